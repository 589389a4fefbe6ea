package org.claimpress.evidence;

import java.util.List;
import java.util.SortedSet;

/**
 * Where what speaks for one claim comes from.
 *
 * @param sources the ids of the sources that speak for it, each once, in the order of the page
 * @param counting the ids of those among them that go back to more than origins that contradict the claim elsewhere
 * @param independent the origins that count
 * @param own the statements of the parties that the claim is about, or whose position it is: they grant it and never count
 * @param contradicting the origins that contradict the claim elsewhere and therefore never count for it
 * @param unknown the ids of the sources behind it of which nobody knows where they have their facts from
 * @param against the ids of the sources that speak against it, each once
 * @param repeating the ids of further sources that word the claim, each once
 * @param behind the ids of further sources that all those for it and repeating it go back to
 */
public record ClaimOrigins(
        List<String> sources,
        List<String> counting,
        List<Origin> independent,
        List<Origin> own,
        List<Origin> contradicting,
        SortedSet<String> unknown,
        List<String> against,
        List<String> repeating,
        SortedSet<String> behind) {

    /** How many of the independent origins are no party's own statement. */
    public int unaligned() {
        return (int)
                independent.stream().filter(origin -> origin.party().isEmpty()).count();
    }

    /** Whether the source is one of those behind an independent origin. */
    public boolean isIndependent(String source) {
        return independent.stream().anyMatch(origin -> origin.sources().contains(source));
    }
}
