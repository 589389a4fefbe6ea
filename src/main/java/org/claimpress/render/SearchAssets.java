package org.claimpress.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.claimpress.model.Site;
import org.claimpress.output.Output;
import org.claimpress.search.SearchFiles;

/**
 * The files of the search.
 *
 * @param index the one that lists the others, which the search page loads
 * @param parts the others
 */
record SearchAssets(Output index, List<Output> parts) {

    private static final String FOLDER = "assets/";

    static SearchAssets of(Site site) {
        List<Output> parts = new ArrayList<>();
        SearchFiles.File index = SearchFiles.of(site, file -> {
            Output part = output(file);
            parts.add(part);
            return part.path().value().substring(FOLDER.length());
        });
        return new SearchAssets(output(index), List.copyOf(parts));
    }

    private static Output output(SearchFiles.File file) {
        return Asset.named(file.name(), file.text().getBytes(StandardCharsets.UTF_8));
    }
}
