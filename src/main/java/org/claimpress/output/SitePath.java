package org.claimpress.output;

import java.util.regex.Pattern;

/**
 * The path of a file within the site, such as {@code claims/inbox-api/index.html}. It can only point inside: its parts
 * are lower-case letters, digits, hyphens, underscores and single dots, with {@code /} between them.
 *
 * @param value the path, without a leading slash
 */
public record SitePath(String value) implements Comparable<SitePath> {

    private static final Pattern VALID =
            Pattern.compile("\\.?[a-z0-9_-]++(?:\\.[a-z0-9_-]++)*+(?:/[a-z0-9_-]++(?:\\.[a-z0-9_-]++)*+)*+");

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
        return new SitePath(folders.length == 0 ? INDEX : String.join("/", folders) + "/" + INDEX);
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
        int same = 0;
        int folders = 0;
        while (same < value.length() && same < other.value.length() && value.charAt(same) == other.value.charAt(same)) {
            same++;
            folders = value.charAt(same - 1) == '/' ? same : folders;
        }
        int up = (int)
                value.substring(folders).chars().filter(letter -> letter == '/').count();
        return "../".repeat(up) + other.value.substring(folders);
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
