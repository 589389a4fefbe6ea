package org.claimpress.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimpress.problem.Place;
import org.claimpress.problem.Problems;
import org.claimpress.problem.Suggestions;
import org.claimpress.text.Characters;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.QueryParser;

/**
 * Makes the renderer's HTML clean HTML5: column alignment by class, headings with stable anchors, footnotes whose marks
 * and ways back have names, and only elements and attributes from a list.
 */
final class HtmlFinisher {

    /** Cannot be written by a text: there {@code <} is escaped, and in an attribute {@code "} is. */
    private static final Pattern OPEN_LINK = Pattern.compile("<a href=\"record:(\\d+)\"");

    /** What an author types between words; other white space comes of an entity, and is refused. */
    private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\n]+");

    // Thousands of texts are finished, so what searches and cleans them is made once.
    private static final Evaluator CELLS = QueryParser.parse("th, td");
    private static final Evaluator HEADINGS = QueryParser.parse("h2, h3, h4, h5, h6");
    private static final Evaluator LINKS = QueryParser.parse("a[href]");
    private static final Cleaner CLEANER = new Cleaner(safelist());

    /** Where white space between elements is no part of a sentence, or is to stay as it is. */
    private static final Set<String> BLOCKS_AND_CODE =
            Set.of("body", "ul", "ol", "table", "thead", "tbody", "tr", "section", "div", "blockquote", "pre", "code");

    private final TextInspector inspector;
    private final String prefix;
    private final Problems problems;
    private final HeadingAnchors anchors;
    private final List<RecordLink> links = new ArrayList<>();

    HtmlFinisher(TextInspector inspector, String prefix, Problems problems) {
        this.inspector = inspector;
        this.prefix = prefix;
        this.problems = problems;
        this.anchors = new HeadingAnchors(prefix);
    }

    RichText finish(String rendered) {
        Document document = Jsoup.parseBodyFragment(rendered);
        Element body = document.body();
        alignColumns(body);
        new FootnoteNames(prefix).apply(body);
        Document clean = CLEANER.clean(document);
        clean.outputSettings().prettyPrint(false);
        String words = words(clean.body());
        Characters.firstUnfit(words).ifPresent(index -> inspector.unfit(words.codePointAt(index)));
        List<Heading> headings = headings(clean.body());
        links(clean.body(), headings);
        return split(clean.body().html(), headings, words);
    }

    private static Safelist safelist() {
        return Safelist.none()
                .addTags("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "em")
                .addTags(
                        "strong", "a", "hr", "br", "sup", "section", "div", "table", "thead", "tbody", "tr", "th", "td")
                .addAttributes("a", "href", "id", "class", "aria-label", "role")
                .addAttributes("ol", "start")
                .addAttributes("li", "id")
                .addAttributes("sup", "id", "class")
                .addAttributes("section", "class", "aria-label")
                .addAttributes("div", "class", "tabindex", "role", "aria-label")
                .addAttributes("th", "class", "scope")
                .addAttributes("td", "class");
    }

    /** The words; a line that the author broke within a paragraph is one line, so that lines end where a thought does. */
    private static String words(Element body) {
        StringBuilder words = new StringBuilder();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        words.append(words(text));
                    } else if (node.nameIs("br")) {
                        words.append('\n');
                    }
                },
                body);
        return words.toString();
    }

    private static String words(TextNode text) {
        Node parent = text.parent();
        return parent != null && BLOCKS_AND_CODE.contains(parent.normalName())
                ? text.getWholeText()
                : WHITE_SPACE.matcher(text.getWholeText()).replaceAll(" ");
    }

    private static void alignColumns(Element body) {
        for (Element cell : body.select(CELLS)) {
            String align = cell.attr("align");
            cell.removeAttr("align");
            if (!align.isEmpty()) {
                cell.addClass("align-" + align);
            }
            if (cell.normalName().equals("th")) {
                cell.attr("scope", "col");
            }
        }
        // A wide table scrolls in its own box, which a keyboard has to be able to reach.
        int number = 0;
        for (Element table : body.getElementsByTag("table")) {
            number++;
            table.wrap("<div class=\"table-box\" tabindex=\"0\" role=\"region\" aria-label=\"Table " + number
                    + "\"></div>");
        }
        for (Element firstLevel : body.getElementsByTag("h1")) {
            firstLevel.tagName("h2");
        }
    }

    private List<Heading> headings(Element body) {
        List<Heading> headings = new ArrayList<>();
        for (Element element : body.select(HEADINGS)) {
            int level = element.normalName().charAt(1) - '0';
            String words = element.text();
            Heading heading = new Heading(level, anchors.of(words), words);
            headings.add(heading);
            element.attr("id", heading.id());
            element.appendText(" ")
                    .appendElement("a")
                    .addClass("anchor")
                    .attr("href", "#" + heading.id())
                    .attr("aria-label", "Link to the section “" + heading.text() + "”")
                    .text("#");
        }
        return headings;
    }

    private void links(Element body, List<Heading> headings) {
        Set<String> ids = headings.stream().map(Heading::id).collect(Collectors.toCollection(LinkedHashSet::new));
        for (Element link : body.select(LINKS)) {
            String href = link.attr("href");
            LinkTarget target = new LinkTarget(href);
            Optional<Matcher> record = target.record();
            if (record.isPresent()) {
                Matcher parts = record.get();
                String anchor = Optional.ofNullable(parts.group(3)).orElse("");
                link.attr("href", "record:" + links.size());
                links.add(new RecordLink(parts.group(1), parts.group(2), anchor, inspector.placeOf(href)));
            } else if (target.isWeb()) {
                link.attr("rel", "noopener");
            } else if (target.isAnchor() && !link.hasClass("anchor") && !isFootnote(link)) {
                String id = prefix + target.anchor();
                link.attr("href", "#" + id);
                if (!ids.contains(id)) {
                    deadAnchor(href, ids);
                }
            } else if (!target.isAllowed()) {
                // It was reported; it must not be taken for one of the links that are still open.
                link.removeAttr("href");
            }
        }
    }

    private static boolean isFootnote(Element link) {
        return link.hasClass("footnote-mark") || link.hasClass("footnote-back");
    }

    private void deadAnchor(String href, Set<String> ids) {
        Place place = inspector.placeOf(href);
        problems.report(
                MarkdownCodes.DEAD_ANCHOR,
                place,
                "This text has no heading with the anchor \"" + href + "\"",
                Suggestions.advice(
                        href,
                        () -> ids.stream()
                                .map(id -> "#" + id.substring(prefix.length()))
                                .toList(),
                        problems));
    }

    private RichText split(String html, List<Heading> headings, String words) {
        List<String> pieces = new ArrayList<>();
        Matcher open = OPEN_LINK.matcher(html);
        int from = 0;
        while (open.find()) {
            pieces.add(html.substring(from, open.start()) + "<a href=\"");
            from = open.end() - 1;
        }
        pieces.add(html.substring(from));
        return new RichText(pieces, links, headings, words);
    }
}
