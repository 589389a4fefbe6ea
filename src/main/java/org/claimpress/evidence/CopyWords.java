package org.claimpress.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.claimpress.model.WordRange;
import org.claimpress.text.NormalizedText;

/** The words of a text by number. A word is what stands between white space and has a letter or a digit. */
final class CopyWords {

    private final List<Span> words = new ArrayList<>();

    CopyWords(NormalizedText text) {
        String characters = text.text();
        int start = 0;
        for (int i = 0; i <= characters.length(); i++) {
            if (i == characters.length() || characters.charAt(i) == ' ') {
                if (characters.substring(start, i).chars().anyMatch(Character::isLetterOrDigit)) {
                    words.add(new Span(text.position(start), text.position(i - 1) + 1));
                }
                start = i + 1;
            }
        }
    }

    /** How many there are. */
    int count() {
        return words.size();
    }

    /** The words that these passages take, whole or in part. */
    List<WordRange> in(List<Span> passages) {
        return passages.stream().map(this::in).flatMap(List::stream).toList();
    }

    private List<WordRange> in(Span passage) {
        int[] taken = IntStream.range(0, words.size())
                .filter(i -> words.get(i).overlaps(passage))
                .toArray();
        return taken.length == 0 ? List.of() : List.of(new WordRange(taken[0], taken[taken.length - 1]));
    }
}
