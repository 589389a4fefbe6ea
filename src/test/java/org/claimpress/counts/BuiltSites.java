package org.claimpress.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimpress.Fixtures;
import org.claimpress.pipeline.BuildOptions;
import org.claimpress.pipeline.Pipeline;
import org.claimpress.pipeline.StepListener;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The real site and all fixtures, built. */
final class BuiltSites {

    /** After every day that a record names. */
    private static final LocalDate LATER = LocalDate.of(2027, 1, 1);

    private final Map<Path, Path> sites = new LinkedHashMap<>();

    private BuiltSites() {}

    static BuiltSites in(Path folder) throws IOException {
        BuiltSites built = new BuiltSites();
        for (Path content : List.of(
                Path.of("content"),
                Fixtures.SITES.resolve("small/content"),
                Fixtures.SITES.resolve("texts/content"),
                Fixtures.SITES.resolve("minimal/content"))) {
            Path site = folder.resolve("site-" + built.sites.size());
            BuildOptions options = new BuildOptions(
                    content, "content", Path.of("templates"), "templates", site, "site", Optional.empty(), LATER);
            assertThat(new Pipeline(options, StepListener.none())
                            .build()
                            .problems()
                            .haveErrors())
                    .isFalse();
            built.sites.put(content, site);
        }
        return built;
    }

    Stream<Path> contents() {
        return sites.keySet().stream();
    }

    /** The page with this address on the site of this content. */
    Document page(Path content, String address) throws IOException {
        Path site = Optional.ofNullable(sites.get(content)).orElseThrow();
        return Jsoup.parse(site.resolve(address).resolve("index.html").toFile());
    }
}
