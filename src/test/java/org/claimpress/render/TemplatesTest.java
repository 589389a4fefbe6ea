package org.claimpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimpress.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

    /** A view, public as FreeMarker wants it. */
    public record View(String title, Optional<String> note, int count) {

        /** No component, so templates must not see it. */
        public String secret() {
            return "secret";
        }
    }

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    private Optional<String> fill(String template) throws IOException {
        Files.writeString(folder.resolve("t.ftlh"), template);
        View view = new View("<b> & \"c\"", Optional.empty(), 1_234_567);
        return new Templates(Theme.read(folder, "templates")).fill("t", Map.of("view", view), problems);
    }

    @Test
    void escapeAllTheyPrint() throws IOException {
        assertThat(fill("${view.title}")).contains("&lt;b&gt; &amp; &quot;c&quot;");
    }

    @Test
    void takeAnEmptyOptionalForAMissingValueAndPrintNumbersPlain() throws IOException {
        assertThat(fill("${view.note!\"none\"} ${view.count}")).contains("none 1234567");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${view.secret()}",
                "${view.class}",
                "${view.getClass()}",
                "${view?api.title}",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${view.missing}",
                "<#if"
            })
    void reportWithAPlaceWhatTheyMayNotDo(String template) throws IOException {
        assertThat(fill(template)).isEmpty();

        assertThat(problems.sorted())
                .hasSize(1)
                .allMatch(problem -> problem.code().id().equals("template-error"))
                .allMatch(problem -> problem.place().path().equals("templates/t.ftlh"));
    }

    @Test
    void reportTheInvalidOneAtEachTryAndWhereItIsImported() throws IOException {
        Files.writeString(folder.resolve("broken.ftlh"), "fine\n<#if");
        Files.writeString(folder.resolve("t.ftlh"), "<#import \"broken.ftlh\" as broken>");
        Templates templates = new Templates(Theme.read(folder, "templates"));

        for (String name : List.of("broken", "t", "broken", "t")) {
            assertThat(templates.fill(name, Map.of(), problems)).isEmpty();
        }
        assertThat(problems.sorted())
                .extracting(problem -> problem.place().toString())
                .containsExactly("templates/broken.ftlh:2:2");
    }

    @Test
    void reportTheOneThatIsMissing() throws IOException {
        Templates templates = new Templates(Theme.read(folder, "templates"));

        assertThat(templates.fill("gone", Map.of(), problems)).isEmpty();
        assertThat(templates.fill("gone", Map.of(), problems)).isEmpty();

        assertThat(problems.sorted())
                .extracting(problem -> problem.place() + ": " + problem.message())
                .containsExactly("templates/gone.ftlh:1:1: There is no such template");
    }

    @Test
    void nameAssetsByTheirContent() throws IOException {
        Files.createDirectories(folder.resolve("assets"));
        Files.writeString(folder.resolve("assets/site.css"), "a {}\r\n");
        String windows = name();
        Files.writeString(folder.resolve("assets/site.css"), "a {}\n");

        assertThat(name()).isEqualTo(windows).matches("assets/site\\.[0-9a-f]{10}\\.css");
    }

    private String name() throws IOException {
        return List.copyOf(Theme.read(folder, "templates").assets().values())
                .get(0)
                .path()
                .value();
    }
}
