package org.claimpress.read;

import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlScalar;
import org.claimpress.yaml.YamlScalar.Reading;

/**
 * Plain text. Line breaks and runs of spaces in the file count as one space; where paragraphs are kept, an empty line stays.
 *
 * @param longest the most code points it may have
 * @param paragraphs whether it may have several paragraphs
 * @param author who wrote it
 */
record TextType(int longest, boolean paragraphs, WrittenText.Author author) implements FieldType<String> {

    private static final Pattern BREAK = Pattern.compile("\\n[ \\t]*\\n\\s*");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\n]+");

    /** One line of our own text. */
    TextType(int longest) {
        this(longest, false, WrittenText.Author.US);
    }

    /** One line of text that others wrote. */
    static TextType ofOthers(int longest) {
        return new TextType(longest, false, WrittenText.Author.OTHERS);
    }

    @Override
    public String read(YamlNode node, RecordReading reading) {
        if (!(node instanceof YamlScalar scalar)) {
            reading.wrongType(node, description());
            return placeholder();
        }
        if (scalar.reading() != Reading.TEXT) {
            ambiguous(scalar, reading);
        }
        if (author != WrittenText.Author.PROGRAM) {
            new PlainValue(scalar, reading).inspect(author);
        }
        String text = joined(scalar.text().strip());
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            reading.report(
                    ReadCodes.TOO_LONG,
                    scalar.place(),
                    "This text has " + length + " characters; at most " + longest + " are allowed here",
                    "Shorten it by " + (length - longest) + ".");
        }
        if (text.isEmpty()) {
            reading.report(ReadCodes.EMPTY_FIELD, scalar.place(), "This text is empty", "Write " + description() + ".");
        }
        return text;
    }

    private String joined(String text) {
        return paragraphs
                ? BREAK.splitAsStream(text).map(TextType::line).collect(Collectors.joining("\n\n"))
                : line(text);
    }

    private static String line(String text) {
        return SPACES.matcher(text).replaceAll(" ");
    }

    private static void ambiguous(YamlScalar scalar, RecordReading reading) {
        reading.report(
                ReadCodes.AMBIGUOUS_VALUE,
                scalar.place(),
                "YAML reads this as " + scalar.reading().words() + ", not as a text",
                "Put it in quotation marks: \"" + scalar.text() + "\".",
                Optional.of("\"" + scalar.text() + "\""));
    }

    @Override
    public String placeholder() {
        return "";
    }

    @Override
    public String description() {
        return "a text of at most " + longest + " characters";
    }

    @Override
    public JsonObject schema(KnownIds ids) {
        JsonObject schema = SchemaText.text("\\S");
        schema.addProperty("maxLength", longest);
        return schema;
    }
}
