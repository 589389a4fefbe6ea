package org.claimpress.render;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of file that a site's own folder of templates can hold, with how each begins and how large it may be. */
enum FileKind {
    TEMPLATE("ftlh", Use.TEXT, 200_000, ""),
    STYLESHEET("css", Use.TEXT, 200_000, ""),
    SCRIPT("js", Use.TEXT, 200_000, ""),
    SVG("svg", Use.PICTURE, 100_000, ""),
    PNG("png", Use.PICTURE, 300_000, "\u0089PNG\r\n\u001a\n"),
    JPEG("jpg|jpeg", Use.PICTURE, 300_000, "\u00ff\u00d8\u00ff"),
    WEBP("webp", Use.PICTURE, 300_000, "RIFF"),
    ICO("ico", Use.PICTURE, 100_000, "\0\0\1\0"),
    FONT("woff2", Use.FONT, 500_000, "wOF2");

    /** What browsers take a file for. */
    enum Use {
        TEXT,
        PICTURE,
        FONT
    }

    private final String endings;
    private final Use use;
    private final int largest;
    private final String beginning;

    FileKind(String endings, Use use, int largest, String beginning) {
        this.endings = endings;
        this.use = use;
        this.largest = largest;
        this.beginning = beginning;
    }

    /** The kind of a file with this name; empty where it is none of these. */
    static Optional<FileKind> of(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return Arrays.stream(values())
                .filter(kind -> Arrays.asList(kind.endings.split("\\|")).contains(ending))
                .findFirst();
    }

    /** How files end that may stand among the assets, for messages. */
    static String assetEndings() {
        return Arrays.stream(values())
                .filter(kind -> kind != TEMPLATE)
                .map(kind -> "." + kind.endings.replace("|", ", ."))
                .collect(Collectors.joining(", "));
    }

    Use use() {
        return use;
    }

    /** How many bytes it may have. */
    int largest() {
        return largest;
    }

    /** Whether a file of this kind can begin so. */
    boolean fits(byte[] bytes) {
        byte[] wanted = beginning.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= wanted.length && Arrays.equals(Arrays.copyOf(bytes, wanted.length), wanted);
    }
}
