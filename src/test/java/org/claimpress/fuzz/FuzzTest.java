package org.claimpress.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimpress.read.ReadTargets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Feeds each reader with its corpus and with inputs made of it: about two minutes, the same for the same seed. The property
 * {@code fuzz.times} multiplies the inputs, and {@code fuzz.seed} makes others.
 */
class FuzzTest {

    /** How many inputs each target gets in a usual run. */
    private static final Map<String, Integer> TIMES = Map.of(
            "yaml", 60_000,
            "markdown", 12_000,
            "file", 10_000,
            "front-matter", 10_000,
            "lock", 20_000,
            "date", 20_000,
            "address", 50_000,
            "pipeline", 60);

    @TempDir
    private Path folder;

    private List<Target> targets() throws IOException {
        List<Target> targets = new ArrayList<>(ReadTargets.all(folder));
        targets.add(new YamlTarget());
        targets.add(new MarkdownTarget());
        targets.add(new PipelineTarget(Files.createDirectory(folder.resolve("content"))));
        return targets;
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "markdown", "file", "front-matter", "lock", "date", "address", "pipeline"})
    void noInputMakesAReaderThrowOrWaitOrPointOutsideTheFile(String name) throws IOException {
        Target target = targets().stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow();

        FuzzRun run = FuzzRun.of(
                target,
                Long.getLong("fuzz.seed", 17),
                (long) TIMES.getOrDefault(name, 0) * Integer.getInteger("fuzz.times", 1));

        System.out.println(run);
        assertThat(run.finds()).isEmpty();
    }

    @Test
    void eachLineOfThePipelinesCorpusIsASeedOrChangesTheSite() {
        assertThat(Corpus.of("pipeline"))
                .allMatch(line -> line.matches("\\d")
                        || SiteEdit.of(line, PipelineTarget.sound()).isPresent());
    }
}
