package org.claimpress.read;

import java.util.List;
import org.claimpress.text.Limits;
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
        return of(key, item, name, Limits.LIST);
    }

    /** @param most how many items the list may have */
    static <T> ListFile<T> of(String key, GroupType<T> item, String name, int most) {
        Field<List<T>> items = Field.required(key, new ListType<>(item, true, most), "The list.", "[…]");
        return new ListFile<>(items, new GroupType<>(name, List.of(items), values -> values.get(items)));
    }

    /** Where the items of the list stand, in order: as many as were read of the file. */
    List<YamlNode> nodes(YamlNode root) {
        return nodes(root, type, items);
    }

    /** Where the items of this list of a group stand, in order: as many as were read of it. */
    static List<YamlNode> nodes(YamlNode root, GroupType<?> type, Field<?> list) {
        return root instanceof YamlMapping mapping
                ? type.entry(list, mapping)
                        .map(YamlMapping.Entry::value)
                        .filter(YamlSequence.class::isInstance)
                        .map(YamlSequence.class::cast)
                        .map(YamlSequence::items)
                        .orElse(List.of())
                : List.of();
    }
}
