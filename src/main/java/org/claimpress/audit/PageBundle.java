package org.claimpress.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimpress.output.SitePath;
import org.claimpress.page.Routes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The pages of records that differ between two built sites, in one HTML file that needs no other. Links among them lead from
 * one to the other; all other links within the site are left out, because there is nothing for them to lead to.
 */
public final class PageBundle {

    private final Path now;
    private final List<String> changed;
    private final List<String> gone;

    private PageBundle(Path now, List<String> changed, List<String> gone) {
        this.now = now;
        this.changed = changed;
        this.gone = gone;
    }

    /**
     * The pages that changed.
     *
     * @param old the folder of the site as it was
     * @param now the folder of the site as it would be
     * @throws IOException where one of them cannot be read
     */
    public static PageBundle between(Path old, Path now) throws IOException {
        Map<String, Path> before = pages(old);
        Map<String, Path> after = pages(now);
        Map<String, Path> changed = new LinkedHashMap<>();
        for (Map.Entry<String, Path> page : after.entrySet()) {
            Path same = before.get(page.getKey());
            if (same == null || !Arrays.equals(Files.readAllBytes(same), Files.readAllBytes(page.getValue()))) {
                changed.put(page.getKey(), page.getValue());
            }
        }
        return new PageBundle(
                now,
                List.copyOf(changed.keySet()),
                before.keySet().stream()
                        .filter(name -> !after.containsKey(name))
                        .toList());
    }

    private static Map<String, Path> pages(Path site) throws IOException {
        Map<String, Path> pages = new LinkedHashMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            // Pages that list others change with every record; what a reviewer wants to see are the records' own.
            walk.sorted().forEach(path -> {
                String name = site.relativize(path).toString().replace('\\', '/');
                if (SitePath.isValid(name) && Routes.isOfOneRecord(new SitePath(name))) {
                    pages.put(name, path);
                }
            });
        }
        return pages;
    }

    /** The pages in the bundle, by their paths in the site. */
    public List<String> changed() {
        return changed;
    }

    /**
     * The bundle as HTML.
     *
     * @throws IOException where a page or the stylesheet cannot be read
     */
    public String html() throws IOException {
        Document bundle = Jsoup.parse("<!DOCTYPE html><html lang=\"en\"><head></head><body></body></html>");
        bundle.outputSettings().prettyPrint(false);
        Element head = bundle.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", "default-src 'none'; style-src 'unsafe-inline'");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("title").text("Changed pages");
        head.appendElement("style").text(style());
        Element main = bundle.body().appendElement("main");
        main.appendElement("h1").text("Changed pages");
        Element list = main.appendElement("ul");
        changed.forEach(page -> list.appendElement("li")
                .appendElement("a")
                .attr("href", "#" + page)
                .text(page));
        gone.forEach(page -> list.appendElement("li").text(page + " is no longer there"));
        for (String page : changed) {
            append(page, main);
        }
        return bundle.outerHtml() + "\n";
    }

    private void append(String page, Element main) throws IOException {
        Document document = Jsoup.parse(Files.readString(now.resolve(page), StandardCharsets.UTF_8));
        main.appendElement("hr").attr("id", page);
        Element content = document.expectFirst("main");
        content.select("script").remove();
        content.getElementsByAttribute("id").forEach(element -> element.attr("id", anchor(page, element.id())));
        for (String reference : List.of("aria-describedby", "aria-labelledby", "for")) {
            content.getElementsByAttribute(reference)
                    .forEach(element -> element.attr(reference, anchor(page, element.attr(reference))));
        }
        content.select("a[href]").forEach(link -> lead(link, page));
        content.childNodesCopy().forEach(main::appendChild);
    }

    private static String anchor(String page, String id) {
        return page + ":" + id;
    }

    private void lead(Element link, String page) {
        String href = link.attr("href");
        if (href.startsWith("https:") || href.startsWith("http:") || href.startsWith("mailto:")) {
            return;
        }
        int hash = href.indexOf('#');
        String path = hash < 0 ? href : href.substring(0, hash);
        String target = path.isEmpty()
                ? page
                : Path.of(page).resolveSibling(path).normalize().toString();
        String name = target.replace('\\', '/');
        if (changed.contains(name)) {
            link.attr("href", "#" + (hash < 0 ? name : anchor(name, href.substring(hash + 1))));
        } else {
            link.removeAttr("href");
        }
    }

    private String style() throws IOException {
        StringBuilder style = new StringBuilder();
        try (Stream<Path> assets = Files.list(now.resolve("assets"))) {
            for (Path asset : assets.filter(
                            path -> path.getFileName().toString().matches("site\\..*\\.css"))
                    .sorted()
                    .toList()) {
                style.append(Files.readString(asset, StandardCharsets.UTF_8));
            }
        }
        return style.toString();
    }
}
