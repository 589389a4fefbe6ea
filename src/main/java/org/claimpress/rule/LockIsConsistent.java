package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimpress.model.LockedCopy;
import org.claimpress.model.LockedHedge;
import org.claimpress.model.LockedQuote;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.problem.Code;

/** Each entry of the quote lock fits what the lock says of its copy, and the entries before it. */
@AutoService(Rule.class)
public final class LockIsConsistent implements Rule {

    private static final Code CODE = Code.error(
            "inconsistent-lock",
            "An entry of quotes.lock does not fit the copy that it is of, or the other entries.",
            "The program writes the lock in one go. What does not fit was written by hand, or is left of an older copy.",
            "(an entry whose sha256 is not that of its copy, or whose words lie beyond the copy's end)",
            "(run \"claimpress verify --copies DIR\")");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        Map<String, List<LockedCopy>> copies =
                site.lock().copies().stream().collect(Collectors.groupingBy(LockedCopy::source));
        Map<String, LockedQuote> last = new HashMap<>();
        List<LockedQuote> inOrder = site.lockedQuotes().stream()
                .sorted(Comparator.comparingInt(LockedQuote::position))
                .toList();
        for (LockedQuote entry : inOrder) {
            mistake(entry, copies.getOrDefault(entry.source(), List.of()))
                    .or(() -> disorder(Optional.ofNullable(last.get(entry.source())), entry))
                    .ifPresent(message -> findings.report(
                            RecordKind.LOCK,
                            entry.key(),
                            "quote",
                            message,
                            "Run \"claimpress verify --copies DIR\", which writes the lock anew."));
            last.put(entry.source(), entry);
        }
    }

    private static Optional<String> mistake(LockedQuote entry, List<LockedCopy> copies) {
        if (copies.size() != 1) {
            String number = copies.isEmpty() ? "no copy" : copies.size() + " copies";
            return Optional.of("The lock has " + number + " of \"" + entry.source() + "\"");
        }
        LockedCopy copy = copies.get(0);
        if (!copy.sha256().equals(entry.sha256())) {
            return Optional.of("The lock has a copy of \"" + entry.source() + "\" with another hash");
        }
        if (entry.words().isEmpty()) {
            return Optional.of("The lock does not say which words of the copy these are");
        }
        return entry.words().stream().anyMatch(range -> range.last() >= copy.words())
                ? Optional.of("These words would lie beyond the end of the copy, which has " + copy.words() + " words")
                : misplacement(entry, copy);
    }

    /** A word takes at least a character, so that as many stand before a word as there are words before it. */
    private static Optional<String> misplacement(LockedQuote entry, LockedCopy copy) {
        int length = copy.characters().orElse(Integer.MAX_VALUE);
        int hedge = entry.hedge().map(LockedHedge::position).orElse(0);
        if (entry.position() > length - entry.wordCount() || hedge >= length) {
            return Optional.of("This would lie beyond the end of the copy, which has " + length + " characters");
        }
        return entry.position() < firstWord(entry)
                ? Optional.of("Before the word with the number " + firstWord(entry)
                        + " there stand more characters than \"at\" says")
                : Optional.empty();
    }

    /** What stands further back in the copy cannot begin with an earlier word of it. */
    private static Optional<String> disorder(Optional<LockedQuote> before, LockedQuote entry) {
        return before.filter(other -> firstWord(other) > firstWord(entry))
                .map(other -> "These words stand behind “" + other.quote() + "” and are words before them");
    }

    private static int firstWord(LockedQuote entry) {
        return entry.words().isEmpty() ? 0 : entry.words().get(0).first();
    }
}
