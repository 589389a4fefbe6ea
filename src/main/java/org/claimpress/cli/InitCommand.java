package org.claimpress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.claimpress.edit.StarterFile;
import org.claimpress.edit.StarterFiles;
import org.claimpress.edit.StarterFiles.Change;
import org.claimpress.edit.StarterFiles.Deed;
import org.claimpress.output.Program;
import org.claimpress.problem.PrintableText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimpress init}. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = "Starts another fact-check site: a worked example that builds at once, and all files around it.")
final class InitCommand implements Callable<Integer> {

    private static final String EXAMPLE = "claimpress-example";
    private static final String STARTER = "claimpress-starter";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "The folder of the site; a new one is made, or has to be empty. Default: this folder")
    private Path folder = Path.of(".");

    @Option(
            names = "--update",
            description =
                    "Brings the files around the content to this version and shows what it changes. It leaves alone"
                            + " what you changed, and the content in any case.")
    private boolean update;

    @Option(
            names = "--take",
            paramLabel = "FILE",
            description = "With --update, takes the new version of this file even where you changed it.")
    private Set<String> taken = new TreeSet<>();

    @Override
    public Integer call() throws IOException {
        if (update) {
            update(packed());
        } else {
            start(packed());
        }
        return 0;
    }

    private static StarterFiles packed() throws IOException {
        try (ReadFolder packed = ReadFolder.builtIn(STARTER, "README.md")) {
            return StarterFiles.of(packed.path(), new StarterFile(Program.running()));
        }
    }

    private void start(StarterFiles files) throws IOException {
        refuse(!taken.isEmpty(), "--take goes with --update.");
        refuse(
                Files.exists(folder) && !isEmpty(folder),
                folder + " is not empty; name a folder that is, or one that is not there yet.");
        try (ReadFolder example = ReadFolder.builtIn(EXAMPLE, "site.yaml")) {
            copy(example.path(), folder.resolve("content"));
        }
        files.write(folder, Set.of());
        PrintWriter out = spec.commandLine().getOut();
        out.println("Started a site in " + ContentOptions.shown(folder.toAbsolutePath()) + ".");
        out.println("Next, in that folder, where claimpress stands for the way you started it now:");
        out.println("  claimpress build     builds it: open site/index.html");
        out.println("  claimpress serve     shows it in the browser and follows your changes");
        out.println("Then change content/site.yaml, and replace the records by your own.");
        out.println("README.md says how to publish it.");
        tellBlanks(out);
    }

    private void update(StarterFiles files) throws IOException {
        refuse(
                !Files.isDirectory(folder.resolve("content")),
                "There is no site in " + ContentOptions.shown(folder.toAbsolutePath())
                        + "; without --update, init starts one.");
        for (String name : taken) {
            refuse(
                    !files.names().contains(name),
                    "init writes no file \"" + name + "\". It writes: " + String.join(", ", files.names()));
        }
        List<Change> changes = files.write(folder, taken);
        PrintWriter out = spec.commandLine().getOut();
        for (Change change : changes) {
            out.println(change);
            change.difference().forEach(line -> out.println("    " + PrintableText.of(line)));
        }
        out.println(
                changes.isEmpty()
                        ? "All files are as in " + Program.running() + ", or as you changed them."
                        : "Brought to " + Program.running() + ". Look at the changes before you commit them.");
        if (changes.stream().anyMatch(change -> change.deed() == Deed.KEPT || change.deed() == Deed.LEFT_OUT)) {
            out.println("To take the new version of a file all the same: init --update --take FILE");
        }
        tellBlanks(out);
    }

    private static void tellBlanks(PrintWriter out) {
        if (Program.running().releasedBy().isEmpty()) {
            out.println("This is no released program. The workflows and README.md say " + StarterFile.BLANK
                    + " where the repository of Claimpress and its release belong.");
        }
    }

    private void refuse(boolean refused, String why) {
        if (refused) {
            throw new CommandLine.ParameterException(spec.commandLine(), why);
        }
    }

    /** Whether nobody has put anything there, besides this program and an empty repository. */
    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .allMatch(name -> name.equals(".git") || name.equals("claimpress.jar"));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.copy(file, target);
        }
    }
}
