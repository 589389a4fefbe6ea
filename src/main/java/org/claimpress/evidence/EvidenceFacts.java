package org.claimpress.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        return missing(rule).isEmpty();
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
    public List<String> missing(EvidenceRule rule) {
        List<String> missing = lacks(rule);
        missing.addAll(excesses(rule));
        return missing;
    }

    /** What is missing for the rule to hold, each in a few words. */
    public List<String> lacks(EvidenceRule rule) {
        List<String> missing = new ArrayList<>();
        lack(rule.origins(), support.origins(), "original", "originals independent of one another", missing);
        lack(
                rule.unaligned(),
                support.unaligned(),
                "original that speaks for no party",
                "originals that speak for no party",
                missing);
        lack(rule.primary(), support.primary(), "primary record", "primary records", missing);
        lack(rule.sources(), support.sources(), "supporting source", "supporting sources", missing);
        lack(
                rule.read(),
                support.read(),
                "supporting source that we read in the original",
                "supporting sources that we read in the original",
                missing);
        lack(
                rule.against(),
                opposition.pieces(),
                "piece of evidence against it",
                "pieces of evidence against it",
                missing);
        lack(
                rule.primaryAgainst(),
                opposition.records(),
                "quotation of a record against it",
                "quotations of a record against it",
                missing);
        lack(
                rule.changedWordings(),
                changedWordings,
                "wording that changed something",
                "wordings that changed something",
                missing);
        if (rule.admission() && !admission) {
            missing.add("an admission by a party that the claim concerns");
        }
        return missing;
    }

    /** What there is more of than the rule allows, each as what it allows, in a few words. */
    public List<String> excesses(EvidenceRule rule) {
        List<String> missing = new ArrayList<>();
        excess(
                rule.supportAtMost(),
                support.pieces(),
                "piece of evidence for it",
                "pieces of evidence for it",
                missing);
        excess(rule.denialsAtMost(), opposition.denials(), "denial of it", "denials of it", missing);
        return missing;
    }

    private static void lack(int wanted, int there, String one, String many, List<String> missing) {
        if (there < wanted) {
            missing.add(wanted + " " + (wanted == 1 ? one : many) + " (there " + are(there, wanted) + ")");
        }
    }

    private static void excess(Optional<Integer> most, int there, String one, String many, List<String> missing) {
        most.filter(limit -> there > limit).ifPresent(limit -> {
            String allowed = limit == 0 ? "no " + one : "no more than " + limit + " " + (limit == 1 ? one : many);
            missing.add(allowed + " (there " + are(there, there) + ")");
        });
    }

    /** How many there are, where so many are wanted: “there are none” of two. */
    private static String are(int number, int wanted) {
        String verb = number == 1 || (number == 0 && wanted == 1) ? "is " : "are ";
        return verb + (number == 0 ? "none" : Integer.toString(number));
    }
}
