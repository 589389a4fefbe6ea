package org.claimpress.read;

import com.google.gson.JsonObject;
import java.util.Map;
import org.claimpress.yaml.YamlNode;

/**
 * What a field can hold. Reading always gives a value: where the node is wrong it reports that and gives the
 * placeholder, so that one run finds every problem of a record. Placeholders are never published, because an error
 * keeps the site from being written.
 *
 * @param <T> what it is read into
 */
public interface FieldType<T> {

    /** The value of this node. */
    T read(YamlNode node, RecordReading reading);

    /** What stands in for a value that could not be read. */
    T placeholder();

    /**
     * The same as a JSON Schema (2020-12).
     *
     * @param ids the ids of the records there are, where a reference should allow only those
     */
    JsonObject schema(KnownIds ids);

    /** The words of which one is to be written, each with its meaning; empty where there is no such list. */
    default Map<String, String> choices() {
        return Map.of();
    }

    /** What to write, in an editor's words: “a text of at most 75 characters”. */
    String description();
}
