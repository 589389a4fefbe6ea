package org.claimpress.read;

import com.google.auto.service.AutoService;
import java.util.List;
import org.claimpress.problem.Code;
import org.claimpress.problem.CodeBook;
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
            "A plain text holds HTML or Markdown, which readers would see as it is written.",
            "Such fields are shown in lists, feeds and search results, where there is no markup.",
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
            case ENCODED_SPACE -> new Words(REMAINS, "“%20” is a space in an address", "Write a space.");
            case PARTED_WORD ->
                new Words(
                        REMAINS,
                        "A hyphen and a space part a word, as at the end of a line",
                        "Join the word, with or without the hyphen.");
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
                TRACKING_ADDRESS,
                INDIRECT_ADDRESS,
                EXAMPLE_ADDRESS);
    }
}
