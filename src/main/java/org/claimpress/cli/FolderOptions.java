package org.claimpress.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.claimpress.pipeline.BuildOptions;
import org.claimpress.pipeline.OwnTemplates;
import org.claimpress.text.WebAddress;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that say what to build from. */
final class FolderOptions {

    private static final String SAMPLE = "claimpress-sample";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ContentOptions content = new ContentOptions();

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "The site's own templates and files, laid over those that come with Claimpress. Default: the"
                    + " folder templates beside the records")
    private Optional<Path> templates = Optional.empty();

    @Option(names = "--site", paramLabel = "DIR", description = "The site. Default: ${DEFAULT-VALUE}")
    private Path site = Path.of("site");

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where the site is published. Default: what content/site.yaml says")
    private Optional<URI> baseUrl = Optional.empty();

    Format format() {
        return content.format();
    }

    /** The options of a build, with the templates that come with the program and those of the site's own. */
    BuildOptions buildOptions(ReadFolder theme, Clock clock) {
        return new BuildOptions(
                content.folder(),
                content.shownFolder(),
                theme.path(),
                theme.shown(),
                ownTemplates()
                        .map(own -> new OwnTemplates(
                                own, ContentOptions.shown(own), theme.path().resolveSibling(SAMPLE))),
                site,
                ContentOptions.shown(site),
                baseUrl.map(this::checked),
                LocalDate.now(clock),
                clock);
    }

    private URI checked(URI address) {
        WebAddress.siteFault(address.toString()).ifPresent(fault -> {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "--base-url wants an address that begins with https:// or http://; " + fault.words());
        });
        return address.toString().endsWith("/") ? address : URI.create(address + "/");
    }

    /** The templates that come with the program. */
    ReadFolder theme() throws IOException {
        return ReadFolder.builtIn();
    }

    private Optional<Path> ownTemplates() {
        if (templates.filter(path -> !Files.isDirectory(path)).isPresent()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "There is no folder " + templates.get() + "; name another with --templates.");
        }
        return templates.or(
                () -> Optional.of(content.folder().resolveSibling("templates")).filter(Files::isDirectory));
    }
}
