package org.claimpress.model;

import java.util.List;
import java.util.Optional;

/**
 * What a site looks like where it does not look as usual. Its files are those of the site's own folder of templates, named
 * from its folder {@code assets}.
 *
 * @param logo the picture beside the title
 * @param favicon the file of the icon that browsers show for the site
 * @param accent the colour of links
 * @param fonts the fonts of its own
 */
public record Look(Optional<Logo> logo, Optional<String> favicon, Optional<Accent> accent, List<Font> fonts) {

    /** The look of a site that names nothing. */
    public static final Look USUAL = new Look(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /**
     * The logo.
     *
     * @param file its file
     * @param shows what it shows
     */
    public record Logo(String file, LogoShows shows) {}

    /**
     * The colour of links, which has to be told from both backgrounds of the pages.
     *
     * @param light the colour on light pages
     * @param dark the colour on dark pages
     */
    public record Accent(Colour light, Colour dark) {}

    /**
     * A font.
     *
     * @param use what is set in it
     * @param name its name
     * @param files its files
     */
    public record Font(FontUse use, String name, List<FontFile> files) {}

    /**
     * A file of a font.
     *
     * @param file the file
     * @param weight the weight of its letters, or the range of weights, such as {@code 400} or {@code 200 900}
     * @param style whether its letters are upright
     */
    public record FontFile(String file, String weight, FontStyle style) {}
}
