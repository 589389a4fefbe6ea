package org.claimpress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.claimpress.problem.Suggestions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimpress templates}. */
@Command(
        name = "templates",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the templates that come with Claimpress, prints one, or copies one to be changed.",
            "A site's own folder of templates holds only what differs."
        })
final class TemplatesCommand implements Callable<Integer> {

    private static final String GUIDE = "claimpress-guide";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "The template to print, such as claim/answers.ftlh. Default: lists all")
    private Optional<String> name = Optional.empty();

    @Option(names = "--copy", description = "Copies the template into the site's own folder of templates.")
    private boolean copy;

    @Option(names = "--values", description = "Prints the values that templates may use, with what each means.")
    private boolean values;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "The site's own folder of templates. Default: ${DEFAULT-VALUE}")
    private Path folder = Path.of("templates");

    @Override
    public Integer call() throws IOException {
        refuse(copy && name.isEmpty(), "--copy wants the name of a template.");
        refuse(values && name.isPresent(), "--values prints the values of all templates; leave out the name.");
        if (values) {
            try (ReadFolder guide = ReadFolder.builtIn(GUIDE, "TEMPLATES.md")) {
                print(Files.readString(guide.path().resolve("TEMPLATES.md")));
            }
            return 0;
        }
        try (ReadFolder builtIn = ReadFolder.builtIn()) {
            List<String> names = names(builtIn.path());
            if (name.isEmpty()) {
                names.forEach(each -> print(each + System.lineSeparator()));
            } else {
                show(builtIn.path(), name.get(), names);
            }
        }
        return 0;
    }

    private void show(Path builtIn, String wanted, List<String> names) throws IOException {
        refuse(
                !names.contains(wanted),
                "There is no template \"" + wanted + "\". " + Suggestions.advice(wanted, names));
        String text = Files.readString(builtIn.resolve(wanted));
        if (!copy) {
            print(text);
            return;
        }
        Path target = folder.resolve(wanted);
        refuse(Files.exists(target), ContentOptions.shown(target) + " is there already; it was left as it is.");
        Files.createDirectories(Objects.requireNonNull(target.getParent(), "A template has a folder"));
        Files.writeString(target, text);
        print("Copied to " + ContentOptions.shown(target) + ". Change what differs; it counts from the next build on."
                + System.lineSeparator());
    }

    private static List<String> names(Path builtIn) throws IOException {
        try (Stream<Path> walk = Files.walk(builtIn)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> builtIn.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private void refuse(boolean refused, String why) {
        if (refused) {
            throw new CommandLine.ParameterException(spec.commandLine(), why);
        }
    }

    private void print(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
    }
}
