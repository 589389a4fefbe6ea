package org.claimpress.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimpress.model.Site;
import org.claimpress.problem.Problems;
import org.claimpress.problem.Suggestions;
import org.claimpress.read.KnownIds;
import org.claimpress.read.RecordSchema;
import org.claimpress.render.JsonText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimpress schema}. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Prints the form of records as a JSON Schema (2020-12).")
final class SchemaCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ContentOptions content = new ContentOptions();

    @Parameters(arity = "0..1", paramLabel = "KIND", description = "The kind of record, such as claim. Default: all")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--ids", description = "Allow references only to records that exist.")
    private boolean withIds;

    private final Clock clock;

    SchemaCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        List<RecordSchema> wanted = kind.map(this::named).map(List::of).orElseGet(RecordSchema::all);
        Site site = content.reader(clock).read(new Problems()).site();
        KnownIds ids = withIds ? KnownIds.in(site) : KnownIds.any();
        JsonArray schemas = new JsonArray();
        wanted.forEach(schema -> schemas.add(schema.json(site.settings().baseUrl(), ids)));
        JsonElement printed = kind.isPresent() ? schemas.get(0) : schemas;
        spec.commandLine().getOut().print(JsonText.of(printed));
        spec.commandLine().getOut().flush();
        return 0;
    }

    private RecordSchema named(String name) {
        return RecordSchema.all().stream()
                .filter(schema -> schema.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(),
                        "There is no kind of record \"" + name + "\". "
                                + Suggestions.advice(
                                        name,
                                        RecordSchema.all().stream()
                                                .map(RecordSchema::name)
                                                .toList())));
    }
}
