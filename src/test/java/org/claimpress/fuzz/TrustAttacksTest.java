package org.claimpress.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.claimpress.Fixtures;
import org.claimpress.cli.Main;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Forges what the site rests on, as a stranger's pull request could. What the program can know to be wrong is an error at the
 * forged place; what only a person can judge is told in words, and above all else where it changes what may be said.
 */
class TrustAttacksTest {

    private static final Path SOUND = Fixtures.SITES.resolve("small/content");
    private static final String HEADING = "THIS CHANGES WHAT MAY BE SAID";
    private static final String GOVERNING = "quotes\\.lock|statuses\\.yaml|site\\.yaml|style/.*";

    @TempDir
    private Path folder;

    @BeforeEach
    void copySmallSite() {
        Fixtures.copy(SOUND, folder);
    }

    static List<String> wrong() {
        return Corpus.in("attacks", "trust-wrong");
    }

    static List<String> unlocked() {
        return Corpus.in("attacks", "trust-unlocked");
    }

    static List<String> told() {
        return Corpus.in("attacks", "trust-told");
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsForgedIsAnError(String line) throws IOException {
        String[] attack = forge(line);

        assertThat(errors(run("check", "--format", "json"))).contains(attack[3]);
    }

    @ParameterizedTest
    @MethodSource("unlocked")
    void whatNobodyHasComparedIsToldAndNotPublished(String line) throws IOException {
        String[] attack = forge(line);

        assertThat(run("check")).contains("warning[" + attack[3] + "]");
        assertThat(run("check", "--publish")).contains("error[" + attack[3] + "]");
    }

    private static List<String> errors(String printed) {
        List<String> codes = new ArrayList<>();
        for (JsonElement element :
                JsonParser.parseString(printed).getAsJsonObject().getAsJsonArray("problems")) {
            JsonObject problem = element.getAsJsonObject();
            if (problem.get("severity").getAsString().equals("error")) {
                codes.add(problem.get("code").getAsString());
            }
        }
        return codes;
    }

    @ParameterizedTest
    @MethodSource("told")
    void whatOnlyAPersonCanJudgeIsTold(String line) throws IOException {
        String[] attack = forge(line);

        List<String> lines =
                run("diff", SOUND.toString()).lines().map(String::strip).toList();

        assertThat(lines).contains(attack[3]);
        if (attack[0].matches(GOVERNING)) {
            assertThat(lines).startsWith(HEADING, attack[0]);
        } else {
            assertThat(lines).doesNotContain(HEADING);
        }
    }

    /** Makes the change that the line describes, and gives the line's parts. */
    private String[] forge(String line) throws IOException {
        String[] attack = line.split(" \\| ", -1);
        Path file = folder.resolve(attack[0]);
        String text = Files.readString(file);
        assertThat(attack).hasSize(4);
        assertThat(text).contains(attack[1]);
        Files.writeString(file, text.replace(attack[1], attack[2]));
        return attack;
    }

    private String run(String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--content", folder.toString()));
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        Clock clock = Clock.fixed(Fixtures.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Main.run(all.toArray(String[]::new), writer, writer, clock);
        return out.toString();
    }
}
