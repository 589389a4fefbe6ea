package org.claimpress.evidence;

import java.util.List;
import java.util.Random;

/** Sets words in another typographic dress, which changes nothing that a quotation has to keep. */
public final class Typography {

    private static final List<String> SPACES = List.of(" ", "  ", "\u00a0", "\u2009", "\u202f", "\t", "\n", " \n ");
    private static final List<String> DOUBLE = List.of("\"", "“", "”", "„", "«", "»");
    private static final List<String> SINGLE = List.of("'", "‘", "’", "‚", "′");
    private static final List<String> DASHES = List.of("-", "‐", "‑", "–", "—", "−");

    private final Random random;

    /** A dress that is the same for the same seed. */
    public Typography(long seed) {
        this.random = new Random(seed);
    }

    /** The words in a random dress. */
    public String dress(String words) {
        StringBuilder dressed = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            dressed.append(dress(words, i));
        }
        return dressed.toString()
                .replace("fi", random.nextBoolean() ? "\ufb01" : "fi")
                .replace("fl", "\ufb02");
    }

    private String dress(String words, int index) {
        String unit = words.substring(index, index + 1);
        if (unit.isBlank()) {
            return pick(SPACES);
        }
        for (List<String> shapes : List.of(DOUBLE, SINGLE, DASHES)) {
            if (shapes.contains(unit)) {
                return pick(shapes);
            }
        }
        boolean insideWord = Character.isLetter(unit.charAt(0)) && index + 1 < words.length();
        return insideWord && random.nextInt(8) == 0 ? unit + "\u00ad" : unit;
    }

    private String pick(List<String> shapes) {
        return shapes.get(random.nextInt(shapes.size()));
    }
}
