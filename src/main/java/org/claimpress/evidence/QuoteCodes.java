package org.claimpress.evidence;

import com.google.auto.service.AutoService;
import java.util.List;
import org.claimpress.problem.Code;
import org.claimpress.problem.CodeBook;

/** What can be wrong with a quotation. */
@AutoService(CodeBook.class)
public final class QuoteCodes implements CodeBook {

    /** Words that the stored copy does not have. */
    public static final Code QUOTE_NOT_FOUND = Code.error(
            "quote-not-found",
            "A quotation is not, word for word, in the stored copy of its source.",
            "Between quotation marks stands what the source says, or nothing.",
            "quote: \"allowed Netflix to read the inboxes\"",
            "quote: \"allowed Netflix programmatic access\"");

    /** A stored copy that is named and not there. */
    public static final Code COPY_NOT_FOUND = Code.error(
            "copy-not-found",
            "A source names a stored copy that is not in the folder of copies.",
            "Without the copy nobody can repeat the check.",
            "stored-copy: mial.txt",
            "stored-copy: mail.txt");

    @Override
    public List<Code> codes() {
        return List.of(QUOTE_NOT_FOUND, COPY_NOT_FOUND);
    }
}
