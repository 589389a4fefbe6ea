package org.claimpress.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.claimpress.Fixtures;
import org.claimpress.pipeline.BuildResult;
import org.claimpress.pipeline.Pipeline;
import org.claimpress.pipeline.StepListener;
import org.claimpress.problem.Problems;

/** Builds a site in which one file was changed. The input names the change: a seed. */
final class PipelineTarget implements Target {

    private static final Path SOUND = Fixtures.SITES.resolve("small/content");

    private final Path folder;
    private final List<Path> files;
    private final List<String> texts;

    /** @param folder an empty folder for the site's content */
    PipelineTarget(Path folder) {
        this.folder = folder;
        Fixtures.copy(SOUND, folder);
        this.files = Fixtures.files(folder);
        this.texts = files.stream().map(Fixtures::text).toList();
    }

    @Override
    public String name() {
        return "pipeline";
    }

    @Override
    public List<String> tokens() {
        return List.of("1", "2", "3", "5", "7", "a", "b", "c");
    }

    @Override
    public void read(String input, Problems problems) {
        Random random = new Random(input.hashCode());
        int which = random.nextInt(files.size());
        List<String> tokens = List.of(
                "\n",
                "  - ",
                ": ",
                "unknown",
                "inbox",
                "acme",
                "herald",
                "letter",
                "[]",
                "\"",
                "'",
                "2026-01-01",
                "[a](claim:inbox)",
                "[^a]",
                "<b>",
                "&#x202e;",
                "https://e.example/",
                "nothing",
                "derives-from: ",
                "id: ");
        try {
            // Half a character becomes a question mark, which every file can hold.
            String mutated = new Mutator(random, tokens).next(List.of(texts.get(which)));
            Files.write(files.get(which), mutated.getBytes(StandardCharsets.UTF_8));
            BuildResult result =
                    new Pipeline(Fixtures.options(folder, folder.resolve("nowhere")), StepListener.none()).check();
            problems.addAll(result.problems().sorted());
            assertThat(result.problems().haveErrors())
                    .isEqualTo(result.outputs().isEmpty());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            restore(which);
        }
    }

    private void restore(int which) {
        try {
            Files.writeString(files.get(which), texts.get(which));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
