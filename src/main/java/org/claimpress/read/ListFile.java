package org.claimpress.read;

import java.util.List;
import org.claimpress.yaml.YamlMapping;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlSequence;

/**
 * A file that holds a list of records under one key.
 *
 * @param items the field of the list
 * @param type the whole file
 */
record ListFile<T>(Field<List<T>> items, GroupType<List<T>> type) {

    static <T> ListFile<T> of(String key, GroupType<T> item, String name) {
        Field<List<T>> items = Field.filledList(key, item, "The list.", "[…]");
        return new ListFile<>(items, new GroupType<>(name, List.of(items), values -> values.get(items)));
    }

    /** Where the items of the list stand, in order: as many as were read of the file. */
    List<YamlNode> nodes(YamlNode root) {
        return root instanceof YamlMapping mapping
                ? type.entry(items, mapping)
                        .map(YamlMapping.Entry::value)
                        .filter(YamlSequence.class::isInstance)
                        .map(YamlSequence.class::cast)
                        .map(YamlSequence::items)
                        .orElse(List.of())
                : List.of();
    }
}
