package org.claimpress.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.claimpress.problem.Place;
import org.claimpress.problem.Problems;
import org.claimpress.problem.SourceText;
import org.claimpress.text.Deadline;
import org.claimpress.text.Limits;
import org.claimpress.text.SteppingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    private final Problems problems = new Problems();

    private YamlScalar value(String text) {
        YamlMapping root = (YamlMapping)
                new YamlReader().read(new SourceText("a.yaml", text), problems).orElseThrow();
        return (YamlScalar) root.entries().get(0).value();
    }

    @ParameterizedTest
    @CsvSource({
        "no, TRUTH",
        "012, NUMBER",
        "12:30, NUMBER",
        "2024-01-02, DATE",
        "~, NOTHING",
        "plain text, TEXT",
        "'\"no\"', TEXT",
        "1.5, NUMBER",
        "1_000, NUMBER",
        "off, TRUTH"
    })
    void keepsTheTextAndSaysWhatYamlTakesItFor(String written, YamlScalar.Reading reading) {
        YamlScalar value = value("key: " + written);

        assertThat(value.reading()).isEqualTo(reading);
        assertThat(value.text()).isEqualTo(written.replace("\"", ""));
    }

    @Test
    void countsColumnsInCodePoints() {
        assertThat(value("😀é: value").place().column()).isEqualTo(5);
    }

    @Test
    void knowsThePlaceOfAnyPartOfALiteralBlock() {
        YamlScalar value = value("key: |\n  one\n\n  two three\n");

        Place place = value.placeOf(value.text().indexOf("three"), 5);

        assertThat(place.toString()).isEqualTo("a.yaml:4:7");
    }

    @Test
    void knowsThePlaceOfAnyPartOfALiteralBlockThatBeginsWithBlankLines() {
        YamlScalar value = value("key: |\n\n\n  one\n\n  two three\n");

        assertThat(value.place().toString()).isEqualTo("a.yaml:4:3");
        assertThat(value.placeOf(0, 1).toString()).isEqualTo("a.yaml:4:3");
        assertThat(value.placeOf(value.text().indexOf("one"), 3).toString()).isEqualTo("a.yaml:4:3");
        assertThat(value.placeOf(value.text().indexOf("three"), 5).toString()).isEqualTo("a.yaml:6:7");
    }

    @Test
    void knowsThePlaceOfAnyPartOfAQuotedLine() {
        YamlScalar value = value("key: \"one two\"");

        assertThat(value.placeOf(4, 3).toString()).isEqualTo("a.yaml:1:11");
    }

    @Test
    void pointsAFoldedBlockToItsFirstLine() {
        YamlScalar value = value("key: >-\n  one\n  two\n");

        assertThat(value.placeOf(4, 3).toString()).isEqualTo("a.yaml:2:3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: \"\\UFFFFFFFF\"",
                "a: \"\\U0011FFFF\"",
                "    c: \"\nl: \"\"",
                "a:\n    c: \"\nl: \"\"\n",
                "a: !<%zz> b",
                "%FOO",
                "%YAML 3.0\n---\na: b"
            })
    void makesAProblemWithAPlaceOfWhateverTheParserThrows(String text) {
        new YamlReader().read(new SourceText("a.yaml", text), problems);

        assertThat(problems.sorted()).allSatisfy(problem -> {
            String line = problem.place().lineText();
            assertThat(problem.place().column()).isBetween(1, line.length() + 1);
        });
    }

    @Test
    void refusesACharacterThatAnEscapeWrites() {
        value("key: \"a\\u202Eb\"");

        assertThat(problems.sorted())
                .extracting(problem -> problem.code().id() + " " + problem.place())
                .containsExactly("control-character a.yaml:1:6");
    }

    @Test
    void givesUpAFileThatItHasNotReadInTime() {
        Deadline deadline = Deadline.in(Limits.READING, new SteppingClock(Duration.ofMinutes(1)));

        new YamlReader(deadline).read(new SourceText("a.yaml", "a: b\nc: d\ne: f\n"), problems);

        assertThat(problems.sorted())
                .extracting(problem -> problem.code().id() + " " + problem.place())
                .containsExactly("too-slow a.yaml:2:1");
    }

    @Test
    void survivesAHugeNumberOfBrackets() {
        new YamlReader().read(new SourceText("a.yaml", "a: " + "[".repeat(100_000)), problems);

        assertThat(problems.sorted()).extracting(problem -> problem.code().id()).containsExactly("too-deep");
    }
}
