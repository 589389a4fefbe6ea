package org.claimpress.render;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of file that a site's own folder of templates can hold, with how each begins and how large it may be. */
enum FileKind {
    TEMPLATE(List.of("ftlh"), Use.TEXT, 200_000, ""),
    STYLESHEET(List.of("css"), Use.TEXT, 200_000, ""),
    SCRIPT(List.of("js"), Use.TEXT, 200_000, ""),
    SVG(List.of("svg"), Use.PICTURE, 100_000, ""),
    PNG(List.of("png"), Use.PICTURE, 300_000, "\u0089PNG\r\n\u001a\n"),
    JPEG(List.of("jpg", "jpeg"), Use.PICTURE, 300_000, "\u00ff\u00d8\u00ff"),
    WEBP(List.of("webp"), Use.PICTURE, 300_000, "RIFF"),
    ICO(List.of("ico"), Use.PICTURE, 100_000, "\0\0\1\0"),
    FONT(List.of("woff2"), Use.FONT, 500_000, "wOF2");

    /** What browsers take a file for. */
    enum Use {
        TEXT,
        PICTURE,
        FONT
    }

    private final List<String> endings;
    private final Use use;
    private final int largest;
    private final String beginning;

    FileKind(List<String> endings, Use use, int largest, String beginning) {
        this.endings = endings;
        this.use = use;
        this.largest = largest;
        this.beginning = beginning;
    }

    /** The kind of a file with this name; empty where it is none of these. */
    static Optional<FileKind> of(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending))
                .findFirst();
    }

    /** How files end that may stand among the assets, for messages. */
    static String assetEndings() {
        return Arrays.stream(values())
                .filter(kind -> kind != TEMPLATE)
                .flatMap(kind -> kind.endings.stream())
                .map(ending -> "." + ending)
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
