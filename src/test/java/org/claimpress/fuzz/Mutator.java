package org.claimpress.fuzz;

import java.util.List;
import java.util.Random;

/** Makes an input of others: takes pieces out, doubles and moves them, and puts others in. */
public final class Mutator {

    private static final int LONGEST = 200_000;
    /** Longer inputs take most of the time; few of them are enough to find what is slow. */
    private static final int USUAL = 1_000;

    private static final int MOST_CHANGES = 6;

    /** Characters that end, hide or turn things somewhere. */
    private static final int[] ODD = {
        0, 7, 9, 10, 13, 27, 0x22, 0x23, 0x26, 0x27, 0x28, 0x29, 0x2A, 0x2D, 0x3A, 0x3C, 0x3E, 0x40, 0x5B, 0x5C, 0x5D,
        0x5F, 0x60, 0x7B, 0x7C, 0x7D, 0x85, 0x9B, 0xA0, 0xAD, 0x301, 0x200B, 0x200D, 0x2028, 0x2029, 0x202E, 0x2066,
        0x3164, 0xD800, 0xDC00, 0xFEFF, 0xFF1D, 0xFFFF, 0x1F600, 0xE0041, 0x10FFFF
    };

    private final Random random;
    private final List<String> tokens;

    public Mutator(Random random, List<String> tokens) {
        this.random = random;
        this.tokens = tokens;
    }

    /** A new input, of one of these. */
    public String next(List<String> corpus) {
        StringBuilder input = new StringBuilder(pick(corpus));
        if (input.length() > USUAL && random.nextInt(16) > 0) {
            input.setLength(random.nextInt(400));
        }
        int changes = 1 + random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes; i++) {
            change(input, corpus);
        }
        input.setLength(Math.min(input.length(), LONGEST));
        return input.toString();
    }

    private void change(StringBuilder input, List<String> corpus) {
        int at = random.nextInt(input.length() + 1);
        int end = Math.min(input.length(), at + 1 + random.nextInt(20));
        switch (random.nextInt(9)) {
            case 0 -> input.delete(at, end);
            case 1 -> input.insert(at, input.substring(at, end));
            case 2 -> input.insert(at, pick(tokens));
            case 3 -> input.replace(at, end, pick(tokens));
            case 4 -> input.insert(at, Character.toChars(ODD[random.nextInt(ODD.length)]));
            case 5 -> input.insert(at, input.substring(at, end).repeat(1 + random.nextInt(repeats())));
            case 6 -> input.insert(at, pick(tokens).repeat(1 + random.nextInt(repeats())));
            case 7 -> splice(input, at, pick(corpus));
            default -> input.insert(at, (char) (' ' + random.nextInt(95)));
        }
    }

    private void splice(StringBuilder input, int at, String other) {
        int from = random.nextInt(other.length() + 1);
        input.insert(at, other, from, Math.min(other.length(), from + 300));
    }

    /** Mostly few; now and then enough to find what takes too long. */
    private int repeats() {
        int chance = random.nextInt(200);
        return chance == 0 ? 2_000 : chance < 10 ? 60 : 4;
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
