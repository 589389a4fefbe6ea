package org.claimpress.read;

import com.google.auto.service.AutoService;
import java.util.List;
import org.claimpress.problem.Code;
import org.claimpress.problem.CodeBook;
import org.claimpress.text.AddressSlip;
import org.claimpress.text.Leftover;

/** What is left to write in a record, and what other programs leave in what is copied from them. */
@AutoService(CodeBook.class)
public final class WritingCodes implements CodeBook {

    static final Code UNFINISHED = Code.unfinished(
            "unfinished",
            "Something is still to be written or stated: “Not written yet”, TODO, ??? and the like.",
            "Readers would take a draft for our word. It is a warning until the site is built to be published.",
            "reason: TODO",
            "reason: One filing says so, and no other source does.");

    static final Code CUT_BY_COMMENT = Code.warning(
            "cut-by-comment",
            "A # after a space ends a text that has no quotation marks around it; the rest is a comment.",
            "The page would show half a sentence, and nobody would know.",
            "title: Exhibit #7 and what it says",
            "title: \"Exhibit #7 and what it says\"");

    static final Code CUT_BY_COMMA = Code.warning(
            "cut-by-comma",
            "An item of a list in brackets begins with “and” or the like: a comma has cut a text in two.",
            "The page would show half sentences as items of a list.",
            "unknowns: [Whether there was a payment, and to whom]",
            "unknowns:\n  - Whether there was a payment, and to whom");

    static final Code QUOTED_WHOLE = Code.warning(
            "quoted-whole",
            "Quotation marks around a whole text become part of it.",
            "YAML only knows straight quotation marks, and a quotation gets its marks on the page.",
            "title: “Access to message inboxes”",
            "title: Access to message inboxes");

    static final Code MARKUP = Code.warning(
            "markup-in-text",
            "A text holds signs of HTML or Markdown that are not read there, so that readers would see them.",
            "Plain fields are shown in lists, feeds and search results, where there is no markup; in Markdown one sign too"
                    + " many undoes a link.",
            "title: Access &amp; <em>inboxes</em>",
            "title: Access & inboxes");

    static final Code GARBLED = Code.warning(
            "garbled-text",
            "Letters were damaged when the text was copied or saved.",
            "Readers would see signs without meaning, and a search would not find the word.",
            "note: Metaâ€™s ﬁling",
            "note: Meta’s filing");

    static final Code REMAINS = Code.warning(
            "pasted-remains",
            "A text holds a mark that another program left in it.",
            "It means nothing to readers; it often stands where a source should be named.",
            "note: The letter says so. [cite: 1]",
            "note: The letter says so.");

    static final Code UNKNOWN_IN_OTHER_WORDS = Code.warning(
            "unknown-in-other-words",
            "A field says in other words that something is unknown.",
            "It would be taken for a name, and the page would show “N/A” as an author.",
            "author: N/A",
            "author: unknown");

    static final Code REPEATED_ITEM = Code.warning(
            "repeated-item",
            "The same item stands in a list twice.",
            "Readers would see it twice, and counts would be wrong; often another item was meant.",
            "accused: [netflix, meta, netflix]",
            "accused: [netflix, meta]");

    static final Code TRACKING_ADDRESS = Code.warning(
            "tracking-address",
            "An address carries marks that say how somebody came to the page.",
            "They tell the host about our readers, and make one page look like two.",
            "url: https://www.theregister.com/2024/04/02/?utm_source=chat",
            "url: https://www.theregister.com/2024/04/02/");

    static final Code INDIRECT_ADDRESS = Code.warning(
            "indirect-address",
            "An address is that of a service that only leads on to the page.",
            "Readers cannot see where it leads, and it may stop leading there.",
            "url: https://www.google.com/url?q=https%3A%2F%2Fwww.theregister.com%2F",
            "url: https://www.theregister.com/");

    static final Code ANOTHER_ADDRESS = Code.warning(
            "another-address",
            "An address is not that of the page itself: it is that of a copy, a search, a chat or a form for phones, or has a"
                    + " sign too many at its end.",
            "Readers would find something else than we read, or nothing; and one page would look like two.",
            "url: https://m.theregister.com/2024/04/02/",
            "url: https://www.theregister.com/2024/04/02/");

    static final Code EXAMPLE_ADDRESS = Code.unfinished(
            "example-address",
            "The address of a source is one that is reserved for examples.",
            "Readers who want to check us would find nothing. It is a warning until the site is built to be published.",
            "url: https://example.com/article",
            "url: https://www.theregister.com/2024/04/02/");

    /**
     * What to say of something that was left in a text.
     *
     * @param code its kind
     * @param message what is wrong
     * @param advice what to do
     */
    record Words(Code code, String message, String advice) {}

    /** What to say where this was found. */
    static Words words(Leftover leftover, String found) {
        return switch (leftover) {
            case ENTITY ->
                new Words(
                        MARKUP,
                        "“" + found + "” is HTML and would be shown as it is written",
                        "Write the character itself.");
            case TAG ->
                new Words(
                        MARKUP,
                        "“" + found + "” is HTML and would be shown as it is written",
                        "Delete it; this field takes plain text.");
            case MARKDOWN ->
                new Words(
                        MARKUP,
                        "This is Markdown, and the field takes plain text",
                        "Keep the words, and delete the marks and the address around them.");
            case GARBLED ->
                new Words(
                        GARBLED,
                        "“" + found + "” was another character before the text was copied",
                        "Type the character, or copy the passage again from a file in UTF-8.");
            case LOST ->
                new Words(
                        GARBLED,
                        "A character was lost here when the text was saved",
                        "Type the character that belongs here.");
            case LIGATURE -> new Words(GARBLED, "A PDF draws these letters as one", "Type the letters one by one.");
            case CHAT_MARK ->
                new Words(
                        REMAINS,
                        "“" + found + "” is the mark that a chat program makes for a source",
                        "Delete it, and check the source itself.");
            case FORMULA ->
                new Words(
                        REMAINS,
                        "“" + found + "” is the mistake of a formula in a spreadsheet",
                        "Write what belongs here.");
            case TWO_ALPHABETS ->
                new Words(
                        GARBLED,
                        "“" + found + "” are letters of two alphabets, one of which only looks like Latin",
                        "Type the word again.");
            case CHAT_WORDS ->
                new Words(
                        REMAINS,
                        "“" + found + "” is what a chat program says of itself",
                        "Write in your own words what you read in the source.");
            case BROKEN_FIELD ->
                new Words(
                        REMAINS,
                        "A text program writes this where a reference leads nowhere",
                        "Write what belongs here.");
            case COMMENT_MARK ->
                new Words(
                        REMAINS,
                        "“" + found.strip() + "” is the mark of a comment in the margin",
                        "Take the mark out, and see to the comment.");
            case NOTE_NUMBER ->
                new Words(
                        REMAINS,
                        "“" + found + "” is the number of a note that is not here",
                        "Take the number out; name the source under evidence, or in the text.");
            case NOTE_ABOVE ->
                new Words(REMAINS, "“" + found + "” names a note that is not here", "Name the source itself.");
            case EMOJI ->
                new Words(REMAINS, "“" + found.strip() + "” is a picture, and not a word", "Say it in words.");
            case BULLET ->
                new Words(
                        REMAINS,
                        "“" + found.strip() + "” does not begin an item of a list",
                        "In Markdown begin the item with a hyphen and a space; elsewhere write a sentence.");
            case APOSTROPHE ->
                new Words(REMAINS, "“" + found + "” stands here for an apostrophe", "Write ’ in its place.");
            case TWO_HYPHENS -> new Words(REMAINS, "Two hyphens stand for a dash", "Write – in their place.");
            case ESCAPE ->
                new Words(
                        REMAINS,
                        "“" + found + "” is read as another sign only between straight quotation marks",
                        "Write the sign itself, such as ’ or a space.");
            case OPEN_END ->
                new Words(
                        REMAINS,
                        "The text ends with “" + found.strip() + "”, as if something followed",
                        "Finish it, or take the sign out.");
            case ADDRESS ->
                new Words(
                        REMAINS,
                        "An address in this text is no link, and is not checked",
                        "Name the source in words; its address belongs into its own record.");
            case NO_LINK ->
                new Words(
                        MARKUP,
                        "This looks like a link and is none, so that readers would see its signs",
                        "Write [words](source:id), or another kind or address, with no space between or inside.");
            case NO_HEADING ->
                new Words(MARKUP, "A heading needs a space behind its signs", "Write a space behind “" + found + "”.");
            case ENCODED_SPACE -> new Words(REMAINS, "“%20” is a space in an address", "Write a space.");
            case PARTED_WORD ->
                new Words(
                        REMAINS,
                        "A hyphen and a space part a word, as at the end of a line",
                        "Join the word, with or without the hyphen.");
        };
    }

    /** Whose address was copied in place of the page's own. */
    static String addressOf(AddressSlip slip) {
        return switch (slip) {
            case TAIL -> "the address with a sign too many";
            case ARCHIVE -> "the address of a copy in an archive";
            case SEARCH -> "the address of a search";
            case CHAT -> "the address of a talk with a chat program";
            case PHONE -> "the address for phones";
            case LIBRARY -> "an address behind the login of a library";
        };
    }

    @Override
    public List<Code> codes() {
        return List.of(
                UNFINISHED,
                CUT_BY_COMMENT,
                CUT_BY_COMMA,
                QUOTED_WHOLE,
                MARKUP,
                GARBLED,
                REMAINS,
                UNKNOWN_IN_OTHER_WORDS,
                REPEATED_ITEM,
                TRACKING_ADDRESS,
                INDIRECT_ADDRESS,
                ANOTHER_ADDRESS,
                EXAMPLE_ADDRESS);
    }
}
