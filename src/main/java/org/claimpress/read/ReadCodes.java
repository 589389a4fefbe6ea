package org.claimpress.read;

import com.google.auto.service.AutoService;
import java.util.List;
import org.claimpress.problem.Code;
import org.claimpress.problem.CodeBook;

/** What can be wrong with a record. */
@AutoService(CodeBook.class)
public final class ReadCodes implements CodeBook {

    static final Code WRONG_ENCODING = Code.error(
            "wrong-encoding",
            "The file is not in UTF-8.",
            "Read in another encoding, letters outside English turn into others, and quotations are no longer exact.",
            "title: Caf\\xe9",
            "title: Café");

    static final Code EMPTY_FILE = Code.error(
            "empty-file",
            "The file has nothing in it.",
            "A record without its fields cannot be published; a file saved by mistake should not go unseen.",
            "(an empty file)",
            "id: meta\nname: Meta Platforms, Inc.");

    static final Code FILE_TOO_LARGE = Code.error(
            "file-too-large",
            "The file is larger than any record needs to be.",
            "A hostile file could otherwise slow the build for everybody.",
            "(a file of five megabytes)",
            "(a file of five kilobytes)");

    static final Code TOO_MANY_FILES = Code.error(
            "too-many-files",
            "The content folder holds more files than a site can have, or larger ones.",
            "No site needs so much, and a hostile folder could use them to keep the build busy.",
            "content/ with 100,000 files",
            "content/ with one file for each record");

    static final Code LINE_TOO_LONG = Code.error(
            "line-too-long",
            "A line is longer than anybody can read or review.",
            "A change in it could not be seen in a review, and it makes the build slow.",
            "related: [a, b, c, … and so on for pages]",
            "related:\n  - a\n  - b\n  - c");

    static final Code LIST_TOO_LONG = Code.error(
            "list-too-long",
            "A list has more items than any record needs.",
            "No page could show it, and a hostile list could keep the build busy.",
            "related: [thousands of claims]",
            "related: [inbox-api]");

    static final Code UNEXPECTED_FILE = Code.error(
            "unexpected-file",
            "The file stands where nothing reads it.",
            "An editor would wait for a page that never comes.",
            "content/claims/inbox-api.yml",
            "content/claims/inbox-api.yaml");

    static final Code MISSING_FILE = Code.error(
            "missing-file",
            "A file that every site needs is not there.",
            "The settings, the scale and the topics hold the site together.",
            "(no content/site.yaml)",
            "title: The Inbox Record\nbase-url: https://example.org/");

    static final Code FRONT_MATTER = Code.error(
            "front-matter",
            "A Markdown file does not begin with its fields between two lines of three hyphens.",
            "The fields carry the title and the id, without which there is no page.",
            "# What an API is",
            "---\nid: what-an-api-is\ntitle: What an API is\n---\n\nAn API lets one program ask another.");

    /** Records of a later format than this program reads; nothing else is told of them, and nothing is mended in them. */
    public static final Code NEWER_FORMAT = Code.error(
            "newer-format",
            "The records are in a later format than this version of Claimpress reads.",
            "It would take fields that it does not know for mistakes, and misread those whose meaning has changed.",
            "format: 2   (with a Claimpress that reads formats up to 1)",
            "format: 1");

    static final Code UNKNOWN_KEY = Code.error(
            "unknown-key",
            "A field has a name that the record does not know.",
            "What stands in it would silently be missing from the page.",
            "titel: Inbox API",
            "title: Inbox API");

    static final Code MISSING_FIELD = Code.error(
            "missing-field",
            "A field that the record must have is not there.",
            "Its page would have a hole.",
            "id: meta",
            "id: meta\nname: Meta Platforms, Inc.");

    static final Code EMPTY_FIELD = Code.error(
            "empty-field",
            "A field or a list is there and holds nothing.",
            "Nobody can tell whether something was forgotten.",
            "publisher:",
            "publisher: unknown");

    static final Code WRONG_TYPE = Code.error(
            "wrong-type",
            "A list stands where a text belongs, or the other way round.",
            "The value cannot be read as what the field means.",
            "topics: message-access",
            "topics: [message-access]");

    static final Code AMBIGUOUS_VALUE = Code.error(
            "ambiguous-value",
            "A text without quotation marks is something else to YAML: a number, a date, or yes and no.",
            "Other programs that read the record would take no for false, 012 for 10 and 12:30 for 750.",
            "note: no",
            "note: \"no\"");

    static final Code UNKNOWN_VALUE = Code.error(
            "unknown-value",
            "A value is none of those that the field allows.",
            "Pages and checks are built on a closed list of words.",
            "voice: factual",
            "voice: fact");

    static final Code BAD_DATE = Code.error(
            "bad-date",
            "A date is not written as year-month-day.",
            "4/2/2024 is April in one country and February in another.",
            "date: 4/2/2024",
            "date: 2024-04-02");

    static final Code IMPOSSIBLE_DATE = Code.error(
            "impossible-date",
            "A date is in no calendar.",
            "It is a slip of the pen, and the true date is another.",
            "date: 2024-02-30",
            "date: 2024-02-29");

    static final Code FUTURE_DATE = Code.error(
            "future-date",
            "A date lies after the day of the build.",
            "Nothing on record can have happened tomorrow.",
            "checked: 2062-11-21",
            "checked: 2026-11-21");

    static final Code BAD_ADDRESS = Code.error(
            "bad-address",
            "An address cannot be one of a page.",
            "Readers who follow it to check us would find nothing.",
            "url: www.theregister.com",
            "url: https://www.theregister.com/");

    static final Code FORBIDDEN_SCHEME = Code.error(
            "forbidden-scheme",
            "An address begins with something other than https or http.",
            "Other schemes can run code in a reader's browser.",
            "url: \"javascript:alert(1)\"",
            "url: https://www.theregister.com/");

    static final Code TOO_LONG = Code.error(
            "too-long",
            "A text is longer than its field allows.",
            "Titles that long are cut off in search results, and long quotations are no longer fair use.",
            "title: (a title of ninety characters)",
            "title: Facebook gave Netflix programmatic access to message inboxes");

    static final Code NOT_ONE_PARAGRAPH = Code.error(
            "not-one-paragraph",
            "A text that has the room of one paragraph holds more: a second one, a heading, a list or a footnote.",
            "It would break the page that it stands on.",
            "answer: |\n  Nobody knows.\n\n  Nobody asked.",
            "answer: Nobody knows, and nobody asked.");

    static final Code BAD_ID = Code.error(
            "bad-id",
            "An id holds something other than lower-case letters, digits and hyphens.",
            "Ids become addresses, which have to work everywhere and for ever.",
            "id: Inbox_API",
            "id: inbox-api");

    static final Code ID_DIFFERS = Code.error(
            "id-differs",
            "The id of a record is not the name of its file.",
            "Whoever looks for the file of a page should find it by its address.",
            "id: inbox-api   (in claims/inbox.yaml)",
            "id: inbox-api   (in claims/inbox-api.yaml)");

    static final Code DUPLICATE_ID = Code.error(
            "duplicate-id",
            "Two records of one kind have the same id.",
            "They would share one address, and one of the two would be lost.",
            "claims/2023/titan-api.yaml and claims/2024/titan-api.yaml",
            "claims/titan-api.yaml");

    static final Code UNKNOWN_REFERENCE = Code.error(
            "unknown-reference",
            "A record names another that does not exist.",
            "The link would lead nowhere, and a quotation would have no source.",
            "source: registre-2024",
            "source: register-2024");

    static final Code UNKNOWN_ANCHOR = Code.error(
            "unknown-anchor",
            "A link leads to a heading that the other text does not have.",
            "The reader would land at the top of a long page.",
            "[sealing](explainer:what-unsealed-means#seal)",
            "[sealing](explainer:what-unsealed-means#what-sealing-is)");

    @Override
    public List<Code> codes() {
        return List.of(
                WRONG_ENCODING,
                EMPTY_FILE,
                FILE_TOO_LARGE,
                TOO_MANY_FILES,
                LINE_TOO_LONG,
                LIST_TOO_LONG,
                UNEXPECTED_FILE,
                MISSING_FILE,
                FRONT_MATTER,
                NEWER_FORMAT,
                UNKNOWN_KEY,
                MISSING_FIELD,
                EMPTY_FIELD,
                WRONG_TYPE,
                AMBIGUOUS_VALUE,
                UNKNOWN_VALUE,
                BAD_DATE,
                IMPOSSIBLE_DATE,
                FUTURE_DATE,
                BAD_ADDRESS,
                FORBIDDEN_SCHEME,
                TOO_LONG,
                NOT_ONE_PARAGRAPH,
                BAD_ID,
                ID_DIFFERS,
                DUPLICATE_ID,
                UNKNOWN_REFERENCE,
                UNKNOWN_ANCHOR);
    }
}
