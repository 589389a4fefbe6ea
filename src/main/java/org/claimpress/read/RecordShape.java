package org.claimpress.read;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimpress.yaml.YamlMapping;
import org.claimpress.yaml.YamlNode;

/** Tells by its fields which kind of record a file holds, whatever folder it stands in. */
final class RecordShape {

    private static final List<String> FOLDERS = List.of("claims/", "sources/", "parties/", "style/");
    private static final List<RecordSchema> KINDS = RecordSchema.all().stream()
            .filter(kind -> FOLDERS.stream().anyMatch(kind.files()::startsWith))
            .toList();
    private static final int FEWEST = 3;

    private RecordShape() {}

    /**
     * The kind that the fields fit better than this one; empty where there is none.
     *
     * @param read what the file is read as
     */
    static Optional<RecordSchema> betterThan(GroupType<?> read, YamlNode root) {
        if (!(root instanceof YamlMapping mapping)) {
            return Optional.empty();
        }
        long own = known(read, mapping);
        return best(mapping).filter(other -> known(other.type(), mapping) >= own + FEWEST);
    }

    /** The kind that the fields fit best; empty where they fit none. */
    static Optional<RecordSchema> of(YamlNode root) {
        return root instanceof YamlMapping mapping
                ? best(mapping).filter(kind -> known(kind.type(), mapping) >= FEWEST)
                : Optional.empty();
    }

    /** Where a file with this name belongs, as a record of this kind. */
    static String home(RecordSchema kind, ContentFiles.File file) {
        return kind.files().replace("*", file.stem());
    }

    private static Optional<RecordSchema> best(YamlMapping mapping) {
        return KINDS.stream().max(Comparator.comparingLong(kind -> known(kind.type(), mapping)));
    }

    private static long known(GroupType<?> type, YamlMapping mapping) {
        return type.fields().stream()
                .filter(field -> mapping.entry(field.name()).isPresent())
                .count();
    }
}
