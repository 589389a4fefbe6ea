package org.claimpress.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.claimpress.text.NormalizedText;

/**
 * Finds a quotation in a stored copy. An ellipsis, {@code …} or {@code […]}, splits it into parts that must follow one
 * another in order, each within {@value #WIDEST_GAP} characters of the end of the one before.
 */
public final class QuoteSearch {

    /** The most characters that an ellipsis may leave out. */
    public static final int WIDEST_GAP = 600;

    private static final int AROUND = 24;

    private final NormalizedText copy;
    private final String text;

    /** Searches in this copy. */
    public QuoteSearch(NormalizedText copy) {
        this.copy = copy;
        this.text = copy.text();
    }

    /**
     * A place where a quotation was found.
     *
     * @param parts the passages of the copy, in order: one, and one more for each ellipsis
     * @param before a few characters before it, and all of the words that it was to stand behind
     * @param after a few characters after it
     */
    public record Hit(List<Span> parts, String before, String after) {

        /** Where it begins in the copy, in code points from 0. */
        public int position() {
            return parts.get(0).from();
        }
    }

    /**
     * All places where the quotation stands.
     *
     * @param quote the words
     * @param preceding the words that must stand just before it, where it would otherwise be found in several places
     */
    public List<Hit> find(String quote, Optional<String> preceding) {
        List<String> parts = parts(quote);
        List<Hit> hits = new ArrayList<>();
        if (parts.isEmpty()) {
            return hits;
        }
        String lead = preceding.map(words -> NormalizedText.of(words).text()).orElse("");
        for (int start = text.indexOf(parts.get(0)); start >= 0; start = text.indexOf(parts.get(0), start + 1)) {
            List<Span> passages = passages(parts, start);
            int end = passages.isEmpty()
                    ? start
                    : passages.get(passages.size() - 1).to();
            if (end > start
                    && isWhole(start, end)
                    && text.substring(0, start).stripTrailing().endsWith(lead)) {
                hits.add(new Hit(
                        passages.stream().map(this::inCopy).toList(),
                        before(start, Math.max(AROUND, lead.length() + 1)),
                        behind(end)));
            }
        }
        return hits;
    }

    /** A character outside the basic plane takes two places in the text, and is never cut in two. */
    private String before(int start, int length) {
        int from = Math.max(0, start - length);
        return text.substring(isWithinCharacter(from) ? from + 1 : from, start);
    }

    private String behind(int end) {
        int to = Math.min(text.length(), end + AROUND);
        return text.substring(end, isWithinCharacter(to) ? to - 1 : to);
    }

    private boolean isWithinCharacter(int index) {
        return index > 0
                && index < text.length()
                && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
    }

    /** The normalised parts of a quotation between its ellipses. */
    private static List<String> parts(String quote) {
        String marked = quote.replace("[...]", "…").replace("[…]", "…").replace("...", "…");
        return Arrays.stream(marked.split("…", -1))
                .map(part -> NormalizedText.of(part).text())
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Where the parts stand in the normalised text, if all follow the first in order and near enough; else empty. */
    private List<Span> passages(List<String> parts, int start) {
        List<Span> passages = new ArrayList<>();
        int end = start;
        for (String part : parts) {
            int next = passages.isEmpty() ? start : text.indexOf(part, end);
            if (next < 0 || next - end > WIDEST_GAP) {
                return List.of();
            }
            end = next + part.length();
            passages.add(new Span(next, end));
        }
        return passages;
    }

    private Span inCopy(Span passage) {
        return new Span(copy.position(passage.from()), copy.position(passage.to() - 1) + 1);
    }

    /** Whether the passage begins and ends between words: “user” is no quotation of “users”. */
    private boolean isWhole(int start, int end) {
        boolean cutsBefore = start > 0 && isWordPart(text.charAt(start)) && isWordPart(text.charAt(start - 1));
        boolean cutsAfter = end < text.length() && isWordPart(text.charAt(end - 1)) && isWordPart(text.charAt(end));
        return !cutsBefore && !cutsAfter;
    }

    private static boolean isWordPart(char unit) {
        return Character.isLetterOrDigit(unit) || Character.isSurrogate(unit);
    }
}
