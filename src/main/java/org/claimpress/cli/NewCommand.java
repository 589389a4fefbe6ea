package org.claimpress.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.claimpress.model.Site;
import org.claimpress.problem.Problems;
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
            "On a terminal it asks for what the options leave open, and keeps the answers if it is stopped."
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

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "KIND",
            description = "claim, source, party or explainer; asked for where it is left out")
    private Optional<Kind> kind = Optional.empty();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ID",
            description = "Its address, such as titan-api; made of the title where it is left out")
    private Optional<String> id = Optional.empty();

    @Option(names = "--title", paramLabel = "TEXT", description = "The title, or the name of a party")
    private Optional<String> title = Optional.empty();

    @Option(names = "--allegation", paramLabel = "TEXT", description = "What is alleged, in one sentence (claim)")
    private Optional<String> allegation = Optional.empty();

    @Option(
            names = "--by",
            paramLabel = "PARTY",
            description = "Who makes the claim: an id, or a part of the name (claim)")
    private Optional<String> by = Optional.empty();

    @Option(
            names = "--in",
            paramLabel = "SOURCE",
            description = "The source in which it is made: an id, or a part of the title (claim)")
    private Optional<String> in = Optional.empty();

    @Option(
            names = "--accused",
            split = ",",
            paramLabel = "PARTY",
            description = "Whom it accuses; several with commas between them (claim)")
    private List<String> accused = new ArrayList<>();

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
        Site site = content.reader(clock).read(new Problems()).site();
        try {
            Kind wanted = kind.orElseGet(this::askedKind);
            questions.keepIn(KeptAnswers.in(content.folder().resolve(".new-" + word(wanted))));
            Optional<Path> last = Optional.empty();
            while (last.isEmpty()) {
                last = asked(wanted, site);
            }
            questions.done();
            tellNext(wanted, last.get());
            return 0;
        } catch (Questions.Unanswered unanswered) {
            spec.commandLine().getErr().println(unanswered.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
    }

    /** The file that was written; none where somebody goes back to an earlier question. */
    private Optional<Path> asked(Kind wanted, Site site) throws IOException {
        try {
            NewRecords records = new NewRecords(content.folder(), site, LocalDate.now(clock), questions);
            Path last = write(wanted, records);
            questions.orThrow();
            PrintWriter out = spec.commandLine().getOut();
            out.print(questions.lastNote());
            records.write(file -> out.println("Wrote " + ContentOptions.shown(file) + "."));
            return Optional.of(last);
        } catch (Questions.Again earlierQuestion) {
            return Optional.empty();
        }
    }

    private Kind askedKind() {
        String answer = questions.answer(
                Optional.empty(),
                "KIND",
                "What do you want to write: claim, source, party or explainer",
                NewCommand::noKind);
        // Where nobody could be asked, that is told with all else that is missing.
        return known(answer).findFirst().orElse(Kind.CLAIM);
    }

    private static Optional<String> noKind(String answer) {
        return known(answer).findAny().isPresent()
                ? Optional.empty()
                : Optional.of("\"" + answer + "\" is none of claim, source, party and explainer");
    }

    private static Stream<Kind> known(String answer) {
        return Arrays.stream(Kind.values()).filter(one -> word(one).equals(answer.toLowerCase(Locale.ROOT)));
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private Path write(Kind wanted, NewRecords records) {
        return switch (wanted) {
            case CLAIM -> records.claim(new NewRecords.Given(id, title, allegation, by, in, accused, topic));
            case SOURCE -> records.source(id, title, url);
            case PARTY -> records.party(id, title);
            case EXPLAINER -> records.explainer(id, title);
        };
    }

    private void tellNext(Kind wanted, Path file) {
        PrintWriter out = spec.commandLine().getOut();
        CallName call = CallName.here();
        out.println("Next: open " + ContentOptions.shown(file)
                + ", and write what is marked \"Not written yet\" or ???; " + next(wanted));
        out.println(
                "Then " + call.of("check") + " tells what is missing, and " + call.of("serve") + " shows the page.");
    }

    private static String next(Kind wanted) {
        return switch (wanted) {
            case CLAIM -> "add the evidence, what its words are, and what is not known.";
            case SOURCE -> "say what it is, when it was published, how you read it and what it derives from.";
            case PARTY -> "say in a few sentences who it is in this case.";
            case EXPLAINER -> "the text goes below the second line of hyphens.";
        };
    }
}
