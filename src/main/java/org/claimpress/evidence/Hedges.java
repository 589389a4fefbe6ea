package org.claimpress.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimpress.model.LockedHedge;
import org.claimpress.text.NormalizedText;

/**
 * Words by which a writer leaves open whether a sentence is true, or says who is to answer for it: “reportedly”, “according
 * to”. They are matched whole, whatever their case and typesetting.
 *
 * <p>Most hedge all of their sentence. Those that a list ends with an ellipsis, such as “alleges that …”, hedge what follows
 * them: in “The suit, filed in May, alleges that Acme read the messages” it is certain that the suit was filed. At the end of a
 * sentence, and between commas, dashes or brackets, these, too, hedge what stands before: “Acme read the messages, allegedly.”
 */
public final class Hedges {

    private static final String ELLIPSIS = "…";

    /** What parts a hedge from the words around it, in the shapes of a normalised text. */
    private static final String PARTING = ",;:-()";

    private final Optional<Pattern> pattern;
    private final Set<String> forward = new HashSet<>();

    /** @param words the words and phrases */
    public Hedges(Collection<String> words) {
        words.stream()
                .filter(word -> word.contains(ELLIPSIS))
                .map(Hedges::plain)
                .forEach(forward::add);
        String choice = words.stream()
                .map(Hedges::plain)
                .filter(word -> !word.isEmpty())
                // Of two that begin alike the longer one is meant.
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.pattern = choice.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(?:" + choice + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** A hedge as it is found in a text: in small letters, with the typesetting taken out, and without the ellipsis. */
    public static String plain(String listed) {
        return NormalizedText.of(listed.replace(ELLIPSIS, " ")).text().strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The hedge around a quotation that bears on it and is not wholly part of it: the nearest, and of two that are as near the
     * first.
     *
     * @param text the whole text
     * @param passages where to look: the sentences that the quotation takes words from, and what else bears on it
     * @param quotation the passages of the text that are quoted
     */
    Optional<LockedHedge> around(String text, List<Span> passages, List<Span> quotation) {
        return passages.stream()
                .flatMap(passage -> all(text, passage)
                        .filter(found -> quotation.stream().noneMatch(part -> part.contains(found.place())))
                        .filter(found -> bearsOn(found, passage, quotation)))
                .min(Comparator.comparingInt((Found found) -> distance(found.place(), quotation))
                        .thenComparingInt(found -> found.place().from()))
                .map(found -> new LockedHedge(found.word(), found.place().from()));
    }

    /** A hedge, and whether it may hedge what stands before it. */
    private record Found(String word, Span place, boolean setOff) {}

    private Stream<Found> all(String text, Span passage) {
        NormalizedText words = NormalizedText.of(passage.in(text));
        return pattern.stream()
                .flatMap(wanted -> wanted.matcher(words.text()).results())
                .map(match -> new Found(
                        match.group().toLowerCase(Locale.ROOT),
                        new Span(
                                passage.from() + words.position(match.start()),
                                passage.from() + words.position(match.end() - 1) + 1),
                        isSetOff(words.text(), match.start(), match.end())));
    }

    /** Whether nothing follows, or marks part it from what stands before and behind. */
    private static boolean isSetOff(String text, int start, int end) {
        String before = text.substring(0, start).stripTrailing();
        String behind = text.substring(end).stripLeading();
        boolean parted = !before.isEmpty()
                && !behind.isEmpty()
                && PARTING.indexOf(before.charAt(before.length() - 1)) >= 0
                && PARTING.indexOf(behind.charAt(0)) >= 0;
        return parted || behind.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** A passage without words of the quotation, such as one that an ellipsis leaves out, bears on all of it. */
    private boolean bearsOn(Found hedge, Span passage, List<Span> quotation) {
        List<Span> here = quotation.stream().filter(passage::overlaps).toList();
        boolean follows = (here.isEmpty() ? quotation : here)
                .stream().anyMatch(part -> part.to() > hedge.place().to());
        return follows || hedge.setOff() || !forward.contains(hedge.word());
    }

    private static int distance(Span hedge, List<Span> quoted) {
        return quoted.stream()
                .mapToInt(part -> Math.max(0, Math.max(part.from() - hedge.to(), hedge.from() - part.to())))
                .min()
                .orElse(0);
    }
}
