package org.claimpress.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimpress.problem.Place;
import org.claimpress.problem.Problem;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;
import org.claimpress.text.Deadline;
import org.claimpress.text.Limits;
import org.claimpress.text.SteppingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {

    private final Problems problems = new Problems();

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

    private Optional<RichText> read(String text) {
        return new MarkdownReader().read(new Text(new SourceText("text.md", text)), "", problems);
    }

    private String html(String text) {
        return read(text).orElseThrow().html(link -> "[" + link.kind() + "/" + link.id() + "]");
    }

    @Test
    void escapesHtml() {
        assertThat(html("<b onclick=\"x()\">bold</b>")).isEqualTo("<p>&lt;b onclick=\"x()\"&gt;bold&lt;/b&gt;</p>\n");
        assertThat(problems.warnings()).isEqualTo(1);
    }

    @Test
    void alignsColumnsByClass() {
        assertThat(html("| a | b |\n|:-|-:|\n| 1 | 2 |"))
                .contains("<th class=\"align-left\" scope=\"col\">a</th>")
                .contains("<td class=\"align-right\">2</td>")
                .doesNotContain("align=\"");
    }

    @Test
    void endsALineOfItsWordsWhereABlockEndsAndNowhereElse() {
        assertThat(read("## One\n\nNo court\nhas *ruled*\n[yet](claim:x).\n\n- two\nand three\n- four\n\nFive.")
                        .orElseThrow()
                        .text()
                        .strip()
                        .split("\\s*\n\\s*"))
                .containsExactly("One", "No court has ruled yet.", "two and three", "four", "Five.");
    }

    @Test
    void givesHeadingsStableAnchorsWithNames() {
        assertThat(html("## Héllo, wörld\n\n## Héllo, wörld"))
                .contains("<h2 id=\"hello-world\">")
                .contains("<h2 id=\"hello-world-2\">")
                .contains("aria-label=\"Link to the section “Héllo, wörld”\"");
    }

    @Test
    void namesFootnotesAndTheWayBack() {
        assertThat(html("One[^a].\n\n[^a]: A note."))
                .contains("aria-label=\"Footnote 1\"")
                .contains("aria-label=\"Back to the mark of footnote 1\"")
                .contains("<section class=\"footnotes\" aria-label=\"Footnotes\">");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void numbersFootnotesInTheOrderOfTheirFirstMarks() {
        assertThat(html("One[^a], two[^b], one again[^a].\n\n[^b]: B.\n[^a]: A."))
                .containsSubsequence("id=\"fnref-1\"", "id=\"fnref-2\"", "id=\"fnref-1-1\"")
                .containsSubsequence(
                        "id=\"fn-1\"", "A.", "#fnref-1\"", "#fnref-1-1\"", "id=\"fn-2\"", "B.", "#fnref-2\"");
    }

    /** The parser takes the second brackets for the name of a target, and reads no entities there. */
    @ParameterizedTest
    @ValueSource(strings = {"&#x202e;", "&#x00b;", "&#12;", "&#13;"})
    void refusesAnUnseenCharacterInTheNameOfATargetThatIsNone(String entity) {
        html("Some words.\n\n[a][b" + entity + "c]");

        assertThat(problems.sorted())
                .extracting(problem -> problem.code().id() + " " + problem.place())
                .containsExactly("control-character text.md:3:6");
    }

    @Test
    void givesUpATextThatItHasNotReadInTime() {
        String text = "Some words.\n\n".repeat(5_000);
        Deadline deadline = Deadline.in(Limits.READING, new SteppingClock(Duration.ofMinutes(4)));

        new MarkdownReader().until(deadline).read(new Text(new SourceText("text.md", text)), "", problems);

        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(MarkdownCodes.TOO_COMPLEX);
            assertThat(problem.place().line()).isBetween(100, 10_000);
        });
    }

    @Test
    void leavesLinksToRecordsOpen() {
        assertThat(html("[a](claim:one) [b](source:two#x)"))
                .isEqualTo("<p><a href=\"[claim/one]\">a</a> <a href=\"[source/two]\">b</a></p>\n");
    }

    @Test
    void cannotBeTrickedIntoAnOpenLinkByText() {
        assertThat(html("`href=\"record:0\"` [a](claim:one)")).contains("<code>href=\"record:0\"</code>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java&#x73;cript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "//evil.example/",
                "file:///etc/passwd",
                "../up",
                "claim:UPPER",
                "https://nytimes.com@evil.example/",
                "https://nуtimes.example/",
                "https://nytimes.example&#x2f;&#x200b;/",
                "https://localhost/",
                "mailto:a@b.example?bcc=c@d.example",
                "https://a.example/\\\"onclick"
            })
    void refusesLinksThatLeadAstray(String target) {
        html("[a](" + target + ")");

        assertThat(problems.sorted()).extracting(problem -> problem.code().id()).containsExactly("forbidden-link");
    }

    @Test
    void tellsWhereEachOfTwoEqualLinksStands() {
        RichText text = read("[a](claim:one)\n\n[b](claim:one)").orElseThrow();

        assertThat(text.links()).extracting(link -> link.place().line()).containsExactly(1, 3);
    }

    static Stream<String> hostile() {
        return Stream.of(
                "|" + "a|".repeat(1_250) + "\n|" + "-|".repeat(1_250),
                ">".repeat(2_000) + " deep",
                nestedList(400),
                "[a](".repeat(5_000),
                "![[]()".repeat(3_000),
                "`".repeat(5_000) + "a",
                "[a]: b\n".repeat(20_000) + "x".repeat(100_000),
                "*a ".repeat(5_000),
                "<!--".repeat(3_000),
                "- ".repeat(3_000) + "x",
                "[" + "\\".repeat(40),
                "[" + "\\!".repeat(60),
                "a\n" + "[^" + " ".repeat(3_000),
                "[a](\n".repeat(4_875),
                "[\n".repeat(20_000),
                "`\n``\n".repeat(10_000),
                "## a\n\n".repeat(16_500),
                "> - # a\n\n".repeat(5_000),
                "a\n-\n\n".repeat(5_000),
                "a\n=\n\n".repeat(5_000),
                "<a \n".repeat(20_000));
    }

    private static String nestedList(int depth) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            list.append("  ".repeat(i)).append("- x\n");
        }
        return list.toString();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesHostileTextQuicklyAndWithAReason(String text) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(read(text)).isEmpty());

        assertThat(problems.sorted()).extracting(problem -> problem.code().id()).containsExactly("text-too-complex");
    }

    @Test
    void refusesAnAddressThatLooksLikeAnOpenLink() {
        assertThat(html("[a](record:0)")).isEqualTo("<p><a>a</a></p>\n");
        assertThat(problems.sorted()).extracting(problem -> problem.code().id()).containsExactly("forbidden-link");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a[^a]\n\n[^a]: b[^b]\n\n[^b]: c[^a]",
                "a[^a]\n\n[^a]: b[^a]",
                "[^a]: b[^b]\n\n[^b]: c[^c]\n\n[^c]: d",
                "a[^a]\n\n[^a]: b[^b]\n\n[^b]: c[^c]\n\n[^c]: d"
            })
    void readsFootnotesThatNameOneAnother(String text) {
        assertThat(read(text)).isPresent();
    }

    @Test
    void readsOrdinaryTextWithoutAWordAgainstIt() {
        String text = """
                ## A heading

                Some *text* with a [link](https://example.org/), a `code`, and

                ---

                - a list
                  - with a list
                    - with a list

                ```
                code | with | pipes
                ```
                """;

        assertThat(read(text)).isPresent();
        assertThat(problems.sorted()).isEqualTo(java.util.List.<Problem>of());
    }
}
