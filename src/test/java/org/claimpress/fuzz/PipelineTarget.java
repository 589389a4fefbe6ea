package org.claimpress.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimpress.Fixtures;
import org.claimpress.output.Output;
import org.claimpress.pipeline.BuildMemory;
import org.claimpress.pipeline.BuildResult;
import org.claimpress.pipeline.Pipeline;
import org.claimpress.pipeline.StepListener;
import org.claimpress.problem.GithubPrinter;
import org.claimpress.problem.JsonPrinter;
import org.claimpress.problem.ProblemPrinter;
import org.claimpress.problem.Problems;
import org.claimpress.problem.TextPrinter;
import org.claimpress.text.Characters;

/**
 * Builds a site in which files were changed, parses what comes out of it and reads what is printed. The input names a change, or
 * is the seed of random ones.
 */
final class PipelineTarget implements Target {

    private static final Path SOUND = Fixtures.SITES.resolve("small/content");
    private static final int ALL_FILES = 40;
    private static final String SITE = "site.yaml";
    private static final Pattern HOME = Pattern.compile("(?m)^base-url: (https?://\\S+)$");
    private static final Pattern CANONICAL = Pattern.compile("<link rel=\"?canonical\"? href=\"?([^\" >]+)");

    private final Path folder;
    private final Map<String, String> files = new TreeMap<>();
    private final BuildMemory memory = BuildMemory.empty();
    private final Map<String, byte[]> parsed = new HashMap<>();

    /** @param folder an empty folder for the site's content */
    PipelineTarget(Path folder) {
        this.folder = folder;
        Fixtures.copy(SOUND, folder);
        files.putAll(sound());
    }

    /** The texts of the sound site's files, by name. */
    static Map<String, String> sound() {
        Map<String, String> sound = new TreeMap<>();
        Fixtures.files(SOUND).forEach(file -> sound.put(SOUND.relativize(file).toString(), Fixtures.text(file)));
        return sound;
    }

    @Override
    public String name() {
        return "pipeline";
    }

    @Override
    public List<String> tokens() {
        return List.of(
                "1",
                "2",
                "7",
                "a",
                "c",
                " | ",
                "sources",
                "\n",
                "\u2028",
                "\\u202e",
                "\\u200b",
                "\"",
                "＝1",
                "}",
                "#",
                "?",
                "[a](record:0)",
                "&#x202e;",
                "https://");
    }

    @Override
    public void read(String input, Problems problems) {
        Random random = new Random(input.hashCode());
        Map<String, String> changes = SiteEdit.of(input, files).orElseGet(() -> new SiteMutator(random).changes(files));
        try {
            for (Map.Entry<String, String> change : changes.entrySet()) {
                // Half a character becomes a question mark, which every file can hold.
                Files.write(folder.resolve(change.getKey()), change.getValue().getBytes(StandardCharsets.UTF_8));
            }
            Pipeline pipeline =
                    new Pipeline(Fixtures.options(folder, folder.resolve("nowhere")), StepListener.none(), memory);
            // Cards take longest to make and are but a picture of a title.
            BuildResult result = random.nextInt(ALL_FILES) == 0 ? pipeline.check() : pipeline.make();
            problems.addAll(result.problems().sorted());
            expectPlainText(result.problems());
            assertThat(result.problems().haveErrors())
                    .isEqualTo(result.outputs().isEmpty());
            SiteShape.of(result.outputs().stream().filter(this::isNew).toList());
            expectPagesAtHome(result.outputs(), changes.getOrDefault(SITE, files.getOrDefault(SITE, "")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            changes.keySet().forEach(this::restore);
        }
    }

    /** Whether this file is not as it was when it was parsed last. */
    private boolean isNew(Output output) {
        String name = output.path().value();
        return !name.endsWith(".png") && !Arrays.equals(parsed.put(name, output.bytes()), output.bytes());
    }

    /** Where the site names its address in so many words, each page names its own, which begins with it. */
    private static void expectPagesAtHome(List<Output> outputs, String site) {
        Matcher home = HOME.matcher(site);
        if (home.find()) {
            outputs.stream()
                    .filter(output -> output.isHtml() && !output.path().value().equals("404.html"))
                    .map(output -> CANONICAL.matcher(output.text()))
                    .filter(Matcher::find)
                    .forEach(address -> assertThat(address.group(1)).startsWith(home.group(1)));
        }
    }

    private static void expectPlainText(Problems problems) {
        for (ProblemPrinter printer : List.of(new TextPrinter(), new GithubPrinter(), new JsonPrinter())) {
            StringBuilder printed = new StringBuilder();
            printer.print(problems, printed);
            assertThat(printed.codePoints().anyMatch(Characters::isUnseen)).isFalse();
            Judge.expectSeen(printed.toString());
        }
    }

    private void restore(String name) {
        try {
            if (files.containsKey(name)) {
                Files.writeString(folder.resolve(name), files.getOrDefault(name, ""));
            } else {
                Files.delete(folder.resolve(name));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
