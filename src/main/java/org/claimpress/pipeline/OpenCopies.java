package org.claimpress.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimpress.evidence.StoredCopy;
import org.claimpress.model.LockedCopy;
import org.claimpress.model.Source;

/** The stored copies in a folder, each read once. */
final class OpenCopies {

    private final Path folder;
    private final Map<String, Optional<StoredCopy>> opened = new HashMap<>();

    /** @param folder the folder of the stored copies */
    OpenCopies(Path folder) {
        this.folder = folder;
    }

    /** The copy of this source; empty where there is no file of that name in the folder. */
    Optional<StoredCopy> of(Source source) throws IOException {
        if (!opened.containsKey(source.id())) {
            opened.put(source.id(), open(source.storedCopy().orElseThrow()));
        }
        return opened.getOrDefault(source.id(), Optional.empty());
    }

    private Optional<StoredCopy> open(String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        boolean there = file.startsWith(folder.normalize()) && Files.isRegularFile(file);
        return there ? Optional.of(StoredCopy.of(name, Files.readAllBytes(file))) : Optional.empty();
    }

    /** What the lock keeps of the copies that were opened. */
    List<LockedCopy> locked() {
        return opened.entrySet().stream()
                .flatMap(entry -> entry
                        .getValue()
                        .map(copy -> new LockedCopy(
                                entry.getKey(), copy.sha256(), copy.words(), Optional.of(copy.characters())))
                        .stream())
                .sorted(Comparator.comparing(LockedCopy::source))
                .toList();
    }
}
