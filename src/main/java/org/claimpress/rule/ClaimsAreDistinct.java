package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.claimpress.model.Claim;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.problem.Code;

/** No two claims say nearly the same. */
@AutoService(Rule.class)
public final class ClaimsAreDistinct implements Rule {

    private static final Code CODE = Code.warning(
            "near-duplicate",
            "Two claims have titles that differ by one word at the most.",
            "Evidence would be split between two pages, and readers would find one of them.",
            "title: Netflix read the private messages\n(and elsewhere) title: Netflix read private messages",
            "title: Netflix read the private messages   (one claim)");

    @Override
    public Code code() {
        return CODE;
    }

    @Override
    public void check(Site site, Findings findings) {
        Map<SortedSet<String>, Claim> seen = new HashMap<>();
        for (Claim claim : site.claims()) {
            SortedSet<String> words = words(claim.title());
            Optional<Claim> other = nearest(words, seen);
            if (other.isPresent()) {
                findings.report(
                        RecordKind.CLAIM,
                        claim.id(),
                        "title",
                        "This title is nearly that of the claim \""
                                + other.get().id() + "\"",
                        "Join the two claims, or say in the title what sets them apart.");
            }
            variants(words).forEach(variant -> seen.putIfAbsent(variant, claim));
        }
    }

    private static Optional<Claim> nearest(SortedSet<String> words, Map<SortedSet<String>, Claim> seen) {
        return variants(words).stream().filter(seen::containsKey).map(seen::get).findFirst();
    }

    /** The words, and the words without each of them: two sets that differ by one word share one of these. */
    private static List<SortedSet<String>> variants(SortedSet<String> words) {
        List<SortedSet<String>> variants = new ArrayList<>();
        variants.add(words);
        for (String word : words) {
            SortedSet<String> without = new TreeSet<>(words);
            without.remove(word);
            variants.add(without);
        }
        return variants;
    }

    private static SortedSet<String> words(String title) {
        return new TreeSet<>(Arrays.asList(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
    }
}
