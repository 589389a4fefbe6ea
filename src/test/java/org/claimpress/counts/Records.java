package org.claimpress.counts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimpress.Fixtures;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The records of a content folder as plain maps, read without any class of the program. */
final class Records {

    private final Path content;
    private final Map<String, Map<String, Object>> sources;
    private final Map<String, Map<String, Object>> claims;

    private Records(Path content) {
        this.content = content;
        this.sources = folder("sources");
        this.claims = folder("claims");
    }

    static Records of(Path content) {
        return new Records(content);
    }

    private Map<String, Map<String, Object>> folder(String name) {
        Map<String, Map<String, Object>> records = new LinkedHashMap<>();
        Path folder = content.resolve(name);
        if (Files.isDirectory(folder)) {
            Fixtures.files(folder).stream()
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .map(Records::read)
                    .forEach(record -> records.put(text(record, "id"), record));
        }
        return records;
    }

    private static Map<String, Object> read(Path file) {
        Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(Fixtures.text(file));
        return map(read);
    }

    Map<String, Map<String, Object>> sources() {
        return sources;
    }

    /** The ids of the sources, without a second record of a publication that has another. */
    Set<String> publications() {
        return sources.keySet().stream()
                .filter(id -> maps(sources.get(id).get("derives-from")).stream()
                        .noneMatch(derivation -> text(derivation, "reason").equals("same-work")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Map<String, Map<String, Object>> claims() {
        return claims;
    }

    /** The events of the timeline; none where there is no such file. */
    List<Map<String, Object>> events() {
        Path file = content.resolve("timeline.yaml");
        return Files.exists(file) ? maps(read(file).get("events")) : List.of();
    }

    /** The ids of the statuses that say that a claim is not borne out. */
    List<String> notBorneOut() {
        return maps(read(content.resolve("statuses.yaml")).get("statuses")).stream()
                .filter(status -> text(status, "standing").equals("not-borne-out"))
                .map(status -> text(status, "id"))
                .toList();
    }

    /** The wordings of all claims, each with the id of its claim, of those only that are not borne out where that is asked for. */
    List<Map<String, Object>> wordings(boolean notBorneOutOnly) {
        List<String> bad = notBorneOut();
        return claims.values().stream()
                .filter(claim -> !notBorneOutOnly || bad.contains(text(claim, "status")))
                .flatMap(claim ->
                        maps(claim.get("wordings")).stream().peek(wording -> wording.put("claim", text(claim, "id"))))
                .toList();
    }

    static String text(Map<String, Object> record, String key) {
        return String.valueOf(record.getOrDefault(key, ""));
    }

    static List<String> texts(Object list) {
        return items(list).map(String::valueOf).toList();
    }

    static List<Map<String, Object>> maps(Object list) {
        return items(list).map(Records::map).toList();
    }

    private static Stream<?> items(Object list) {
        return list instanceof List<?> found ? found.stream() : Stream.empty();
    }

    static Map<String, Object> map(Object value) {
        Map<String, Object> entries = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> found) {
            found.forEach((key, entry) -> entries.put(String.valueOf(key), entry == null ? "" : entry));
        }
        return entries;
    }
}
