package org.claimpress.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import org.claimpress.markdown.Passage;
import org.claimpress.problem.Mend;
import org.claimpress.problem.Place;
import org.claimpress.problem.Problem;
import org.claimpress.text.Leftover;
import org.claimpress.text.Unfinished;

/** Looks through a text for what is left to write, and for what other programs leave in what is copied from them. */
final class WrittenText {

    /** Who wrote a text. */
    enum Author {
        /** The editors of the site. */
        US,
        /** Somebody who is quoted, or who named a thing. */
        OTHERS,
        /** This program. */
        PROGRAM
    }

    private final Passage passage;
    private final RecordReading reading;

    /** @param passage the text and where it stands */
    WrittenText(Passage passage, RecordReading reading) {
        this.passage = passage;
        this.reading = reading;
    }

    /** Looks through a plain text. */
    void inspect(Author author) {
        unfinished(author);
        for (Leftover leftover : Leftover.values()) {
            if (leftover.isInPlainText(author == Author.US)) {
                look(leftover, match -> true);
            }
        }
    }

    /** Looks through a text in Markdown. */
    void inspectMarkdown() {
        unfinished(Author.US);
        BitSet code = Unfinished.code(passage.text());
        for (Leftover leftover : Leftover.values()) {
            if (leftover.isInMarkdown()) {
                look(leftover, match -> !code.get(match.start()));
            }
        }
    }

    private void unfinished(Author author) {
        String text = passage.text();
        OptionalInt mark = author == Author.US
                ? Unfinished.firstIn(text)
                : Unfinished.is(text) ? OptionalInt.of(0) : OptionalInt.empty();
        mark.ifPresent(index -> {
            int end = index + Unfinished.lengthAt(text, index);
            reading.report(
                    WritingCodes.UNFINISHED,
                    passage.placeOf(index, text.codePointCount(index, end)),
                    "This is still to be written",
                    "Write it; until then the site cannot be published.");
        });
    }

    private void look(Leftover leftover, Predicate<MatchResult> counts) {
        List<MatchResult> found = leftover.pattern()
                .matcher(passage.text())
                .results()
                .filter(counts)
                .toList();
        if (!found.isEmpty()) {
            MatchResult first = found.get(0);
            WritingCodes.Words words = WritingCodes.words(leftover, first.group());
            reading.problems()
                    .add(new Problem(
                            words.code(),
                            place(first.start(), first.end()),
                            words.message(),
                            words.advice(),
                            mend(leftover, found)));
        }
    }

    private Place place(int start, int end) {
        return passage.placeOf(start, passage.text().codePointCount(start, end));
    }

    /** All of them mended, where each can be mended in one way only and they stand on one line of the file. */
    private Optional<Mend> mend(Leftover leftover, List<MatchResult> found) {
        int start = found.get(0).start();
        int end = found.get(found.size() - 1).end();
        StringBuilder mended = new StringBuilder();
        int done = start;
        for (MatchResult match : found) {
            Optional<String> right = leftover.right(match);
            if (right.isEmpty()) {
                return Optional.empty();
            }
            mended.append(passage.text(), done, match.start()).append(right.get());
            done = match.end();
        }
        Place place = place(start, end);
        boolean plain = mended.chars().noneMatch(unit -> "\"'\\:#".indexOf(unit) >= 0);
        return plain && shows(place, passage.text().substring(start, end))
                ? Optional.of(new Mend(place, mended.toString()))
                : Optional.empty();
    }

    /** Whether these words stand at the place as they are, without escapes and line breaks. */
    static boolean shows(Place place, String words) {
        String line = place.lineText();
        List<Integer> points = new ArrayList<>(line.codePoints().boxed().toList());
        int start = place.column() - 1;
        int end = start + place.length();
        if (end > points.size()) {
            return false;
        }
        StringBuilder there = new StringBuilder();
        points.subList(start, end).forEach(there::appendCodePoint);
        return there.toString().equals(words);
    }
}
