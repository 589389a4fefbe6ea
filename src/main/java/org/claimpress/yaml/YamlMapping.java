package org.claimpress.yaml;

import java.util.List;
import java.util.Optional;
import org.claimpress.problem.Place;

/**
 * Keys with their values, in the order of the file. No key stands twice.
 *
 * @param place where the first key begins
 * @param entries the keys and values
 */
public record YamlMapping(Place place, List<Entry> entries) implements YamlNode {

    /**
     * One key and its value.
     *
     * @param key the key
     * @param value the value
     */
    public record Entry(YamlScalar key, YamlNode value) {}

    /** The entry with this key. */
    public Optional<Entry> entry(String key) {
        return entries.stream().filter(entry -> entry.key().text().equals(key)).findFirst();
    }

    @Override
    public String description() {
        return "a group of fields";
    }
}
