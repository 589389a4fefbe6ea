package org.claimpress.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonParser;
import java.util.List;
import org.claimpress.text.Characters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintersTest {

    private static final Code CODE = Code.error("sample-code", "Meaning.", "Why.", "bad", "good");

    private static Problems problems(String text, int index, int length, String message) {
        Problems problems = new Problems();
        SourceText source = new SourceText("content/a.yaml", text);
        problems.report(CODE, source.placeAt(index, length), message, "Do this.");
        return problems;
    }

    private static String print(ProblemPrinter printer, Problems problems) {
        StringBuilder out = new StringBuilder();
        printer.print(problems, out);
        return out.toString();
    }

    @Test
    void printsPlaceMessageLineCaretAndAdvice() {
        assertThat(print(new TextPrinter(), problems("id: a\ntitel: b\n", 6, 5, "No such field")))
                .isEqualTo("""
                        content/a.yaml:2:1: error[sample-code]: No such field
                          2 | titel: b
                            | ^^^^^
                          → Do this.

                        1 error, 0 warnings.
                        """);
    }

    @Test
    void putsTheCaretUnderTheTextBehindWideAndAstralCharacters() {
        assertThat(print(new TextPrinter(), problems("é😀 x", 4, 1, "Here")))
                .contains("  1 | é😀 x\n    |    ^\n")
                .contains("content/a.yaml:1:4:");
    }

    @Test
    void cutsALongLineAroundThePlace() {
        String line = "a".repeat(300) + "HERE" + "b".repeat(300);

        String printed = print(new TextPrinter(), problems(line, 300, 4, "Here"));

        assertThat(printed.lines().filter(found -> found.contains("HERE")))
                .hasSize(1)
                .allMatch(found -> found.length() < 130);
        String[] lines = printed.split("\n", -1);
        assertThat(lines[2].indexOf('^')).isEqualTo(lines[1].indexOf("HERE"));
    }

    @Test
    void letsNoTerminalSequenceThrough() {
        assertThat(print(new TextPrinter(), problems("a: \u001b[31mred", 0, 1, "\u001b[2J")))
                .doesNotContain("\u001b")
                .contains("\\u001b[31mred");
    }

    @Test
    void neverBeginsALineWithAWorkflowCommandOfTheContent() {
        assertThat(print(new TextPrinter(), problems("::error::owned", 0, 1, "Here"))
                        .lines()
                        .map(String::strip))
                .noneMatch(line -> line.startsWith("::"));
    }

    @Test
    void escapesWhatWorkflowCommandsWouldTakeForTheirOwn() {
        assertThat(print(new GithubPrinter(), problems("x", 0, 1, "50 %\n::error::owned")))
                .isEqualTo(
                        "::error file=content/a.yaml,line=1,col=1,endColumn=2,title=sample-code::50 %25%0A::error::owned%0ADo this.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b[2J",
                "\u0007",
                "\u009b",
                "\u202e",
                "\u2066",
                "\u200b",
                "\u2028",
                "\u3164",
                "\uDB40\uDC41",
                "\uD800"
            })
    void letsNothingThroughThatCannotBeSeen(String hidden) {
        Problems problems = new Problems();
        SourceText source = new SourceText("content/" + hidden + ".yaml", "a: " + hidden);
        problems.report(CODE, source.placeAt(0, 1), "It says " + hidden, "Delete " + hidden);

        for (ProblemPrinter printer : List.of(new TextPrinter(), new GithubPrinter(), new JsonPrinter())) {
            assertThat(print(printer, problems).codePoints()).noneMatch(Characters::isUnseen);
        }
        assertThat(JsonParser.parseString(print(new JsonPrinter(), problems)).toString())
                .contains(new Gson().toJson("It says " + hidden));
    }

    @Test
    void printsJsonThatMachinesRead() {
        var json = JsonParser.parseString(print(new JsonPrinter(), problems("x", 0, 1, "A \"message\"")))
                .getAsJsonObject();

        assertThat(json.get("errors").getAsInt()).isEqualTo(1);
        assertThat(json.getAsJsonArray("problems")
                        .get(0)
                        .getAsJsonObject()
                        .get("message")
                        .getAsString())
                .isEqualTo("A \"message\"");
    }

    @Test
    void sortsByPlaceAndKeepsABoundedNumber() {
        Problems problems = new Problems();
        SourceText source = new SourceText("a", "x\n".repeat(Problems.KEPT + 5));
        for (int line = Problems.KEPT + 5; line > 0; line--) {
            problems.report(CODE, new Place(source, line, 1, 1), "Here", "");
        }

        assertThat(problems.sorted()).hasSize(Problems.KEPT).isSortedAccordingTo(Problem.ORDER);
        assertThat(problems.dropped()).isEqualTo(5);
        assertThat(problems.errors()).isEqualTo(Problems.KEPT + 5);
    }
}
