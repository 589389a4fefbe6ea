package org.claimpress.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimpress.model.EvidenceRule;

/**
 * What a claim's evidence comes to, counted.
 *
 * @param origins the independent origins of what speaks for it
 * @param unaligned how many of those are no party's own statement
 * @param primary how many of the sources for it are primary records
 * @param sources how many sources speak for it
 * @param read how many of them were read themselves, whole or in part
 * @param support how many pieces of evidence speak for it
 * @param against how many speak against it
 * @param primaryAgainst how many of those are quoted from a primary record or a court filing
 * @param changedWordings how many wordings changed something
 * @param admission whether a party that it is about grants it, at least in part
 */
public record EvidenceFacts(
        int origins,
        int unaligned,
        int primary,
        int sources,
        int read,
        int support,
        int against,
        int primaryAgainst,
        int changedWordings,
        boolean admission) {

    /** Whether the rule holds. */
    public boolean meet(EvidenceRule rule) {
        return missing(rule).isEmpty();
    }

    /** What is missing for the rule to hold, each in a few words. */
    public List<String> missing(EvidenceRule rule) {
        List<String> missing = new ArrayList<>();
        lack(rule.origins(), origins, "independent origin", "independent origins", missing);
        lack(
                rule.unaligned(),
                unaligned,
                "independent origin that speaks for no party",
                "independent origins that speak for no party",
                missing);
        lack(rule.primary(), primary, "primary record", "primary records", missing);
        lack(rule.sources(), sources, "source for it", "sources for it", missing);
        lack(
                rule.read(),
                read,
                "source for it that was read itself",
                "sources for it that were read themselves",
                missing);
        lack(rule.against(), against, "piece of evidence against it", "pieces of evidence against it", missing);
        lack(
                rule.primaryAgainst(),
                primaryAgainst,
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
            missing.add("an admission by a party that it is about");
        }
        Optional<Integer> most = rule.supportAtMost();
        if (most.isPresent() && support > most.get()) {
            missing.add("no more than " + most.get() + " pieces of evidence for it (there are " + support + ")");
        }
        return missing;
    }

    private static void lack(int wanted, int there, String one, String many, List<String> missing) {
        if (there < wanted) {
            missing.add(wanted + " " + (wanted == 1 ? one : many) + " (there " + are(there) + ")");
        }
    }

    private static String are(int number) {
        return number == 1 ? "is 1" : number == 0 ? "is none" : "are " + number;
    }
}
