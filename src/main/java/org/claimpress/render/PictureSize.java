package org.claimpress.render;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large a picture is, so that a page keeps room for it before it arrives.
 *
 * @param width its width, in pixels
 * @param height its height, in pixels
 */
record PictureSize(int width, int height) {

    /** Where a PNG says its width; its height follows. */
    private static final int PNG_WIDTH = 16;

    private static final Pattern ROOT = Pattern.compile("(?s)<svg\\b[^>]*>");
    private static final Pattern VIEW_BOX = Pattern.compile(
            "\\bviewBox\\s*=\\s*[\"']\\s*\\S+[\\s,]+\\S+?[\\s,]+([0-9.]{1,9})[\\s,]+([0-9.]{1,9})\\s*[\"']");

    /** The size of a logo; empty where the file does not say it. */
    static Optional<PictureSize> of(FileKind kind, byte[] bytes) {
        if (kind == FileKind.PNG && bytes.length >= PNG_WIDTH + 2 * Integer.BYTES) {
            ByteBuffer header = ByteBuffer.wrap(bytes, PNG_WIDTH, 2 * Integer.BYTES);
            return sized(header.getInt(), header.getInt());
        }
        Matcher root = ROOT.matcher(new String(bytes, StandardCharsets.UTF_8));
        Matcher box = VIEW_BOX.matcher(root.find() ? root.group() : "");
        return kind == FileKind.SVG && box.find()
                ? sized(rounded(box.group(1)), rounded(box.group(2)))
                : Optional.empty();
    }

    private static int rounded(String number) {
        // A number with two points is none.
        return number.matches("\\d+(\\.\\d*)?") ? Math.round(Float.parseFloat(number)) : 0;
    }

    private static Optional<PictureSize> sized(int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new PictureSize(width, height)) : Optional.empty();
    }
}
