package org.claimpress.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimpress.Fixtures;
import org.claimpress.model.Site;
import org.claimpress.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** Holds the schemas and the reader equal, by a validator that knows nothing of the reader. */
class SchemaTest {

    private static final URI BASE = URI.create("https://site.example/");

    /** What is wrong with one value by itself, and so what a schema can say. */
    private static final Set<String> SAYABLE = Set.of(
            "unknown-key",
            "missing-field",
            "wrong-type",
            "unknown-value",
            "unknown-reference",
            "bad-id",
            "bad-date",
            "bad-address",
            "forbidden-scheme",
            "too-long",
            "empty-field",
            "ambiguous-value");

    /**
     * What a schema cannot say: what needs a calendar or a clock, two fields, two records, the text as it is written, the
     * name of the file, or the language that Markdown is.
     */
    private static final Set<String> NOT_SAYABLE = Set.of(
            "impossible-date",
            "future-date",
            "id-differs",
            "empty-file",
            "unexpected-file",
            "missing-file",
            "duplicate-id");

    @ParameterizedTest
    @ValueSource(
            strings = {"content", "src/test/resources/sites/small/content", "src/test/resources/sites/texts/content"})
    void everyRecordThatTheReaderTakesIsValid(Path content) throws IOException {
        Map<String, Validator> validators = validators(content);
        for (RecordSchema schema : RecordSchema.all()) {
            for (Path file : files(content, schema)) {
                assertThat(errors(validators, schema, Files.readString(file)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    static Stream<BrokenContentTest.Breakage> breakages() {
        return BrokenContentTest.breakages()
                .filter(breakage -> breakage.deed() == BrokenContentTest.Deed.EDIT)
                .filter(breakage -> !breakage.expected().isEmpty())
                .filter(breakage -> SAYABLE.contains(code(breakage)) || NOT_SAYABLE.contains(code(breakage)))
                .filter(breakage -> schemaOf(breakage.file()).isPresent());
    }

    @ParameterizedTest
    @MethodSource("breakages")
    void whatTheReaderRefusesTheSchemaRefusesTooWhereItCan(BrokenContentTest.Breakage breakage) throws IOException {
        Path content = Fixtures.SITES.resolve("small/content");
        String sound = Files.readString(content.resolve(breakage.file()));
        String broken = sound.replaceFirst(Pattern.quote(breakage.from()), Matcher.quoteReplacement(breakage.to()));
        RecordSchema schema = schemaOf(breakage.file()).orElseThrow();

        assertThat(errors(validators(content), schema, broken).isEmpty())
                .as(breakage.toString())
                .isEqualTo(NOT_SAYABLE.contains(code(breakage)) || isInText(breakage, sound));
    }

    /** Whether the mistake is in a text, which is a text and no more to a schema. */
    private static boolean isInText(BrokenContentTest.Breakage breakage, String sound) {
        boolean inBody = breakage.file().endsWith(".md") && sound.indexOf(breakage.from()) > sound.indexOf("\n---");
        boolean inLink = Pattern.compile("^\\(?(claim|source|party|explainer):")
                .matcher(breakage.to())
                .find();
        // A date without quotation marks is a text to JSON Schema, which knows no dates.
        boolean date = code(breakage).equals("ambiguous-value") && breakage.to().matches(".*: \\d{4}-\\d{2}-\\d{2}");
        // A schema counts the characters of Markdown, not the words that readers see.
        boolean markdown = code(breakage).equals("too-long") && breakage.file().equals("site.yaml");
        return inBody || inLink || date || markdown;
    }

    @Test
    void everyExampleIsValid() {
        for (RecordSchema schema : RecordSchema.all()) {
            JsonObject json = schema.json(BASE, KnownIds.any());
            List<String> wrong = new ArrayList<>();
            examples(json, wrong);
            assertThat(wrong).as(schema.name()).isEmpty();
        }
    }

    private static void examples(JsonObject schema, List<String> wrong) {
        JsonObject properties = schema.getAsJsonObject("properties");
        if (properties == null) {
            if (schema.has("items")) {
                examples(schema.getAsJsonObject("items"), wrong);
            }
            return;
        }
        properties.entrySet().forEach(entry -> {
            JsonObject property = entry.getValue().getAsJsonObject();
            JsonArray given = property.getAsJsonArray("examples");
            Validator validator = new ValidatorFactory()
                    .withJsonNodeFactory(new GsonNode.Factory())
                    .createValidator();
            URI address = validator.registerSchema(property);
            given.forEach(example -> {
                if (!example.toString().contains("…")
                        && !validator.validate(address, example).isValid()) {
                    wrong.add(entry.getKey() + ": " + example);
                }
            });
            examples(property, wrong);
        });
    }

    private static String code(BrokenContentTest.Breakage breakage) {
        return breakage.expected().split(" ", -1)[0];
    }

    private static Optional<RecordSchema> schemaOf(String file) {
        return RecordSchema.all().stream()
                .filter(schema -> FileSystems.getDefault()
                        .getPathMatcher("glob:" + schema.files())
                        .matches(Path.of(file)))
                .findFirst();
    }

    private static List<Path> files(Path content, RecordSchema schema) {
        return Fixtures.files(content).stream()
                .filter(file -> FileSystems.getDefault()
                        .getPathMatcher("glob:" + schema.files())
                        .matches(content.relativize(file)))
                .toList();
    }

    private static Map<String, Validator> validators(Path content) throws IOException {
        Site site = new ContentReader(content, "content", Optional.empty(), LocalDate.of(2027, 1, 1))
                .read(new Problems())
                .site();
        Map<String, Validator> validators = new HashMap<>();
        for (RecordSchema schema : RecordSchema.all()) {
            Validator validator = new ValidatorFactory()
                    .withJsonNodeFactories(new GsonNode.Factory(), new SnakeYamlNode.Factory())
                    .createValidator();
            validator.registerSchema(URI.create(BASE + schema.address()), schema.json(BASE, KnownIds.in(site)));
            validators.put(schema.name(), validator);
        }
        return validators;
    }

    private static List<String> errors(Map<String, Validator> validators, RecordSchema schema, String text) {
        String fields = schema.files().endsWith(".md") ? text.substring(4, text.indexOf("\n---", 4) + 1) : text;
        return Objects.requireNonNull(validators.get(schema.name()))
                .validate(URI.create(BASE + schema.address()), new Yaml().compose(new StringReader(fields)))
                .getErrors()
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getError())
                .toList();
    }
}
