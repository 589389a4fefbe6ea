package org.claimpress.audit;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimpress.output.Output;

/**
 * What the checks look at. Each page is parsed once, and only what checks ask about is kept of it.
 *
 * @param paths how often each path occurs among the outputs
 * @param pages the pages, by path
 * @param baseUrl where the site is published
 */
public record CheckedSite(Map<String, Integer> paths, Map<String, CheckedPage> pages, URI baseUrl) {

    static CheckedSite of(List<Output> outputs, URI baseUrl, String shownFolder) {
        Map<String, Integer> paths = new TreeMap<>();
        Map<String, CheckedPage> pages = new TreeMap<>();
        for (Output output : outputs) {
            paths.merge(output.path().value(), 1, Integer::sum);
            if (output.isHtml()) {
                pages.put(output.path().value(), CheckedPage.of(output, shownFolder));
            }
        }
        return new CheckedSite(paths, pages, baseUrl);
    }

    /** The pages, by path. */
    List<CheckedPage> allPages() {
        return new ArrayList<>(pages.values());
    }
}
