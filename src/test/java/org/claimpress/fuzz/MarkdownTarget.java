package org.claimpress.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.claimpress.markdown.MarkdownReader;
import org.claimpress.markdown.Passage;
import org.claimpress.markdown.RichText;
import org.claimpress.problem.CharacterCodes;
import org.claimpress.problem.Place;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;
import org.claimpress.text.Characters;
import org.claimpress.text.WebAddress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Reads Markdown, and parses the HTML that it becomes. */
final class MarkdownTarget implements Target {

    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "blockquote",
            "pre",
            "code",
            "em",
            "strong",
            "a",
            "hr",
            "br",
            "sup",
            "section",
            "div",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td");

    private static final Set<String> ATTRIBUTES =
            Set.of("href", "id", "class", "aria-label", "role", "rel", "start", "tabindex", "scope");

    private final MarkdownReader reader = new MarkdownReader();

    private record Text(SourceText source) implements Passage {

        @Override
        public String text() {
            return source.text();
        }

        @Override
        public Place placeOf(int index, int length) {
            return source.placeAt(index, length);
        }
    }

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public List<String> tokens() {
        return List.of(
                "*",
                "**",
                "_",
                "`",
                "```\n",
                "[",
                "](",
                ")",
                "[a](claim:b)",
                "[a](https://e.example/)",
                "![",
                "[^a]",
                "\n[^a]: b\n",
                "\n\n",
                "\n",
                "> ",
                "- ",
                "1. ",
                "## ",
                "|",
                "|-|-|\n",
                "<",
                "<b a=\"",
                "<!--",
                "-->",
                "&#x202e;",
                "&lt;",
                "\\",
                "\\!",
                "https://",
                "<https://e.example>",
                "<a@b.example>",
                "[a]: b\n",
                "\n---\n",
                "    ",
                "\t",
                "javascript:",
                "\"onclick=",
                "record:0",
                "#a",
                "~",
                "é😀",
                "&");
    }

    @Override
    public void read(String input, Problems problems) {
        SourceText source = new SourceText("a.md", input);
        if (CharacterCodes.refuses(input, index -> source.placeAt(index, 1), problems)) {
            return;
        }
        RichText text = reader.read(new Text(source), "x-", problems).orElse(null);
        if (text != null && !problems.haveErrors()) {
            check(text.html(link -> "#record-" + link.id()));
        }
    }

    private static void check(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        assertThat(Characters.firstUnfit(body.wholeText().replace('\u00A0', ' ')))
                .isEmpty();
        Judge.expectSeen(body.wholeText());
        List<Element> elements = body.getAllElements();
        for (Element element : elements.subList(1, elements.size())) {
            assertThat(ELEMENTS).contains(element.normalName());
            for (Attribute attribute : element.attributes()) {
                assertThat(ATTRIBUTES).contains(attribute.getKey());
                assertThat(Characters.firstUnfit(attribute.getValue())).isEmpty();
                Judge.expectSeen(attribute.getValue());
            }
            String href = element.attr("href");
            Judge.expectHonest(href);
            boolean sound = href.startsWith("#")
                    || (href.startsWith("mailto:")
                            ? WebAddress.mailFault(href.substring("mailto:".length()))
                                    .isEmpty()
                            : WebAddress.fault(href).isEmpty());
            assertThat(!element.hasAttr("href") || sound).as(href).isTrue();
        }
    }
}
