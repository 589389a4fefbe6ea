package org.claimpress.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Records of one kind: in order, and by id. */
final class Catalogue<T> {

    private final List<T> all;
    private final Map<String, T> byId;
    private final Function<String, T> standIn;

    private Catalogue(List<T> records, Function<T, String> id, Function<String, T> standIn) {
        Map<String, T> known = new LinkedHashMap<>();
        records.forEach(record -> known.putIfAbsent(id.apply(record), record));
        this.byId = known;
        this.standIn = standIn;
        this.all = List.copyOf(known.values());
    }

    /** The records in the order given; ids that name none get a stand-in. */
    static <T> Catalogue<T> ordered(List<T> records, Function<T, String> id, Function<String, T> standIn) {
        return new Catalogue<>(records, id, standIn);
    }

    /** The records in the order of their ids; ids that name none get a stand-in. */
    static <T> Catalogue<T> sorted(List<T> records, Function<T, String> id, Function<String, T> standIn) {
        return new Catalogue<>(records.stream().sorted(Comparator.comparing(id)).toList(), id, standIn);
    }

    /** For kinds of record that nothing refers to by id. */
    static <T> Function<String, T> noStandIn() {
        return id -> {
            throw new IllegalArgumentException("Nothing refers to a record of this kind: " + id);
        };
    }

    List<T> all() {
        return all;
    }

    T get(String id) {
        T record = byId.get(id);
        return record == null ? standIn.apply(id) : record;
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
