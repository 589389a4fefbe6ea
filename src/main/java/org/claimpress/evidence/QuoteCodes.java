package org.claimpress.evidence;

import com.google.auto.service.AutoService;
import java.util.List;
import org.claimpress.problem.Code;
import org.claimpress.problem.CodeBook;

/** What can be wrong with a quotation when it is compared with a stored copy. */
@AutoService(CodeBook.class)
public final class QuoteCodes implements CodeBook {

    /** Words that the stored copy does not have. */
    public static final Code QUOTE_NOT_FOUND = Code.error(
            "quote-not-found",
            "A quotation is not, word for word, in the stored copy of its source.",
            "Between quotation marks stands what the source says, or nothing.",
            "quote: \"allowed Netflix to read the inboxes\"",
            "quote: \"allowed Netflix programmatic access\"");

    /** Words that the stored copy has several times. */
    public static final Code QUOTE_AMBIGUOUS = Code.error(
            "quote-ambiguous",
            "A quotation stands in several places of its source, and the record does not say which is meant.",
            "Words mean what the words around them make them mean.",
            "quote: special relationship",
            "quote: special relationship\nafter: the lawsuit terms a");

    /** Words so few that anybody may have written them. */
    public static final Code QUOTE_SHORT = Code.warning(
            "quote-short",
            "A quotation has fewer than twelve characters.",
            "A word or two prove nothing: they stand in too many texts.",
            "quote: tricked",
            "quote: said that he had been tricked");

    /** A stored copy that is named and not there. */
    public static final Code COPY_NOT_FOUND = Code.error(
            "copy-not-found",
            "A source names a stored copy that is not in the folder of copies.",
            "Without the copy nobody can repeat the check.",
            "stored-copy: mial.txt",
            "stored-copy: mail.txt");

    /** A lock that says something else than the stored copies. */
    public static final Code LOCK_DIFFERS = Code.error(
            "lock-differs",
            "quotes.lock is not what claimpress verify would write from the stored copies.",
            "The site says that its quotations were compared with the copies. A lock that was written by hand would make it say"
                    + " so of words that nobody compared.",
            "(an entry of quotes.lock that somebody wrote or changed by hand)",
            "(run \"claimpress verify --copies DIR\")");

    @Override
    public List<Code> codes() {
        return List.of(QUOTE_NOT_FOUND, QUOTE_AMBIGUOUS, QUOTE_SHORT, COPY_NOT_FOUND, LOCK_DIFFERS);
    }
}
