package org.claimpress.text;

import java.util.Arrays;

/**
 * A text with the differences taken out that typesetting makes, and nothing else: runs of white space become one space,
 * quotation marks and dashes one shape each, joined letters two letters, and what has no width goes: soft hyphens, and marks
 * that only say where a line may or may not break. Case, digits, letters and words stay. Each position is known in the original too.
 */
public final class NormalizedText {

    private static final String DOUBLE_QUOTES = "“”„‟«»″";
    private static final String SINGLE_QUOTES = "‘’‚‛′‹›";
    private static final String DASHES = "‐‑‒–—―−";

    /** Soft hyphen, zero-width space, non-joiner, joiner, word joiner and byte order mark. */
    private static final String WITHOUT_WIDTH = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

    private final StringBuilder text = new StringBuilder();
    private int[] positions = new int[64];

    private NormalizedText() {}

    /** The normalised form of this text. */
    public static NormalizedText of(String original) {
        NormalizedText normalized = new NormalizedText();
        int position = 0;
        for (int index = 0; index < original.length(); position++) {
            int point = original.codePointAt(index);
            normalized.append(point, position);
            index += Character.charCount(point);
        }
        return normalized;
    }

    private void append(int point, int position) {
        if (WITHOUT_WIDTH.indexOf(point) >= 0) {
            return;
        }
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                put(" ", position);
            }
        } else {
            put(shape(point), position);
        }
    }

    private static String shape(int point) {
        if (DOUBLE_QUOTES.indexOf(point) >= 0) {
            return "\"";
        }
        if (SINGLE_QUOTES.indexOf(point) >= 0) {
            return "'";
        }
        if (DASHES.indexOf(point) >= 0) {
            return "-";
        }
        return switch (point) {
            case 0xFB00 -> "ff";
            case 0xFB01 -> "fi";
            case 0xFB02 -> "fl";
            case 0xFB03 -> "ffi";
            case 0xFB04 -> "ffl";
            default -> Character.toString(point);
        };
    }

    private void put(String shape, int position) {
        for (int i = 0; i < shape.length(); i++) {
            if (text.length() == positions.length) {
                positions = Arrays.copyOf(positions, positions.length * 2);
            }
            positions[text.length()] = position;
            text.append(shape.charAt(i));
        }
    }

    /** The normalised text, without white space at either end. */
    public String text() {
        return text.toString().stripTrailing();
    }

    /** The position in the original, in code points from 0, of the character at this index of {@link #text}. */
    public int position(int index) {
        return positions[index];
    }
}
