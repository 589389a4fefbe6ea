package org.claimpress.edit;

import java.util.ArrayList;
import java.util.List;
import org.claimpress.evidence.WordingDiff;
import org.claimpress.evidence.WordingDiff.Change;
import org.claimpress.evidence.WordingDiff.Part;

/** Tells where two versions of a long text differ: the words that changed, with a few of those around them. */
final class PassageChanges {

    private static final int AROUND = 4;
    private static final int LONGEST = 30;

    private final List<Part> parts;

    private PassageChanges(List<Part> parts) {
        this.parts = parts;
    }

    /**
     * One line for each place, such as {@code … the letter [says → alleges] that Acme …}. Where the two have little in common, or
     * differ in punctuation and capitals alone, one line says that.
     */
    static List<String> between(String old, String now) {
        List<Part> parts = WordingDiff.between(old, now);
        if (parts.isEmpty()) {
            return List.of("rewritten, %s → %s.".formatted(count(old), count(now)));
        }
        List<String> places = new PassageChanges(parts).places();
        return places.isEmpty() ? List.of("punctuation or capitals changed.") : places;
    }

    private List<String> places() {
        List<String> places = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).change() == Change.KEPT) {
                continue;
            }
            boolean both = parts.get(i).change() == Change.LOST && changeAt(i + 1) == Change.ADDED;
            int next = both ? i + 2 : i + 1;
            String change = both
                    ? shortened(parts.get(i)) + " → " + shortened(parts.get(i + 1))
                    : (parts.get(i).change() == Change.LOST ? "removed: " : "added: ") + shortened(parts.get(i));
            places.add(before(i) + "[" + change + "]" + after(next));
            i = next - 1;
        }
        return places;
    }

    private Change changeAt(int index) {
        return index < parts.size() ? parts.get(index).change() : Change.KEPT;
    }

    private String before(int index) {
        if (index == 0) {
            return "";
        }
        List<String> words = words(parts.get(index - 1).words());
        List<String> last = words.subList(Math.max(0, words.size() - AROUND), words.size());
        boolean whole = index == 1 && last.size() == words.size();
        return (whole ? "" : "… ") + String.join(" ", last) + " ";
    }

    private String after(int index) {
        if (index >= parts.size()) {
            return "";
        }
        List<String> words = words(parts.get(index).words());
        List<String> first = words.subList(0, Math.min(AROUND, words.size()));
        boolean whole = index == parts.size() - 1 && first.size() == words.size();
        return " " + String.join(" ", first) + (whole ? "" : " …");
    }

    private static String shortened(Part part) {
        List<String> words = words(part.words());
        return words.size() <= LONGEST
                ? part.words()
                : String.join(" ", words.subList(0, LONGEST)) + " … (" + words.size() + " words)";
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }

    private static String count(String text) {
        return Changes.count(text.isBlank() ? 0 : text.strip().split("\\s+").length, "word");
    }
}
