package org.claimpress.render;

import java.util.List;
import java.util.Locale;
import org.claimpress.model.Colour;
import org.claimpress.model.Look;
import org.claimpress.problem.Problems;

/** Holds the colour of links against what stands behind it. */
final class Contrast {

    /** What WCAG 2 wants of texts (success criterion 1.4.3). */
    private static final double WANTED = 4.5;

    private final Palette palette;
    private final Problems problems;

    Contrast(Palette palette, Problems problems) {
        this.palette = palette;
        this.problems = problems;
    }

    void check(Look.Accent accent, LookPlaces places) {
        check(accent.light(), "light", palette.lightBackgrounds(), true, places);
        check(accent.dark(), "dark", palette.darkBackgrounds(), false, places);
    }

    private void check(Colour colour, String pages, List<Colour> backgrounds, boolean darker, LookPlaces places) {
        double least = backgrounds.stream().mapToDouble(colour::contrast).min().orElse(WANTED);
        if (least < WANTED) {
            problems.report(
                    ThemeCodes.LOW_CONTRAST,
                    places.of("accent." + pages),
                    "The contrast of " + colour + " with " + pages + " pages is " + rounded(least)
                            + " to 1; it has to be " + WANTED + " to 1 at least",
                    colour.readableOn(backgrounds, WANTED, darker)
                            .map(near -> "The nearest that would do is \"" + near + "\".")
                            .orElse("Choose a " + (darker ? "darker" : "lighter") + " one."));
        }
    }

    /** Down to two digits, so that what is too little never reads as enough. */
    private static String rounded(double contrast) {
        return String.format(Locale.ROOT, "%.2f", Math.floor(contrast * 100) / 100);
    }
}
