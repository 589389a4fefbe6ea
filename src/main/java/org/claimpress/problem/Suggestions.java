package org.claimpress.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.commons.text.similarity.JaroWinklerDistance;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.claimpress.text.Limits;

/** Finds the valid values that an editor most likely meant. */
public final class Suggestions {

    private static final int MOST = 3;

    private Suggestions() {}

    /** The candidates, in lower case, that are nearest to what was written in whatever case, nearest first, three at most; none where nothing is near. */
    public static List<String> nearest(String written, Collection<String> candidates) {
        String word = written.toLowerCase(Locale.ROOT);
        if (word.length() > Limits.SUGGESTED_LENGTH) {
            return List.of();
        }
        int limit = Math.max(2, word.length() / 3);
        LevenshteinDistance distance = new LevenshteinDistance(limit);
        JaroWinklerDistance unlikeness = new JaroWinklerDistance();
        record Scored(String candidate, int distance) {}
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= limit || isPart(word, candidate))
                .map(candidate -> new Scored(candidate, score(distance, word, candidate, limit)))
                .filter(scored -> scored.distance() <= limit)
                .sorted(Comparator.comparingInt(Scored::distance)
                        .thenComparingDouble(scored -> unlikeness.apply(word, scored.candidate()))
                        .thenComparing(Scored::candidate))
                .limit(MOST)
                .map(Scored::candidate)
                .toList();
    }

    private static int score(LevenshteinDistance distance, String word, String candidate, int limit) {
        int edits = distance.apply(word, candidate);
        if (edits >= 0) {
            return edits;
        }
        return isPart(word, candidate) ? limit : limit + 1;
    }

    private static boolean isPart(String word, String candidate) {
        return word.length() >= 4
                && (candidate.contains(word) || (word.contains(candidate) && candidate.length() >= 4));
    }

    /** The one candidate that can be meant; empty where there are several, or none. */
    public static Optional<String> only(String word, Collection<String> candidates) {
        List<String> nearest = nearest(word, candidates);
        return nearest.size() == 1 ? Optional.of(nearest.get(0)) : Optional.empty();
    }

    /** The sentence “Did you mean …?”, or else one that lists the valid values. */
    public static String advice(String word, Collection<String> candidates) {
        List<String> nearest = nearest(word, candidates);
        if (!nearest.isEmpty()) {
            return "Did you mean " + joined(nearest) + "?";
        }
        List<String> sorted = candidates.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return "There is none yet that could be named here.";
        }
        String more = sorted.size() > 12 ? ", and " + (sorted.size() - 12) + " more" : "";
        return "Use one of: " + String.join(", ", sorted.subList(0, Math.min(12, sorted.size()))) + more + ".";
    }

    /**
     * The same as {@link #advice(String, Collection)} while there are few problems. Once there are many, most come of one
     * mistake or of malice, and the search would take longer with each.
     *
     * @param candidates gives the valid values
     * @param problems those found so far
     */
    public static String advice(String word, Supplier<Collection<String>> candidates, Problems problems) {
        return problems.errors() < Limits.SUGGESTED
                ? advice(word, candidates.get())
                : "Mend the problems above first; they may be the reason.";
    }

    private static String joined(List<String> words) {
        List<String> quoted = words.stream().map(word -> "\"" + word + "\"").toList();
        if (quoted.size() == 1) {
            return quoted.get(0);
        }
        return String.join(", ", quoted.subList(0, quoted.size() - 1)) + " or " + quoted.get(quoted.size() - 1);
    }
}
