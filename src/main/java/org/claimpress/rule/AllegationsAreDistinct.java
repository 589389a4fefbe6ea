package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.claimpress.model.Claim;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.problem.Code;

/** No two claims hold the same allegation under other titles. */
@AutoService(Rule.class)
public final class AllegationsAreDistinct implements Rule {

    private static final Code CODE = Code.error(
            "same-allegation",
            "Two claims hold the same allegation, word for word or in another order.",
            "Evidence would be split between two pages, and the two could come to carry different statuses.",
            "allegation: Netflix read private messages.\n(and elsewhere) allegation: Netflix read private messages.",
            "allegation: Netflix read private messages.   (one claim)");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        Map<SortedSet<String>, Claim> seen = new HashMap<>();
        for (Claim claim : site.claims()) {
            SortedSet<String> words = words(claim.allegation());
            Optional<Claim> first =
                    words.isEmpty() ? Optional.empty() : Optional.ofNullable(seen.putIfAbsent(words, claim));
            first.ifPresent(other -> findings.report(
                    RecordKind.CLAIM,
                    claim.id(),
                    "allegation",
                    "The claim \"" + other.id() + "\" holds the same allegation",
                    "Join the two claims, or say in both allegations what sets them apart."));
        }
    }

    private static SortedSet<String> words(String text) {
        SortedSet<String> words =
                new TreeSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
        words.remove("");
        return words;
    }
}
