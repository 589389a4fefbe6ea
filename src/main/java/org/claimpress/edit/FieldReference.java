package org.claimpress.edit;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.claimpress.read.Field;
import org.claimpress.read.KnownIds;
import org.claimpress.read.RecordSchema;

/** The fields of all records for people, in Markdown: made of the declarations by which records are read. */
public final class FieldReference {

    /** What whole records are called; their fields have sections of their own. */
    private static final List<String> RECORDS =
            RecordSchema.all().stream().map(schema -> schema.type().name()).toList();

    private FieldReference() {}

    /** A section for each kind of record. */
    public static String markdown() {
        return RecordSchema.all().stream().map(FieldReference::section).collect(Collectors.joining("\n"));
    }

    private static String section(RecordSchema schema) {
        StringBuilder section = new StringBuilder("### " + schema.name() + " (`content/" + schema.files() + "`)\n\n");
        section.append("| field | what to write | what it holds | for example |\n|---|---|---|---|\n");
        rows("", schema.type().fields(), section);
        return section.toString();
    }

    private static void rows(String prefix, List<Field<?>> fields, StringBuilder section) {
        for (Field<?> field : fields) {
            JsonObject schema = field.type().schema(KnownIds.any());
            String name = prefix + field.name();
            section.append("| `")
                    .append(name)
                    .append(field.absent().isEmpty() ? "`" : "` (may be left out)")
                    .append(" | ")
                    .append(cell(field.meaning()))
                    .append(" | ")
                    .append(cell(holds(schema)))
                    .append(" | `")
                    .append(cell(field.example()).replace("`", ""))
                    .append("` |\n");
            nested(name, schema, section);
        }
    }

    /** The fields of the group, or of the groups in the list, that a field holds. */
    private static void nested(String name, JsonObject schema, StringBuilder section) {
        if (schema.has("items")) {
            nested(name + "[]", schema.getAsJsonObject("items"), section);
        } else if (schema.has("anyOf")) {
            schema.getAsJsonArray("anyOf").forEach(choice -> nested(name, choice.getAsJsonObject(), section));
        } else if (schema.has("properties")
                && !RECORDS.contains(schema.get("title").getAsString())) {
            List<String> required = new ArrayList<>();
            schema.getAsJsonArray("required").forEach(field -> required.add(field.getAsString()));
            schema.getAsJsonObject("properties").entrySet().forEach(entry -> {
                JsonObject property = entry.getValue().getAsJsonObject();
                String path = name + "." + entry.getKey();
                section.append("| `")
                        .append(path)
                        .append(required.contains(entry.getKey()) ? "`" : "` (may be left out)")
                        .append(" | ")
                        .append(cell(property.get("description").getAsString()))
                        .append(" | ")
                        .append(cell(holds(property)))
                        .append(" | |\n");
                nested(path, property, section);
            });
        }
    }

    private static String holds(JsonObject schema) {
        if (schema.has("anyOf")) {
            List<String> choices = new ArrayList<>();
            schema.getAsJsonArray("anyOf").forEach(choice -> choices.add(holds(choice.getAsJsonObject())));
            return choices.stream().distinct().collect(Collectors.joining(", or "));
        }
        if (schema.has("enum")) {
            List<String> words = new ArrayList<>();
            for (JsonElement word : schema.getAsJsonArray("enum")) {
                words.add("`" + word.getAsString() + "`");
            }
            return words.size() == 1 ? words.get(0) : "one of " + String.join(", ", words);
        }
        return switch (schema.get("type").getAsString()) {
            case "array" -> "a list";
            case "object" -> "a group of fields";
            case "integer" -> "a number";
            default -> text(schema);
        };
    }

    private static String text(JsonObject schema) {
        if (schema.has("maxLength")) {
            return "a text of at most " + schema.get("maxLength").getAsString() + " characters";
        }
        String pattern = schema.has("pattern") ? schema.get("pattern").getAsString() : "";
        if (pattern.contains("[a-z0-9-]{1,80}")) {
            return "an id";
        }
        if (schema.has("format")) {
            return "an address";
        }
        return pattern.startsWith("^[0-9]{4}") ? "a date" : "a text";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
