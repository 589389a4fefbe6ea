package org.claimpress.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimpress.audit.PageBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimpress bundle}. */
@Command(
        name = "bundle",
        mixinStandardHelpOptions = true,
        description =
                "Puts the pages that differ between two built sites into one file that needs no other, for reviewers.")
final class BundleCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "OLD", description = "The site as it was")
    private Path old = Path.of("old");

    @Parameters(index = "1", paramLabel = "NEW", description = "The site as it would be")
    private Path now = Path.of("site");

    @Parameters(index = "2", paramLabel = "FILE", description = "The file to write")
    private Path file = Path.of("changed-pages.html");

    @Override
    public Integer call() throws IOException {
        for (Path site : List.of(old, now)) {
            if (!Files.isDirectory(site)) {
                throw new CommandLine.ParameterException(spec.commandLine(), "There is no folder " + site + ".");
            }
        }
        PageBundle bundle = PageBundle.between(old, now);
        Files.writeString(file, bundle.html(), StandardCharsets.UTF_8);
        spec.commandLine()
                .getOut()
                .println(bundle.changed().size()
                        + (bundle.changed().size() == 1 ? " changed page in " : " changed pages in ")
                        + ContentOptions.shown(file) + ".");
        return 0;
    }
}
