package org.claimpress.render;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.claimpress.model.Site;
import org.claimpress.output.Output;
import org.claimpress.output.SitePath;
import org.claimpress.page.Page;
import org.claimpress.search.SearchFiles;

/**
 * What there is to render.
 *
 * @param site the facts
 * @param pages the pages
 * @param lettersLacking the claims whose cards cannot be drawn, each with the first letter that the fonts of the cards lack
 * @param theme templates and assets
 * @param assets all stylesheets and scripts by name: the theme's and those of the search and of the form
 * @param searchParts the files that the search loads by itself
 * @param memory the pages of earlier builds
 * @param before the bytes of a file of the site as it was built before, where it was; never needed, only quicker
 */
public record Rendering(
        Site site,
        List<Page> pages,
        SortedMap<String, String> lettersLacking,
        Theme theme,
        SortedMap<String, Output> assets,
        List<Output> searchParts,
        RenderMemory memory,
        Function<SitePath, Optional<byte[]>> before) {

    /** All there is to render, the assets of the search among it. */
    public static Rendering of(
            Site site,
            List<Page> pages,
            Theme theme,
            RenderMemory memory,
            Function<SitePath, Optional<byte[]>> before) {
        SortedMap<String, Output> assets = new TreeMap<>(theme.assets());
        SearchAssets search = SearchAssets.of(site);
        assets.put(SearchFiles.INDEX, search.index());
        assets.putAll(RecordTitles.all(site));
        CardLetters letters = new CardLetters(memory);
        List<Page> drawn = pages.stream().map(letters::page).toList();
        return new Rendering(site, drawn, letters.lacking(), theme, assets, search.parts(), memory, before);
    }
}
