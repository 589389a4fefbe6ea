package org.claimpress.render;

import java.util.List;
import java.util.Optional;

/**
 * What a site's own files change in the frame of its pages.
 *
 * @param styles the names of the stylesheets that come after those of the page
 * @param policy what the security policy allows for them: a text that begins with a semicolon, or is empty
 * @param logo the picture beside the title, or in its place
 * @param icon the name of the icon that browsers show for the site
 */
public record ThemeLook(List<String> styles, String policy, Optional<Logo> logo, Optional<String> icon) {

    /**
     * A logo.
     *
     * @param file its name among the assets
     * @param width its width, in pixels
     * @param height its height, in pixels
     * @param title whether it shows the title, and stands in its place
     */
    public record Logo(String file, int width, int height, boolean title) {}

    static final ThemeLook USUAL = new ThemeLook(List.of(), "", Optional.empty(), Optional.empty());
}
