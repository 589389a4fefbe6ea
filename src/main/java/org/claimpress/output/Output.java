package org.claimpress.output;

import java.nio.charset.StandardCharsets;

/** A finished file of the site. */
public final class Output {

    private final SitePath path;
    private final byte[] bytes;

    private Output(SitePath path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /** A file of these bytes, which are not copied and must not be changed afterwards. */
    public static Output of(SitePath path, byte[] bytes) {
        return new Output(path, bytes);
    }

    /** A text file in UTF-8. */
    public static Output of(SitePath path, String text) {
        return new Output(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Where it goes. */
    public SitePath path() {
        return path;
    }

    /** What is in it; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** What is in it, as UTF-8 text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Whether it is an HTML page. */
    public boolean isHtml() {
        return path.value().endsWith(".html");
    }
}
