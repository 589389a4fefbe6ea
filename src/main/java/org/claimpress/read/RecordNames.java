package org.claimpress.read;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.claimpress.model.RecordKind;
import org.claimpress.text.PageAddress;

/** What people call records: their titles, names, labels and addresses, in whatever case and with whatever signs between words. */
final class RecordNames {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ENDING = Pattern.compile("(?i)\\.(?:yaml|yml|md)$");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;/|&]|\\band\\b)\\s*");

    private final Map<RecordKind, Map<String, Set<String>>> ids = new EnumMap<>(RecordKind.class);

    /** Says that the record with this id goes by this name. */
    void call(RecordKind kind, String name, String id) {
        ids.computeIfAbsent(kind, key -> new HashMap<>())
                .computeIfAbsent(plain(name), key -> new TreeSet<>())
                .add(id);
    }

    /** The id of the one record that goes by this name; empty where there is none, or more than one. */
    Optional<String> id(RecordKind kind, String name) {
        Set<String> found = ids.getOrDefault(kind, Map.of()).getOrDefault(plain(name), Set.of());
        return found.size() == 1 && !plain(name).isEmpty()
                ? Optional.of(found.iterator().next())
                : Optional.empty();
    }

    /** The ids that stand in one text, where it holds several and nothing else. */
    static List<String> several(String text, Set<String> known) {
        List<String> parts = BETWEEN.splitAsStream(text.strip()).toList();
        return parts.size() > 1 && known.containsAll(parts) ? parts : List.of();
    }

    /** The letters and digits of a name, or of an address what sets its page apart from others. */
    private static String plain(String name) {
        String text = name.startsWith("http")
                ? new PageAddress(name).compared()
                : ENDING.matcher(name).replaceFirst("");
        return SIGNS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
