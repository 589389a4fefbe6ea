package org.claimpress.output;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A finished file of the site, or one that is finished once somebody asks what is in it: a preview shows pages at once, and
 * seldom the data beside them. Safe for use by several threads.
 */
public final class Output {

    private final SitePath path;
    private Optional<Supplier<byte[]>> maker;
    private byte[] bytes;

    private Output(SitePath path, Optional<Supplier<byte[]>> maker, byte[] bytes) {
        this.path = path;
        this.maker = maker;
        this.bytes = bytes;
    }

    /** A file of these bytes, which are not copied and must not be changed afterwards. */
    public static Output of(SitePath path, byte[] bytes) {
        return new Output(path, Optional.empty(), bytes);
    }

    /** A text file in UTF-8. */
    public static Output of(SitePath path, String text) {
        return of(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file that is made at the first look into it, and then kept. */
    public static Output deferred(SitePath path, Supplier<byte[]> maker) {
        return new Output(path, Optional.of(maker), new byte[0]);
    }

    /** A text file in UTF-8 that is made at the first look into it, and then kept. */
    public static Output deferredText(SitePath path, Supplier<String> maker) {
        return deferred(path, () -> maker.get().getBytes(StandardCharsets.UTF_8));
    }

    /** Where it goes. */
    public SitePath path() {
        return path;
    }

    /** What is in it; not to be changed. */
    public synchronized byte[] bytes() {
        if (maker.isPresent()) {
            bytes = maker.get().get();
            // What it was made of may be large, and is not needed any more.
            maker = Optional.empty();
        }
        return bytes;
    }

    /** What is in it, as UTF-8 text. */
    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** Whether it is an HTML page. */
    public boolean isHtml() {
        return path.value().endsWith(".html");
    }
}
