package org.claimpress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimpress init}. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = "Starts another fact-check site, with a worked example that builds at once.")
final class InitCommand implements Callable<Integer> {

    private static final String EXAMPLE = "claimpress-example";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "The folder of the new site; it is made, or has to be empty.")
    private Path folder = Path.of(".");

    @Override
    public Integer call() throws IOException {
        if (Files.exists(folder) && !isEmpty(folder)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), folder + " is not empty; name a folder that is, or one that is not there yet.");
        }
        Path content = folder.resolve("content");
        try (ReadFolder example = ReadFolder.builtIn(EXAMPLE, "site.yaml")) {
            copy(example.path(), content);
        }
        Files.writeString(folder.resolve(".gitignore"), "/site/\n/.site.claimpress-*\n");
        PrintWriter out = spec.commandLine().getOut();
        out.println("Started a site in " + ContentOptions.shown(folder) + ".");
        out.println("Next, in that folder, where claimpress stands for the way you started it now:");
        out.println("  claimpress build     builds it: open site/index.html");
        out.println("  claimpress serve     shows it in the browser and follows your changes");
        out.println("Then change content/site.yaml, and replace the records by your own.");
        return 0;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
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
