package org.claimpress.messages;

import com.google.auto.service.AutoService;
import java.util.List;
import org.claimpress.problem.Code;
import org.claimpress.problem.CodeBook;

/** What can be wrong with the messages of a site. */
@AutoService(CodeBook.class)
public final class MessageCodes implements CodeBook {

    /** The interface does not speak the site's language. */
    public static final Code LANGUAGE_WITHOUT_MESSAGES = Code.warning(
            "language-without-messages",
            "Claimpress does not come with the words of its interface in the site's language.",
            "The site's own texts are in its language, and all that stands around them is in English.",
            "language: fr",
            "# messages.yaml\nclaims:\n  heading: Toutes les affirmations");

    static final Code UNKNOWN_MESSAGE = Code.error(
            "unknown-message",
            "A site's messages.yaml names a message that the interface does not have.",
            "Nobody would ever see it; as a rule it is a misspelt name of another.",
            "claims:\n  headline: The claims",
            "claims:\n  heading: The claims");

    static final Code MESSAGE_PLACEHOLDERS = Code.error(
            "message-placeholders",
            "A message has another placeholder than the one it replaces, or lacks one.",
            "What stands in braces is put in by the program, which knows only the names of the original.",
            "page-of-list: \"{title}, page {page}\"",
            "page-of-list: \"{title}, page {number}\"");

    static final Code MESSAGE_FORMS = Code.error(
            "message-forms",
            "A message does not have the forms that its language needs for numbers.",
            "Without them nobody can say “1 source” and “2 sources”.",
            "sources:\n  other: \"{count} sources\"",
            "sources:\n  one: \"{count} source\"\n  other: \"{count} sources\"");

    @Override
    public List<Code> codes() {
        return List.of(LANGUAGE_WITHOUT_MESSAGES, UNKNOWN_MESSAGE, MESSAGE_PLACEHOLDERS, MESSAGE_FORMS);
    }
}
