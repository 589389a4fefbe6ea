package org.claimpress.rule;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimpress.model.Claim;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.problem.Code;

/** No two claims say nearly the same. The order of the words counts: “Acme paid Zed” is not “Zed paid Acme”. */
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
        Map<List<String>, Claim> seen = new HashMap<>();
        for (Claim claim : site.claims()) {
            List<String> words = OwnWords.inOrder(claim.title());
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

    private static Optional<Claim> nearest(List<String> words, Map<List<String>, Claim> seen) {
        return variants(words).stream().filter(seen::containsKey).map(seen::get).findFirst();
    }

    /** The words, and the words without each of them: two titles that differ by one word share one of these. */
    private static List<List<String>> variants(List<String> words) {
        List<List<String>> variants = new ArrayList<>();
        variants.add(words);
        for (int i = 0; i < words.size(); i++) {
            List<String> without = new ArrayList<>(words);
            without.remove(i);
            variants.add(without);
        }
        return variants;
    }
}
