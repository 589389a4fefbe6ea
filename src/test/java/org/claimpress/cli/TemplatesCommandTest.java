package org.claimpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code claimpress templates}. */
class TemplatesCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        Clock clock = Clock.fixed(Instant.parse("2026-06-30T12:00:00Z"), ZoneOffset.UTC);
        return Main.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true), clock);
    }

    @Test
    void listsAllTemplates() {
        assertThat(run("templates")).isZero();

        assertThat(out.toString().lines()).contains("layout.ftlh", "claim/answers.ftlh", "assets/site.css");
    }

    @Test
    void printsOne() throws IOException {
        assertThat(run("templates", "claim/answers.ftlh")).isZero();

        assertThat(out).hasToString(Files.readString(Path.of("templates", "claim", "answers.ftlh")));
    }

    @Test
    void copiesOneToBeChangedAndNeverOverwritesIt() throws IOException {
        String own = folder.resolve("templates").toString();

        assertThat(run("templates", "claim/answers.ftlh", "--copy", "--templates", own))
                .isZero();
        Path copy = folder.resolve("templates/claim/answers.ftlh");
        assertThat(copy).hasSameTextualContentAs(Path.of("templates", "claim", "answers.ftlh"));

        Files.writeString(copy, "ours");
        assertThat(run("templates", "claim/answers.ftlh", "--copy", "--templates", own))
                .isEqualTo(2);
        assertThat(copy).hasContent("ours");
    }

    @Test
    void saysWhatTemplatesMayUse() {
        assertThat(run("templates", "--values")).isZero();

        assertThat(out.toString()).contains("### AnswersSection", "| `rightOfReply` | text, may be missing |");
    }

    @Test
    void suggestsTheTemplateThatIsMeant() {
        assertThat(run("templates", "claim/answer.ftlh")).isEqualTo(2);

        assertThat(err.toString()).contains("Did you mean \"claim/answers.ftlh\"");
    }

    @Test
    void buildsASiteWithTheTemplatesBesideItsContent() throws IOException {
        assertThat(run("init", folder.resolve("record").toString())).isZero();
        Path record = folder.resolve("record");
        Files.createDirectories(record.resolve("templates/claim"));
        Files.writeString(
                record.resolve("templates/claim/answers.ftlh"),
                "<section><h2 id=\"${section.id}\">What they say</h2></section>\n");

        int exit = run(
                "build",
                "--content",
                record.resolve("content").toString(),
                "--site",
                record.resolve("site").toString());

        assertThat(err.toString()).isEmpty();
        assertThat(exit).isZero();
        assertThat(Files.readString(record.resolve("site/claims/inboxes/index.html")))
                .contains("What they say");
    }
}
