package org.claimpress.audit;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimpress.output.Output;
import org.claimpress.output.SitePath;
import org.claimpress.problem.Place;
import org.claimpress.problem.SourceText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What checks ask about a page.
 *
 * @param path where it is
 * @param place its first line, for messages
 * @param ids the ids of its elements, in order
 * @param anchors the same ids, each once
 * @param references the addresses that it links to or loads
 * @param unsafe what it holds that no page may hold, in words
 * @param hiddenData what its data for search engines say and it does not show
 * @param bytes its size
 * @param weight what it weighs as servers send it; empty where no check asks for it
 */
public record CheckedPage(
        SitePath path,
        Place place,
        List<String> ids,
        Set<String> anchors,
        List<Reference> references,
        List<String> unsafe,
        List<String> hiddenData,
        int bytes,
        Optional<Weight> weight) {

    private static final Pattern ABSOLUTE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:");
    private static final Pattern WEB = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);
    private static final Set<String> FOREIGN_ELEMENTS = Set.of("iframe", "object", "embed", "base");
    private static final Pattern POLICY = Pattern.compile("([a-z-]+ '(none|self)'(; )?)+");

    /**
     * An address on a page.
     *
     * @param address the address as it stands there
     * @param target where it leads from this page; empty for an absolute address outside the site
     * @param loaded whether the browser fetches it by itself
     */
    public record Reference(String address, Optional<String> target, boolean loaded) {

        // Others' addresses are never parsed: browsers take forms that Java's own parser refuses.
        private static Reference from(URI page, URI baseUrl, String address, boolean loaded) {
            Optional<String> target = ABSOLUTE.matcher(address).lookingAt()
                    ? Optional.of(address).filter(absolute -> absolute.startsWith(baseUrl.toString()))
                    : Optional.of(page.resolve(address).toString());
            return new Reference(address, target, loaded);
        }
    }

    static CheckedPage of(Output output, URI baseUrl, String shownFolder) {
        URI here = baseUrl.resolve(output.path().value());
        Document document = Jsoup.parse(output.text());
        List<String> ids = new ArrayList<>();
        List<Reference> references = new ArrayList<>();
        List<String> unsafe = new ArrayList<>();
        for (Element element : document.getAllElements()) {
            if (element.hasAttr("id")) {
                ids.add(element.id());
            }
            references(element, here, baseUrl, references);
            unsafe(element, unsafe);
        }
        policies(document, unsafe);
        Place place = new SourceText(shownFolder + "/" + output.path(), "").whole();
        return new CheckedPage(
                output.path(),
                place,
                List.copyOf(ids),
                Set.copyOf(ids),
                List.copyOf(references),
                unsafe,
                StructuredData.hidden(document),
                output.bytes().length,
                Optional.of(output)
                        .filter(page -> PagesAreLight.isClaim(page.path()))
                        .map(Weight::of));
    }

    /** The policy forbids all but the site's own files, and no other site hears where a reader comes from. */
    private static void policies(Document document, List<String> unsafe) {
        String policy =
                document.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        if (policy.isEmpty()) {
            unsafe.add("no Content-Security-Policy");
        } else if (!policy.startsWith("default-src 'none'; ")
                || !POLICY.matcher(policy).matches()) {
            unsafe.add("a Content-Security-Policy that allows more than the site's own files");
        }
        if (!document.select("meta[name=referrer]").attr("content").equals("no-referrer")) {
            unsafe.add("no referrer policy that keeps the reader's address to itself");
        }
    }

    private static void references(Element element, URI here, URI baseUrl, List<Reference> references) {
        String name = element.normalName();
        if (element.hasAttr("href")) {
            boolean fetched = element.attr("rel").equals("stylesheet")
                    || element.attr("rel").equals("icon");
            references.add(Reference.from(here, baseUrl, element.attr("href"), name.equals("link") && fetched));
        }
        if (element.hasAttr("src")) {
            references.add(Reference.from(here, baseUrl, element.attr("src"), true));
        }
    }

    private static void unsafe(Element element, List<String> unsafe) {
        String name = element.normalName();
        if (name.equals("script")
                && !element.hasAttr("src")
                && !element.attr("type").equals("application/ld+json")) {
            unsafe.add("a script in the page itself");
        }
        if (name.equals("style") || element.hasAttr("style")) {
            unsafe.add("a style in the page itself");
        }
        if (FOREIGN_ELEMENTS.contains(name)) {
            unsafe.add("an element " + name);
        }
        boolean elsewhere =
                name.equals("a") && WEB.matcher(element.attr("href")).lookingAt();
        if (elsewhere && !element.attr("rel").contains("noopener")) {
            unsafe.add("a link to another site without rel=noopener");
        }
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().startsWith("on")) {
                unsafe.add("an attribute " + attribute.getKey());
            }
        }
    }
}
