package org.claimpress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimpress.edit.Drafts;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.problem.Problems;
import org.claimpress.read.KnownIds;
import org.claimpress.read.RecordSchema;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimpress new}. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the first version of a record, with every field and what to write there.",
            "On a terminal it asks for what the options leave open."
        })
final class NewCommand implements Callable<Integer> {

    /** The kinds of record that it writes. */
    enum Kind {
        CLAIM,
        SOURCE,
        PARTY,
        EXPLAINER
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ContentOptions content = new ContentOptions();

    @Parameters(index = "0", paramLabel = "KIND", description = "claim, source, party or explainer")
    private Kind kind = Kind.CLAIM;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ID", description = "Its address, such as titan-api")
    private Optional<String> id = Optional.empty();

    @Option(names = "--title", paramLabel = "TEXT", description = "The title, or the name of a party")
    private Optional<String> title = Optional.empty();

    @Option(names = "--allegation", paramLabel = "TEXT", description = "What is alleged, in one sentence (claim)")
    private Optional<String> allegation = Optional.empty();

    @Option(names = "--by", paramLabel = "PARTY", description = "Who makes the claim (claim)")
    private Optional<String> by = Optional.empty();

    @Option(names = "--in", paramLabel = "SOURCE", description = "The source in which it is made (claim)")
    private Optional<String> in = Optional.empty();

    @Option(names = "--accused", paramLabel = "PARTY", description = "Whom it accuses (claim)")
    private Optional<String> accused = Optional.empty();

    @Option(names = "--topic", paramLabel = "TOPIC", description = "Its topic (claim)")
    private Optional<String> topic = Optional.empty();

    @Option(names = "--url", paramLabel = "URL", description = "Where it is (source)")
    private Optional<String> url = Optional.empty();

    private final Clock clock;
    private final Questions questions;

    NewCommand(Clock clock, Questions questions) {
        this.clock = clock;
        this.questions = questions;
    }

    @Override
    public Integer call() throws IOException {
        Site site = content.reader(LocalDate.now(clock)).read(new Problems()).site();
        try {
            String name = questions.answer(id, "ID", "The id: lower-case letters, digits and hyphens", this::objection);
            String text = text(name, site);
            questions.orThrow();
            write(file(name), text);
            return 0;
        } catch (Questions.Unanswered unanswered) {
            spec.commandLine().getErr().println(unanswered.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
    }

    private Optional<String> objection(String name) {
        if (!RecordSchema.isId(name)) {
            return Optional.of("\"" + name + "\" cannot be an id: lower-case letters, digits and hyphens, at most 80");
        }
        Path file = file(name);
        return Files.exists(file)
                ? Optional.of("There already is a file " + ContentOptions.shown(file)
                        + "; choose another id, or change that file")
                : Optional.empty();
    }

    private Path file(String name) {
        RecordSchema schema = RecordSchema.all().stream()
                .filter(known -> known.name().equals(kind.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
        return content.folder().resolve(schema.files().replace("*", name));
    }

    private String text(String name, Site site) {
        Drafts drafts = new Drafts(LocalDate.now(clock));
        return switch (kind) {
            case CLAIM -> drafts.claim(claim(name, site), site);
            case SOURCE -> drafts.source(name, title, url);
            case PARTY -> drafts.party(name, questions.text(title, "--title", "Its name"));
            case EXPLAINER -> drafts.explainer(name, questions.text(title, "--title", "Its title"));
        };
    }

    private Drafts.NewClaim claim(String name, Site site) {
        KnownIds ids = KnownIds.in(site);
        return new Drafts.NewClaim(
                name,
                questions.text(title, "--title", "A neutral title, without a verdict"),
                questions.text(allegation, "--allegation", "What is alleged, in one sentence"),
                questions.choice(topic, "--topic", "Its topic", ids.of(RecordKind.TOPIC)),
                questions.choice(by, "--by", "Who makes the claim", ids.of(RecordKind.PARTY)),
                questions.choice(
                        in,
                        "--in",
                        "The source in which it is made; \"new source\" writes one",
                        ids.of(RecordKind.SOURCE)),
                questions.choice(accused, "--accused", "Whom it accuses", ids.of(RecordKind.PARTY)));
    }

    private void write(Path file, String text) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        PrintWriter out = spec.commandLine().getOut();
        out.println("Wrote " + ContentOptions.shown(file) + ".");
        out.println("Next: open it, and write what is marked \"Not written yet\"; " + next());
        out.println("Then \"check\" tells what is missing, and \"serve\" shows the page.");
    }

    private String next() {
        return switch (kind) {
            case CLAIM -> "add the evidence, what its words are, and what is not known.";
            case SOURCE -> "say what it is, when it was published, how you read it and what it derives from.";
            case PARTY -> "say in a few sentences who it is in this case.";
            case EXPLAINER -> "the text goes below the second line of hyphens.";
        };
    }
}
