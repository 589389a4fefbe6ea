package org.claimpress.evidence;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.claimpress.model.LockedCopy;
import org.claimpress.model.LockedQuote;
import org.claimpress.model.QuoteLock;
import org.claimpress.model.WordRange;

/** The text of {@code quotes.lock}: YAML, sorted, a block for each quotation, the same for the same entries. */
public final class LockFile {

    private static final Comparator<LockedQuote> ORDER = Comparator.comparing(LockedQuote::source)
            .thenComparingInt(LockedQuote::position)
            .thenComparing(LockedQuote::quote)
            .thenComparing(entry -> entry.before().length());

    private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

    private LockFile() {}

    /** The file that holds this lock. */
    public static String text(QuoteLock lock) {
        StringBuilder text = new StringBuilder("""
                # Which quotations stand word for word in which stored copy, and where. Written by "claimpress verify"; to be
                # reviewed in a pull request and not to be edited by hand. The copies are others' texts and are not published.
                copies:
                """);
        lock.copies().stream().sorted(Comparator.comparing(LockedCopy::source)).forEach(copy -> append(copy, text));
        text.append("quotes:\n");
        List<LockedQuote> sorted =
                lock.quotes().stream().sorted(ORDER).distinct().toList();
        sorted.forEach(entry -> append(entry, text));
        return text.toString();
    }

    private static void append(LockedCopy copy, StringBuilder text) {
        text.append("  - source: ").append(copy.source()).append('\n');
        text.append("    sha256: ").append(JSON.toJson(copy.sha256())).append('\n');
        text.append("    words: ").append(copy.words()).append('\n');
        copy.characters()
                .ifPresent(
                        count -> text.append("    characters: ").append(count).append('\n'));
    }

    /** A JSON string is a YAML text between double quotation marks. */
    private static void append(LockedQuote entry, StringBuilder text) {
        text.append("  - source: ").append(entry.source()).append('\n');
        text.append("    quote: ").append(JSON.toJson(entry.quote())).append('\n');
        text.append("    sha256: ").append(JSON.toJson(entry.sha256())).append('\n');
        text.append("    at: ").append(entry.position()).append('\n');
        if (!entry.words().isEmpty()) {
            text.append("    words: ").append(words(entry)).append('\n');
        }
        text.append("    before: ").append(JSON.toJson(entry.before())).append('\n');
        text.append("    after: ").append(JSON.toJson(entry.after())).append('\n');
        entry.hedge().ifPresent(hedge -> {
            text.append("    hedge: ").append(JSON.toJson(hedge.word())).append('\n');
            text.append("    hedge-at: ").append(hedge.position()).append('\n');
        });
        text.append("    found: ").append(entry.found()).append('\n');
    }

    private static String words(LockedQuote entry) {
        return JSON.toJson(entry.words().stream().map(WordRange::toString).collect(Collectors.joining(", ")));
    }
}
