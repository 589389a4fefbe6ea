package org.claimpress.read;

import java.util.List;

/**
 * A file that holds a list of records under one key.
 *
 * @param key the key
 * @param type the whole file
 */
record ListFile<T>(String key, GroupType<List<T>> type) {

    static <T> ListFile<T> of(String key, GroupType<T> item, String name) {
        Field<List<T>> items = Field.filledList(key, item, "The list.", "[…]");
        return new ListFile<>(key, new GroupType<>(name, List.of(items), values -> values.get(items)));
    }
}
