package org.claimpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PalettePngTest {

    private static final Color PAPER = new Color(0xfdfcf9);
    private static final Color INK = new Color(0x1d1c1a);

    /** Sixteen bars from black to white. */
    private static BufferedImage bars() {
        BufferedImage gray = new BufferedImage(64, 3, BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 0; x < gray.getWidth(); x++) {
            for (int y = 0; y < gray.getHeight(); y++) {
                gray.getRaster().setSample(x, y, 0, x / 4 * 16);
            }
        }
        return gray;
    }

    @Test
    void aReaderSeesTheShadesBetweenInkAndPaper() throws IOException {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(PalettePng.of(bars(), PAPER, INK)));

        assertThat(read.getWidth()).isEqualTo(64);
        assertThat(read.getHeight()).isEqualTo(3);
        for (int y = 0; y < 3; y++) {
            assertThat(new Color(read.getRGB(3, y))).isEqualTo(INK);
            assertThat(new Color(read.getRGB(60, y))).isEqualTo(PAPER);
            for (int bar = 1; bar < 16; bar++) {
                assertThat(new Color(read.getRGB(4 * bar, y)).getGreen())
                        .isGreaterThan(new Color(read.getRGB(4 * bar - 1, y)).getGreen())
                        .isEqualTo(new Color(read.getRGB(4 * bar + 3, y)).getGreen());
            }
        }
    }

    @Test
    void everyPieceHasItsNameAndTheSumOfItsBytes() {
        ByteBuffer file = ByteBuffer.wrap(PalettePng.of(bars(), PAPER, INK)).position(8);
        List<String> names = new ArrayList<>();
        while (file.hasRemaining()) {
            byte[] piece = new byte[4 + file.getInt()];
            file.get(piece);
            CRC32 sum = new CRC32();
            sum.update(piece);
            names.add(new String(piece, 0, 4, StandardCharsets.US_ASCII));
            assertThat(file.getInt()).isEqualTo((int) sum.getValue());
        }

        assertThat(names).containsExactly("IHDR", "PLTE", "IDAT", "IEND");
    }

    @Test
    void aLargePictureOfOneShadeIsASmallFile() {
        BufferedImage white = new BufferedImage(1200, 630, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = white.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1200, 630);
        graphics.dispose();

        assertThat(PalettePng.of(white, PAPER, INK)).hasSizeLessThan(3_000);
    }
}
