package org.claimpress.model;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A colour on a screen (sRGB).
 *
 * @param red how much red, from 0 to 255
 * @param green how much green, from 0 to 255
 * @param blue how much blue, from 0 to 255
 */
public record Colour(int red, int green, int blue) {

    private static final Pattern FORM = Pattern.compile("#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})");
    private static final int BRIGHTEST = 255;

    /** The colour that CSS writes so, as {@code #1f4e79} or {@code #fff}; empty for anything else. */
    public static Optional<Colour> of(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        String digits = text.length() == 4 ? text.substring(1).replaceAll("(.)", "$1$1") : text.substring(1);
        int number = Integer.parseInt(digits, 16);
        return Optional.of(new Colour(number >> 16, number >> 8 & BRIGHTEST, number & BRIGHTEST));
    }

    /** The contrast between two colours as WCAG 2 defines it, from 1 to 21. */
    public double contrast(Colour other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double part = channel / (double) BRIGHTEST;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /**
     * The nearest colour of the same hue that differs from all these backgrounds by this contrast.
     *
     * @param darker whether to mix black into this colour, or else white
     * @return empty where not even black or white would do
     */
    public Optional<Colour> readableOn(Collection<Colour> backgrounds, double contrast, boolean darker) {
        return IntStream.rangeClosed(0, 100)
                .mapToObj(step -> mixed(darker, step))
                .filter(colour -> backgrounds.stream().allMatch(back -> colour.contrast(back) >= contrast))
                .findFirst();
    }

    private Colour mixed(boolean darker, int step) {
        int end = darker ? 0 : BRIGHTEST;
        return new Colour(mixed(red, end, step), mixed(green, end, step), mixed(blue, end, step));
    }

    private static int mixed(int channel, int end, int step) {
        return channel + Math.round((end - channel) * step / 100f);
    }

    /** The colour as CSS writes it, such as {@code #1f4e79}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
