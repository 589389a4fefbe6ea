package org.claimpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.claimpress.pipeline.BuildOptions;
import org.claimpress.pipeline.BuildResult;
import org.claimpress.pipeline.OwnTemplates;
import org.claimpress.pipeline.Pipeline;
import org.claimpress.pipeline.StepListener;

/** The small site with templates and files of its own. */
public final class OwnSite {

    private static final Path SAMPLE = Path.of("src", "main", "resources", "claimpress-sample");

    private final Path folder;

    private OwnSite(Path folder) {
        this.folder = folder;
    }

    /** A site in this folder, which is not there yet. */
    public static OwnSite in(Path folder) {
        return new OwnSite(folder);
    }

    /** The same with the content of the small site, and an empty folder of templates. */
    public OwnSite started() throws IOException {
        Fixtures.copy(Fixtures.SITES.resolve("small/content"), folder.resolve("content"));
        Files.createDirectories(folder.resolve("templates"));
        return this;
    }

    /** Writes a file into its folder of templates. */
    public void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file into its folder of templates. */
    public void write(String name, byte[] bytes) throws IOException {
        Path file = file(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, bytes);
    }

    /** A file of its folder of templates. */
    public Path file(String name) {
        return folder.resolve("templates").resolve(name);
    }

    /** Writes a copy of a template that comes with the program, with these words in the place of others. */
    public void change(String name, String from, String to) throws IOException {
        String usual = Files.readString(Path.of("templates").resolve(name));
        assertThat(usual).contains(from);
        write(name, usual.replace(from, to));
    }

    /** Adds lines to its settings. */
    public void settings(String... lines) throws IOException {
        Path file = folder.resolve("content/site.yaml");
        Files.writeString(file, Files.readString(file) + String.join("\n", lines) + "\n");
    }

    /** Builds it. */
    public BuildResult build() throws IOException {
        return new Pipeline(options(), StepListener.none()).build();
    }

    /** Builds it as a preview does. */
    public BuildResult preview() throws IOException {
        return new Pipeline(options(), StepListener.none()).preview();
    }

    private BuildOptions options() {
        return Fixtures.options(folder.resolve("content"), folder.resolve("site"))
                .with(new OwnTemplates(folder.resolve("templates"), "templates", SAMPLE));
    }

    /** What a build finds wrong, each as its place, its code and its message, with its advice. */
    public List<String> told() throws IOException {
        return told(build());
    }

    /** What was wrong, each as its place, its code and its message, with its advice. */
    public static List<String> told(BuildResult result) {
        return result.problems().sorted().stream()
                .map(problem -> problem.place() + " " + problem.code().id() + ": " + problem.message() + " → "
                        + problem.advice())
                .toList();
    }

    /** A page of the site as it was built. */
    public String page(String name) {
        return Fixtures.text(folder.resolve("site").resolve(name));
    }

    /** The one asset of the site whose name begins so. */
    public String asset(String name) {
        return Fixtures.text(Fixtures.files(folder.resolve("site/assets")).stream()
                .filter(file -> String.valueOf(file.getFileName()).startsWith(name + "."))
                .findFirst()
                .orElseThrow());
    }
}
