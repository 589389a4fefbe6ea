package org.claimpress.render;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.claimpress.model.Colour;
import org.claimpress.model.FontUse;
import org.claimpress.model.Look;

/** The stylesheet that a site's settings ask for. It comes after the usual one, and changes nothing that is printed. */
final class LookStyle {

    private static final String LOGO = """
            .site-logo { height: 1.75rem; width: auto; max-width: 100%; vertical-align: middle; }
            .site-logo-symbol { margin-right: 0.5rem; }
            """;

    private LookStyle() {}

    /**
     * The stylesheet; empty where the look is the usual one.
     *
     * @param address gives the address of a file, relative to the stylesheet
     */
    static String of(Look look, UnaryOperator<String> address) {
        return look.fonts().stream().map(font -> faces(font, address)).collect(Collectors.joining())
                + families(look.fonts())
                + look.accent().map(LookStyle::accent).orElse("")
                + look.logo().map(logo -> LOGO).orElse("");
    }

    private static String faces(Look.Font font, UnaryOperator<String> address) {
        return font.files().stream()
                .map(file ->
                        "@font-face { font-family: \"%s\"; src: url(\"%s\") format(\"woff2\"); font-weight: %s; font-style: %s; font-display: swap; }\n"
                                .formatted(
                                        font.name(),
                                        address.apply(file.file()),
                                        file.weight(),
                                        file.style().word()))
                .collect(Collectors.joining());
    }

    private static String families(List<Look.Font> fonts) {
        return fonts.stream()
                .map(font -> ":root { %s: \"%s\", %s; }\n"
                        .formatted(
                                font.use() == FontUse.TEXT ? "--serif" : "--sans",
                                font.name(),
                                font.use() == FontUse.TEXT ? "Georgia, serif" : "system-ui, sans-serif"))
                .collect(Collectors.joining());
    }

    private static String accent(Look.Accent accent) {
        return on("screen and (forced-colors: none)", accent.light())
                + on("screen and (forced-colors: none) and (prefers-color-scheme: dark)", accent.dark());
    }

    private static String on(String media, Colour colour) {
        return "@media " + media + " { :root { --accent: " + colour + "; } }\n";
    }
}
