package org.claimpress.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimpress.problem.Place;
import org.claimpress.yaml.YamlMapping;
import org.claimpress.yaml.YamlNode;
import org.claimpress.yaml.YamlSequence;

/** Knows where each field of each record is written. */
public final class Places {

    private static final Pattern STEP = Pattern.compile("([a-z-]+)|\\[(\\d+)]");

    private final Map<RecordKey, YamlNode> roots = new HashMap<>();

    void put(RecordKey key, YamlNode root) {
        roots.put(key, root);
    }

    /**
     * The place of a field, such as {@code evidence.for[1].quote}. Where the field was left out, the place of the last
     * part of the path that is there.
     *
     * @throws NullPointerException for a record that was never read
     */
    public Place placeOf(RecordKey key, String path) {
        YamlNode node = Objects.requireNonNull(roots.get(key), () -> "Never read: " + key);
        Place place = node.place();
        Matcher steps = STEP.matcher(path);
        while (steps.find()) {
            Optional<Step> next = step(node, steps);
            if (next.isEmpty()) {
                return place;
            }
            node = next.get().node();
            place = next.get().place();
        }
        return place;
    }

    private record Step(YamlNode node, Place place) {}

    private static Optional<Step> step(YamlNode node, Matcher step) {
        if (node instanceof YamlMapping mapping && step.group(1) != null) {
            return mapping.entry(step.group(1)).map(Places::entry);
        }
        if (node instanceof YamlSequence sequence && step.group(2) != null) {
            int index = Integer.parseInt(step.group(2));
            return index < sequence.items().size()
                    ? Optional.of(new Step(
                            sequence.items().get(index),
                            sequence.items().get(index).place()))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** A list or group is shown at its name, a text at the text itself. */
    private static Step entry(YamlMapping.Entry entry) {
        boolean nested = entry.value() instanceof YamlMapping || entry.value() instanceof YamlSequence;
        return new Step(
                entry.value(), nested ? entry.key().place() : entry.value().place());
    }
}
