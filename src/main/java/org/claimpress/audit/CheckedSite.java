package org.claimpress.audit;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimpress.output.Output;

/**
 * What the checks look at, in the order of the outputs. Each page is parsed once, and only what checks ask about is kept of
 * it.
 *
 * @param paths how often each path occurs among the outputs
 * @param pages the pages, by path
 * @param scripts the texts of the scripts, by path
 * @param styleBytes the size of the stylesheets of the reading pages, compressed by gzip
 * @param baseUrl where the site is published
 */
public record CheckedSite(
        Map<String, Integer> paths,
        Map<String, CheckedPage> pages,
        Map<String, String> scripts,
        int styleBytes,
        URI baseUrl) {

    /** The stylesheets of the reading pages: the usual one, that of the site's settings, and its own. */
    private static final List<String> STYLES = List.of("assets/site.", "assets/look.", "assets/own.");

    static CheckedSite of(List<Output> outputs, URI baseUrl, String shownFolder, AuditMemory memory) {
        Map<String, Integer> paths = new LinkedHashMap<>();
        Map<String, String> scripts = new LinkedHashMap<>();
        int styleBytes = 0;
        for (Output output : outputs) {
            String path = output.path().value();
            paths.merge(path, 1, Integer::sum);
            if (path.endsWith(".js")) {
                scripts.put(path, output.text());
            } else if (STYLES.stream().anyMatch(path::startsWith)) {
                styleBytes += Gzip.size(output.bytes());
            }
        }
        Map<String, CheckedPage> pages = new LinkedHashMap<>();
        // Parsing is most of an audit's time, and no page needs another one for it.
        outputs.parallelStream()
                .filter(Output::isHtml)
                .map(output -> memory.page(output, baseUrl, shownFolder))
                .forEachOrdered(page -> pages.put(page.path().value(), page));
        return new CheckedSite(paths, pages, scripts, styleBytes, baseUrl);
    }

    /** The pages, by path. */
    List<CheckedPage> allPages() {
        return new ArrayList<>(pages.values());
    }
}
