package org.claimpress.render;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * PNG files of two colours and the shades between them, four bits a pixel: enough for smooth letters. Cards are the dearest
 * files of a site, and writing them so takes a third of the time of eight bits and thorough compression.
 */
final class PalettePng {

    private static final int BITS = 4;
    private static final int SHADES = 1 << BITS;
    private static final int LOW = SHADES - 1;
    private static final int HIGH = LOW << BITS;

    /** The library's scale from 0, the smallest file, to 1, no compression: here the quickest that compresses at all. */
    private static final float QUICK = 0.9f;

    private PalettePng() {}

    /**
     * The picture as a PNG file.
     *
     * @param gray a picture of type {@link BufferedImage#TYPE_BYTE_GRAY} with an even width
     * @param paper the colour in the place of white
     * @param ink the colour in the place of black
     */
    static byte[] of(BufferedImage gray, Color paper, Color ink) {
        IndexColorModel shades = shades(paper, ink);
        BufferedImage image =
                new BufferedImage(gray.getWidth(), gray.getHeight(), BufferedImage.TYPE_BYTE_BINARY, shades);
        pack(bytes(gray), bytes(image));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        // Without a stream of its own the library would write each picture to a temporary file first.
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(file)) {
            write(image, stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file.toByteArray();
    }

    private static byte[] bytes(BufferedImage image) {
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    /** Two pixels a byte, of each the upper half. */
    private static void pack(byte[] pixels, byte[] packed) {
        for (int i = 0; i < packed.length; i++) {
            packed[i] = (byte) ((pixels[2 * i] & HIGH) | ((pixels[2 * i + 1] & HIGH) >> BITS));
        }
    }

    private static void write(BufferedImage image, ImageOutputStream stream) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try {
            ImageWriteParam options = writer.getDefaultWriteParam();
            options.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            options.setCompressionQuality(QUICK);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), options);
        } finally {
            writer.dispose();
        }
    }

    private static IndexColorModel shades(Color paper, Color ink) {
        byte[] reds = new byte[SHADES];
        byte[] greens = new byte[SHADES];
        byte[] blues = new byte[SHADES];
        for (int i = 0; i < SHADES; i++) {
            reds[i] = shade(ink.getRed(), paper.getRed(), i);
            greens[i] = shade(ink.getGreen(), paper.getGreen(), i);
            blues[i] = shade(ink.getBlue(), paper.getBlue(), i);
        }
        return new IndexColorModel(BITS, SHADES, reds, greens, blues);
    }

    private static byte shade(int ink, int paper, int step) {
        return (byte) (ink + (paper - ink) * step / (SHADES - 1));
    }
}
