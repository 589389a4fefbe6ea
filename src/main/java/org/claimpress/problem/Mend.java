package org.claimpress.problem;

/**
 * What to write instead, where only one thing can be meant.
 *
 * @param place the text to take away, on one line
 * @param text what to put there; may be empty
 */
public record Mend(Place place, String text) {

    /** Whether the text at the place is still the one that the problem was found in. */
    public boolean fits(SourceText source) {
        return place.path().equals(source.path()) && place.lineText().equals(source.line(place.line()));
    }

    /** The line of the place with the new text in it. */
    public String mendedLine() {
        String line = place.lineText();
        int start = line.offsetByCodePoints(0, place.column() - 1);
        int end = line.offsetByCodePoints(start, place.length());
        return line.substring(0, start) + text + line.substring(end);
    }
}
