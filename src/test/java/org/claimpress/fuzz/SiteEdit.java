package org.claimpress.fuzz;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A change of a site that a line of the corpus names: {@code FILE | OLD | NEW} puts other words into a file, and
 * {@code 40 sources from one another} adds sources. Changed by the mutator, such a line mostly names another change.
 */
final class SiteEdit {

    private static final Pattern SOURCES = Pattern.compile("(\\d{1,4}) sources (\\D+)");

    private SiteEdit() {}

    /** The files that change, by name, with their new texts; empty where the line names no change of these files. */
    static Optional<Map<String, String>> of(String line, Map<String, String> files) {
        Matcher sources = SOURCES.matcher(line);
        if (sources.matches()) {
            int count = Math.min(Integer.parseInt(sources.group(1)), DerivedSources.MOST);
            return DerivedSources.Shape.named(sources.group(2)).map(shape -> DerivedSources.of(count, shape, files));
        }
        String[] parts = line.split(" \\| ", 3);
        String text = files.getOrDefault(parts[0], "");
        int at = parts.length == 3 && !parts[1].isEmpty() ? text.indexOf(parts[1]) : -1;
        return at < 0
                ? Optional.empty()
                : Optional.of(
                        Map.of(parts[0], text.substring(0, at) + parts[2] + text.substring(at + parts[1].length())));
    }
}
