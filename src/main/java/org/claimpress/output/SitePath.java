package org.claimpress.output;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The path of a file within the site, such as {@code claims/inbox-api/index.html}. It can only point inside: its parts
 * are lower-case letters, digits, hyphens, underscores and single dots, with {@code /} between them.
 *
 * @param value the path, without a leading slash
 */
public record SitePath(String value) implements Comparable<SitePath> {

    private static final Pattern VALID =
            Pattern.compile("(?:\\.?[a-z0-9_-]+(?:\\.[a-z0-9_-]+)*)(?:/[a-z0-9_-]+(?:\\.[a-z0-9_-]+)*)*");

    private static final String INDEX = "index.html";

    public SitePath {
        if (!isValid(value)) {
            throw new IllegalArgumentException("No path within a site: " + value);
        }
    }

    /** Whether the text is a path within a site. */
    public static boolean isValid(String text) {
        return text.length() <= 300 && VALID.matcher(text).matches();
    }

    /** The page of a folder: its {@code index.html}. The parts are folder names; none is the site's first page. */
    public static SitePath page(String... folders) {
        return new SitePath(Arrays.stream(folders).map(folder -> folder + "/").collect(Collectors.joining()) + INDEX);
    }

    /** The address under the site's base URL: the path, without a closing {@code index.html}. */
    public String address() {
        return value.equals(INDEX) || value.endsWith("/" + INDEX)
                ? value.substring(0, value.length() - INDEX.length())
                : value;
    }

    /**
     * The relative link from this file to another. It names {@code index.html}, so that it also works where no server
     * adds it.
     */
    public String linkTo(SitePath other) {
        List<String> from = parts(value);
        List<String> to = parts(other.value);
        int shared = 0;
        while (shared < from.size() - 1
                && shared < to.size() - 1
                && from.get(shared).equals(to.get(shared))) {
            shared++;
        }
        return "../".repeat(from.size() - 1 - shared) + String.join("/", to.subList(shared, to.size()));
    }

    private static List<String> parts(String path) {
        return Arrays.asList(path.split("/", -1));
    }

    @Override
    public int compareTo(SitePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
