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
 * sentence these, too, hedge what stands before: “Acme read the messages, allegedly.”
 */
public final class Hedges {

    private static final String ELLIPSIS = "…";

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
     * The hedge in a sentence that bears on a quotation and is not wholly part of it: the nearest, and of two that are as near
     * the first.
     *
     * @param text the whole text
     * @param sentence where the sentence stands in it
     * @param quotation the passages of the text that are quoted
     */
    Optional<LockedHedge> outside(String text, Span sentence, List<Span> quotation) {
        List<Span> quoted = quotation.stream().filter(sentence::overlaps).toList();
        return all(text, sentence)
                .filter(found -> quoted.stream().noneMatch(part -> part.contains(found.place())))
                .filter(found -> bearsOn(found, quoted))
                .min(Comparator.comparingInt((Found found) -> distance(found.place(), quoted))
                        .thenComparingInt(found -> found.place().from()))
                .map(found -> new LockedHedge(found.word(), found.place().from()));
    }

    private record Found(String word, Span place, boolean last) {}

    private Stream<Found> all(String text, Span sentence) {
        int from = text.offsetByCodePoints(0, sentence.from());
        int to = text.offsetByCodePoints(from, sentence.to() - sentence.from());
        NormalizedText words = NormalizedText.of(text.substring(from, to));
        return pattern.stream()
                .flatMap(wanted -> wanted.matcher(words.text()).results())
                .map(match -> new Found(
                        match.group().toLowerCase(Locale.ROOT),
                        new Span(
                                sentence.from() + words.position(match.start()),
                                sentence.from() + words.position(match.end() - 1) + 1),
                        words.text().substring(match.end()).chars().noneMatch(Character::isLetterOrDigit)));
    }

    private boolean bearsOn(Found hedge, List<Span> quoted) {
        boolean follows =
                quoted.stream().anyMatch(part -> part.to() > hedge.place().to());
        return follows || hedge.last() || !forward.contains(hedge.word());
    }

    private static int distance(Span hedge, List<Span> quoted) {
        return quoted.stream()
                .mapToInt(part -> Math.max(0, Math.max(part.from() - hedge.to(), hedge.from() - part.to())))
                .min()
                .orElse(0);
    }
}
