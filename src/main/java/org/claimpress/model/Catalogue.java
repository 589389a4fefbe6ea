package org.claimpress.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Records of one kind: in order, and by id. */
final class Catalogue<T> {

    private final List<T> all;
    private final Map<String, T> byId;

    private Catalogue(List<T> records, Function<T, String> id) {
        Map<String, T> known = new LinkedHashMap<>();
        records.forEach(record -> known.putIfAbsent(id.apply(record), record));
        this.byId = known;
        this.all = List.copyOf(known.values());
    }

    /** The records in the order given. */
    static <T> Catalogue<T> ordered(List<T> records, Function<T, String> id) {
        return new Catalogue<>(records, id);
    }

    /** The records in the order of their ids. */
    static <T> Catalogue<T> sorted(List<T> records, Function<T, String> id) {
        return new Catalogue<>(records.stream().sorted(Comparator.comparing(id)).toList(), id);
    }

    List<T> all() {
        return all;
    }

    T get(String id) {
        return Objects.requireNonNull(byId.get(id), () -> "No record " + id);
    }

    /** For each id that the records name, the records that name it, in their order, each once. */
    Map<String, List<T>> by(Function<T, Stream<String>> ids) {
        Map<String, List<T>> groups = new HashMap<>();
        for (T record : all) {
            ids.apply(record)
                    .distinct()
                    .forEach(id ->
                            groups.computeIfAbsent(id, key -> new ArrayList<>()).add(record));
        }
        groups.replaceAll((id, records) -> List.copyOf(records));
        return groups;
    }
}
