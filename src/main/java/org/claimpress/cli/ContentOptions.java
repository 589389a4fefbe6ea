package org.claimpress.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.claimpress.read.ContentReader;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that say where the records are and how to print what is wrong with them. */
final class ContentOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--content", paramLabel = "DIR", description = "The records. Default: ${DEFAULT-VALUE}")
    private Path content = Path.of("content");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to print problems: text, github or json. Default: text")
    private Format format = Format.TEXT;

    Format format() {
        return format;
    }

    /** The content folder, which exists. */
    Path folder() {
        if (!Files.isDirectory(content)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "There is no folder " + content + "; name it with --content.");
        }
        return content;
    }

    /** How messages name the folder. */
    String shownFolder() {
        return shown(content);
    }

    ContentReader reader(Clock clock) {
        return new ContentReader(folder(), shownFolder(), Optional.<URI>empty(), LocalDate.now(clock)).timedBy(clock);
    }

    static String shown(Path path) {
        return path.normalize().toString().replace('\\', '/');
    }
}
