package org.claimpress.edit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimpress.read.Field;
import org.claimpress.read.RecordSchema;

/**
 * The first version of a record: every field in its order, each with its meaning as a comment. What is not given stands there
 * as a comment with an example.
 */
public final class Draft {

    private final RecordSchema schema;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> choices = new HashMap<>();

    /** @param schema the kind of record */
    public Draft(RecordSchema schema) {
        this.schema = schema;
    }

    /** Gives a field its value, as YAML; of several lines where it begins with a line break. */
    public Draft with(String field, String yaml) {
        values.put(field, yaml);
        return this;
    }

    /** Says below a field's meaning what can stand there, each with its own meaning. */
    public Draft choices(String field, Map<String, String> words) {
        choices.put(field, words);
        return this;
    }

    /** Gives a field a text. */
    public Draft withText(String field, String text) {
        return with(field, YamlText.quoted(text));
    }

    /** The draft as YAML, without a line that names its schema. */
    public String yaml() {
        return schema.type().fields().stream().map(this::lines).collect(Collectors.joining("\n"));
    }

    /** Words with their meanings as lines of a comment. */
    static String listed(String indent, Map<String, String> words) {
        return words.entrySet().stream()
                .map(word -> indent + "#   " + word.getKey() + ": " + word.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private String lines(Field<?> field) {
        String value = values.get(field.name());
        String comment = "# " + field.meaning() + "\n"
                + listed("", choices.getOrDefault(field.name(), field.type().choices()));
        if (value == null) {
            return comment + "# " + field.name() + ": " + field.example() + "\n";
        }
        return comment + field.name() + ":" + (value.startsWith("\n") ? value : " " + value) + "\n";
    }

    /** The line by which editors' tools find the form of a record in a folder of this depth below the content folder. */
    public static String schemaLine(RecordSchema schema) {
        String up = schema.files().contains("/") ? "../../" : "../";
        return "# yaml-language-server: $schema=" + up + "site/" + schema.address() + "\n";
    }
}
