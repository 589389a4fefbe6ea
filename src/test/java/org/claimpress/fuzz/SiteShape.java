package org.claimpress.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.claimpress.output.Output;
import org.claimpress.text.Characters;
import org.claimpress.text.WebAddress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xml.sax.SAXException;

/**
 * What the files of a site are made of, as parsers see them.
 *
 * @param parts the elements with their attributes, and the address of whatever is loaded or run
 */
record SiteShape(Set<String> parts) {

    /** What Markdown may add to a page. */
    private static final Set<String> MARKDOWN = Set.of(
            "code",
            "table",
            "thead",
            "tbody",
            "tr",
            "th scope",
            "td",
            "em",
            "hr",
            "br",
            "pre",
            "div class",
            "div aria-label",
            "div role",
            "div tabindex",
            "th",
            "a rel=noopener",
            "blockquote");

    private static final Set<String> LOADS =
            Set.of("src", "srcset", "data", "action", "formaction", "poster", "background");

    static SiteShape of(List<Output> outputs) {
        Set<String> parts = new TreeSet<>();
        for (Output output : outputs) {
            String name = output.path().value();
            Judge.expectSeen(name);
            String text = name.matches(".*\\.(html|json|xml|csv|bib)")
                    ? new String(output.bytes(), StandardCharsets.UTF_8)
                    : "";
            if (name.endsWith(".html")) {
                page(Jsoup.parse(text), parts);
            } else if (name.endsWith(".json")) {
                assertThat(JsonParser.parseString(text).isJsonNull()).isFalse();
            } else if (name.endsWith(".xml")) {
                xml(text);
            } else if (name.endsWith(".csv")) {
                table(text);
            } else if (name.endsWith(".bib")) {
                braces(text);
            }
        }
        return new SiteShape(parts);
    }

    void expectNothingMoreThan(SiteShape sound) {
        Set<String> more = new TreeSet<>(parts);
        more.removeAll(sound.parts());
        more.removeAll(MARKDOWN);
        assertThat(more).isEmpty();
    }

    private static void page(Document page, Set<String> parts) {
        for (Element element : page.getAllElements()) {
            String name = element.normalName();
            parts.add(name);
            for (Attribute attribute : element.attributes()) {
                String key = attribute.getKey();
                parts.add(name + " " + key + (decides(name, key) ? "=" + unhashed(attribute.getValue()) : ""));
                assertThat(key).doesNotStartWith("on");
                assertThat(Characters.firstUnfit(attribute.getValue())).as(key).isEmpty();
                Judge.expectSeen(attribute.getValue());
            }
            link(element);
            script(element);
        }
        assertThat(Characters.firstUnfit(page.body().wholeText())).isEmpty();
        Judge.expectSeen(page.body().wholeText());
    }

    /** Whether the attribute's value decides what the browser loads or does. */
    private static boolean decides(String element, String attribute) {
        return LOADS.contains(attribute)
                || attribute.equals("http-equiv")
                || attribute.equals("rel")
                || (element.equals("link") && attribute.equals("href"));
    }

    private static String unhashed(String address) {
        return address.replaceAll("(\\.\\./)+", "").replaceAll("\\.[0-9a-f]{10}\\.", ".");
    }

    private static void link(Element element) {
        String href = element.attr("href");
        Judge.expectHonest(href);
        boolean relative = !href.contains(":") && !href.startsWith("//");
        boolean mail = href.startsWith("mailto:");
        assertThat(relative || mail || WebAddress.fault(href).isEmpty())
                .as(href)
                .isTrue();
    }

    /** Data in a script is data, and all other scripts come from the site's own files. */
    private static void script(Element element) {
        if (!element.normalName().equals("script")) {
            return;
        }
        if (element.attr("type").endsWith("json")) {
            assertThat(JsonParser.parseString(element.data()).isJsonNull()).isFalse();
        } else {
            assertThat(element.data()).isBlank();
        }
    }

    private static void xml(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | SAXException | ParserConfigurationException broken) {
            throw new AssertionError(broken);
        }
    }

    private static void table(String text) {
        String[] rows = text.split("\r\n", -1);
        for (String row : rows) {
            assertThat(row.isEmpty()
                            || row.matches("\"(?![=+@-])(?:[^\"]|\"\")*\"(?:,\"(?![=+@＝＋＠-])(?:[^\"]|\"\")*\"){9}"))
                    .as(row)
                    .isTrue();
        }
    }

    private static void braces(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            open += unit == '{' ? 1 : unit == '}' ? -1 : 0;
            assertThat(open).isNotNegative();
        }
        assertThat(open).isZero();
    }
}
