package org.claimpress.render;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * PNG files of two colours and the shades between them, four bits a pixel: enough for smooth letters. Cards are the dearest
 * files of a site. Java's own writer tries five filters on each row, which takes most of its time, and for a palette the
 * format's authors advise none; so these few pieces of a file are put together here.
 */
final class PalettePng {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BITS = 4;
    private static final int SHADES = 1 << BITS;
    private static final int LOW = SHADES - 1;
    private static final int HIGH = LOW << BITS;
    private static final byte PALETTE = 3;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    private PalettePng() {}

    /**
     * The picture as a PNG file.
     *
     * @param gray a picture of type {@link BufferedImage#TYPE_BYTE_GRAY} with an even width
     * @param paper the colour in the place of white
     * @param ink the colour in the place of black
     */
    static byte[] of(BufferedImage gray, Color paper, Color ink) {
        PalettePng png = new PalettePng();
        png.file.writeBytes(SIGNATURE);
        // No special compression, filter or interlacing.
        png.chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(gray.getWidth())
                        .putInt(gray.getHeight())
                        .put(new byte[] {BITS, PALETTE, 0, 0, 0})
                        .array());
        png.chunk("PLTE", shades(paper, ink));
        png.chunk("IDAT", compressed(rows(gray)));
        png.chunk("IEND", new byte[0]);
        return png.file.toByteArray();
    }

    /** A piece of the file: its length, its name, what is in it, and a sum over name and content. */
    private void chunk(String name, byte[] content) {
        byte[] letters = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(letters);
        sum.update(content);
        file.writeBytes(number(content.length));
        file.writeBytes(letters);
        file.writeBytes(content);
        file.writeBytes(number((int) sum.getValue()));
    }

    private static byte[] number(int number) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
    }

    private static byte[] shades(Color paper, Color ink) {
        ByteBuffer shades = ByteBuffer.allocate(3 * SHADES);
        for (int i = 0; i < SHADES; i++) {
            shades.put(shade(ink.getRed(), paper.getRed(), i));
            shades.put(shade(ink.getGreen(), paper.getGreen(), i));
            shades.put(shade(ink.getBlue(), paper.getBlue(), i));
        }
        return shades.array();
    }

    private static byte shade(int ink, int paper, int step) {
        return (byte) (ink + (paper - ink) * step / (SHADES - 1));
    }

    /** Two pixels a byte, of each the upper half; before each row a zero, which says that it is not filtered. */
    private static byte[] rows(BufferedImage gray) {
        byte[] pixels = ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
        int width = gray.getWidth() / 2;
        byte[] rows = new byte[gray.getHeight() * (1 + width)];
        int from = 0;
        for (int row = 0; row < rows.length; row += 1 + width) {
            for (int to = row + 1; to <= row + width; to++) {
                rows[to] = (byte) ((pixels[from] & HIGH) | ((pixels[from + 1] & HIGH) >> BITS));
                from += 2;
            }
        }
        return rows;
    }

    private static byte[] compressed(byte[] rows) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(rows);
            deflater.finish();
            ByteArrayOutputStream compressed = new ByteArrayOutputStream();
            byte[] piece = new byte[1 << 14];
            while (!deflater.finished()) {
                compressed.write(piece, 0, deflater.deflate(piece));
            }
            return compressed.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
