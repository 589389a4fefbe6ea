package org.claimpress.read;

import static org.claimpress.read.Field.filledList;
import static org.claimpress.read.Field.list;
import static org.claimpress.read.Field.optional;
import static org.claimpress.read.Field.required;

import java.util.List;
import java.util.Optional;
import org.claimpress.model.FontStyle;
import org.claimpress.model.FontUse;
import org.claimpress.model.LogoShows;
import org.claimpress.model.Look;

/** The fields of the site's look. */
final class LookFields {

    private static final String PATH = "(?:[a-z0-9_-]+/)*[a-z0-9_-]+(?:\\.[a-z0-9_-]+)*";

    private static final Field<String> LOGO_FILE =
            required("file", file("svg|png", "logo.svg"), "A picture in the folder templates/assets.", "logo.svg");
    private static final Field<LogoShows> LOGO_SHOWS = new Field<>(
            "shows",
            WordType.of(LogoShows.class),
            Optional.of(LogoShows.SYMBOL),
            "A symbol stands beside the title; a picture of the title stands in its place.",
            "symbol");
    private static final Field<Optional<Look.Logo>> LOGO = optional(
            "logo",
            new GroupType<>(
                    "a logo",
                    List.of(LOGO_FILE, LOGO_SHOWS),
                    values -> new Look.Logo(values.get(LOGO_FILE), values.get(LOGO_SHOWS))),
            "The picture at the top of each page.",
            "{file: logo.svg}");

    private static final Field<Optional<String>> FAVICON = optional(
            "favicon",
            file("svg|png|ico", "icon.svg"),
            "The icon that browsers show for the site: a file in the folder templates/assets.",
            "icon.svg");

    private static final Field<Optional<Look.Accent>> ACCENT = optional(
            "accent",
            new AccentType(),
            "The colour of links. Its contrast with the pages is checked.",
            "{light: \"#8a1538\", dark: \"#f2a7bd\"}");

    private static final Field<String> FONT_FILE = required(
            "file", file("woff2", "font.woff2"), "The file, in the folder templates/assets.", "source-serif.woff2");
    private static final Field<String> FONT_WEIGHT = new Field<>(
            "weight",
            new WeightType(),
            Optional.of("400"),
            "How bold its letters are; of a variable font, from how bold to how bold.",
            "400");
    private static final Field<FontStyle> FONT_STYLE = new Field<>(
            "style",
            WordType.of(FontStyle.class),
            Optional.of(FontStyle.NORMAL),
            "Whether its letters are upright.",
            "normal");

    private static final Field<FontUse> FONT_USE =
            required("use", WordType.of(FontUse.class), "What is set in it.", "text");
    private static final Field<String> FONT_NAME = required(
            "name",
            new PatternType("[A-Za-z][A-Za-z0-9 -]{0,59}", "Font", "a name of letters, digits, spaces and hyphens"),
            "The name of the font.",
            "Source Serif");
    private static final Field<List<Look.FontFile>> FONT_FILES = filledList(
            "files",
            new GroupType<>(
                    "a file of a font",
                    List.of(FONT_FILE, FONT_WEIGHT, FONT_STYLE),
                    values ->
                            new Look.FontFile(values.get(FONT_FILE), values.get(FONT_WEIGHT), values.get(FONT_STYLE))),
            "Its files.",
            "[{file: source-serif.woff2, weight: 200 900}]");
    private static final Field<List<Look.Font>> FONTS = list(
            "fonts",
            new GroupType<>(
                    "a font",
                    List.of(FONT_USE, FONT_NAME, FONT_FILES),
                    values -> new Look.Font(values.get(FONT_USE), values.get(FONT_NAME), values.get(FONT_FILES))),
            "Fonts of the site's own, by what they are used for. Where they cannot be loaded, the usual ones stand in.",
            "[{use: text, name: Source Serif, files: [{file: source-serif.woff2, weight: 200 900}]}]");

    static final List<Field<?>> ALL = List.of(LOGO, FAVICON, ACCENT, FONTS);

    private LookFields() {}

    private static PatternType file(String endings, String example) {
        return new PatternType(
                PATH + "\\.(?:" + endings + ")",
                example,
                "the name of a file in templates/assets that ends in ." + endings.replace("|", " or .")
                        + ", in lower-case letters, digits, hyphens and underscores");
    }

    static Look look(GroupType.Values values) {
        return new Look(values.get(LOGO), values.get(FAVICON), values.get(ACCENT), values.get(FONTS));
    }
}
