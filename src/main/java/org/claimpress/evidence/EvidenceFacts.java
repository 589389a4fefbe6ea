package org.claimpress.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimpress.messages.Messages;
import org.claimpress.model.EvidenceRule;

/**
 * What a claim's evidence comes to, counted.
 *
 * @param support what speaks for it
 * @param opposition what speaks against it
 * @param changedWordings how many wordings changed something
 * @param admission whether a party that it is about grants it, at least in part
 */
public record EvidenceFacts(Support support, Opposition opposition, int changedWordings, boolean admission) {

    /**
     * What speaks for a claim.
     *
     * @param origins how many independent origins there are behind it
     * @param unaligned how many of those are no party's own statement
     * @param primary how many of the sources are primary records, without those of whoever contradicts the claim elsewhere
     * @param sources how many sources there are
     * @param read how many of them were read themselves, whole or in part
     * @param pieces how many pieces of evidence there are
     */
    public record Support(int origins, int unaligned, int primary, int sources, int read, int pieces) {}

    /**
     * What speaks against a claim.
     *
     * @param pieces how many pieces of evidence there are
     * @param records how many of those are quoted from a primary record or a court filing
     * @param denials how many parties deny it, or a part of it, in a reply or in a statement that stands against it
     */
    public record Opposition(int pieces, int records, int denials) {}

    /** Whether the rule holds. */
    public boolean meet(EvidenceRule rule) {
        return shortfalls(rule).isEmpty();
    }

    /** Whether more parties deny the claim than the rule allows, so that no further evidence could make it hold. */
    public boolean areDeniedBeyond(EvidenceRule rule) {
        return rule.denialsAtMost().filter(most -> opposition.denials() > most).isPresent();
    }

    /** Whether there is evidence for the claim that the rule excludes. */
    public boolean areSupportedBeyond(EvidenceRule rule) {
        return rule.supportAtMost().filter(most -> support.pieces() > most).isPresent();
    }

    /** What the rule wants and is not so, each in a few words. */
    public List<String> missing(EvidenceRule rule, Messages messages) {
        return shortfalls(rule).stream()
                .map(shortfall -> shortfall.words(messages))
                .toList();
    }

    /** Whether there is all that the rule wants, though perhaps more than it allows. */
    public boolean lackNothing(EvidenceRule rule) {
        return lacks(rule).isEmpty();
    }

    private List<Shortfall> shortfalls(EvidenceRule rule) {
        List<Shortfall> missing = lacks(rule);
        excess("support", rule.supportAtMost(), support.pieces(), missing);
        excess("denials", rule.denialsAtMost(), opposition.denials(), missing);
        return missing;
    }

    private List<Shortfall> lacks(EvidenceRule rule) {
        List<Shortfall> missing = new ArrayList<>();
        lack("origins", rule.origins(), support.origins(), missing);
        lack("unaligned", rule.unaligned(), support.unaligned(), missing);
        lack("primary", rule.primary(), support.primary(), missing);
        lack("sources", rule.sources(), support.sources(), missing);
        lack("read", rule.read(), support.read(), missing);
        lack("against", rule.against(), opposition.pieces(), missing);
        lack("primary-against", rule.primaryAgainst(), opposition.records(), missing);
        lack("changed-wordings", rule.changedWordings(), changedWordings, missing);
        if (rule.admission() && !admission) {
            missing.add(Shortfall.OF_AN_ADMISSION);
        }
        return missing;
    }

    private static void lack(String what, int wanted, int there, List<Shortfall> missing) {
        if (there < wanted) {
            missing.add(new Shortfall("rules.lacks." + what, wanted, there));
        }
    }

    private static void excess(String what, Optional<Integer> most, int there, List<Shortfall> missing) {
        most.filter(limit -> there > limit)
                .ifPresent(limit -> missing.add(new Shortfall("rules.exceeds." + what, limit, there)));
    }
}
