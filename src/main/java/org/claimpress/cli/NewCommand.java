package org.claimpress.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.claimpress.edit.Draft;
import org.claimpress.edit.YamlText;
import org.claimpress.model.RecordKind;
import org.claimpress.model.Site;
import org.claimpress.model.Standing;
import org.claimpress.model.Status;
import org.claimpress.problem.Problems;
import org.claimpress.problem.Suggestions;
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

    /** What a claim is as long as nobody has looked at it more closely. */
    private static final String USUAL_STATUS = "alleged";

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
    private final Optional<Console> terminal;

    NewCommand(Clock clock) {
        this.clock = clock;
        this.terminal = Optional.ofNullable(System.console());
    }

    @Override
    public Integer call() throws IOException {
        Site site = content.reader(LocalDate.now(clock)).read(new Problems()).site();
        String name = wanted(id, "the id: lower-case letters, digits and hyphens", "the second argument");
        if (!name.matches("[a-z0-9-]{1,80}")) {
            throw wrong("\"" + name + "\" cannot be an id: write lower-case letters, digits and hyphens, at most 80.");
        }
        RecordSchema schema = RecordSchema.all().stream()
                .filter(known -> known.name().equals(word()))
                .findFirst()
                .orElseThrow();
        Path file = content.folder().resolve(schema.files().replace("*", name));
        if (Files.exists(file)) {
            throw wrong("There already is a file " + file + "; choose another id, or change that file.");
        }
        String text = switch (kind) {
            case CLAIM -> Draft.schemaLine(schema) + claim(schema, name, site);
            case SOURCE -> Draft.schemaLine(schema) + source(schema, name);
            case PARTY -> Draft.schemaLine(schema) + party(schema, name);
            case EXPLAINER -> explainer(schema, name);
        };
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        spec.commandLine().getOut().println("Wrote " + ContentOptions.shown(file) + ".");
        spec.commandLine().getOut().println(next());
        return 0;
    }

    private String word() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private String next() {
        return switch (kind) {
            case CLAIM ->
                "Next: write the reason, the answer, the evidence and what is not known; then run \"check\" and \"build\".";
            case SOURCE -> "Next: say what it is, when it was published, how you read it and what it derives from.";
            case PARTY -> "Next: say in a few sentences who it is in this case.";
            case EXPLAINER -> "Next: write the text below the second line of hyphens.";
        };
    }

    private String claim(RecordSchema schema, String name, Site site) {
        String today = LocalDate.now(clock).toString();
        String claimant = reference(by, RecordKind.PARTY, "who makes the claim", "--by", site);
        String source = reference(in, RecordKind.SOURCE, "the source in which it is made", "--in", site);
        String party = reference(accused, RecordKind.PARTY, "whom it accuses", "--accused", site);
        String status = site.statuses().stream()
                .filter(known -> known.standing() == Standing.OPEN)
                .map(Status::id)
                .filter(known -> known.equals(USUAL_STATUS))
                .findFirst()
                .orElseGet(() -> site.statuses().get(0).id());
        StringBuilder replies = new StringBuilder();
        Stream.concat(Stream.of(party), site.settings().alwaysAnswering().stream())
                .distinct()
                .forEach(answering -> replies.append("\n  - party: ")
                        .append(answering)
                        .append("\n    state: none-found\n    date: ")
                        .append(today));
        return new Draft(schema)
                .with("id", name)
                .withText("title", wanted(title, "the title, neutral and without a verdict", "--title"))
                .withText("allegation", wanted(allegation, "what is alleged, in one sentence", "--allegation"))
                .with("topics", "[" + reference(topic, RecordKind.TOPIC, "the topic", "--topic", site) + "]")
                .with(
                        "first-made",
                        "\n  by: " + claimant + "\n  in: " + source
                                + "\n  # When, or the word unknown.\n  date: unknown")
                .with("accused", "[" + party + "]")
                .with("status", status)
                .withText("reason", "Not written yet.")
                .with("answer", "|\n  Not written yet.")
                .with("replies", replies.toString())
                .with(
                        "evidence",
                        "\n  for:\n    - source: " + source
                                + "\n      note: Makes the claim.\n      # quote: the source’s exact words\n"
                                + "  against: []\n  context: []")
                .with("unknowns", "[]")
                .with("would-change", "\n  - Not written yet.")
                .with("checked", today)
                .with("history", "\n  - date: " + today + "\n    kind: created\n    what: First written.")
                .yaml();
    }

    private String source(RecordSchema schema, String name) {
        Draft draft = new Draft(schema)
                .with("id", name)
                .with("kind", "news")
                .with("title", title.map(YamlText::quoted).orElse("unknown"))
                .with("publisher", "unknown")
                .with("author", "unknown")
                .with("date", "unknown")
                .with("not-archived", "No archived copy has been made yet.")
                .with("read", "excerpt")
                .with("second-reading", "not-done")
                .with("derives-from", "unknown");
        return url.map(address -> draft.with("url", address))
                .orElseGet(() -> draft.with("no-url", "Not written yet."))
                .yaml();
    }

    private String party(RecordSchema schema, String name) {
        return new Draft(schema)
                .with("id", name)
                .withText("name", wanted(title, "the name", "--title"))
                .with("kind", "company")
                .with("description", "Not written yet.")
                .yaml();
    }

    private String explainer(RecordSchema schema, String name) {
        String head = new Draft(schema)
                .with("id", name)
                .withText("title", wanted(title, "the title", "--title"))
                .with("summary", "Not written yet.")
                .with("checked", LocalDate.now(clock).toString())
                .yaml();
        return "---\n" + head + "---\n\n## The short of it\n\nNot written yet.\n";
    }

    private String reference(Optional<String> given, RecordKind kind, String meaning, String option, Site site) {
        List<String> known = KnownIds.in(site).of(kind);
        String value = wanted(given, meaning + " (" + String.join(", ", known) + ")", option);
        if (!known.contains(value)) {
            throw wrong("There is no " + kind.word() + " \"" + value + "\". " + Suggestions.advice(value, known));
        }
        return value;
    }

    private String wanted(Optional<String> given, String meaning, String option) {
        return given.or(() -> terminal.map(console -> console.readLine("%s: ", meaning)))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> wrong("Name " + meaning + ", with " + option + "."));
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
