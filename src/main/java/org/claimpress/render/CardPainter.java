package org.claimpress.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimpress.model.Standing;
import org.claimpress.page.Card;

/**
 * Draws cards: ink on paper, the verdict on top and largest, then the claim and the answers. All words stand within the
 * central square, which is what some networks show of the picture; the verdict's band is as wide as the card.
 */
final class CardPainter {

    private static final String FONTS = "/fonts/ttf/OpenSans/OpenSans-";
    private static final Color PAPER = new Color(0xfdfcf9);
    private static final Color INK = new Color(0x1d1c1a);
    private static final int MIDDLE = Card.WIDTH / 2;
    private static final float WIDEST = Card.HEIGHT - 40f;
    private static final int VERDICT = 64;
    private static final int[] CLAIM = {44, 40, 36, 32};
    private static final int SMALL = 26;
    private static final int SIGN_TOP = 28;
    private static final int GAP = 18;
    private static final int FOOT = 572;
    private static final int NARROWER = 8;

    /** Unicode's mark of that direction, which has no width. */
    private static final String RIGHT_TO_LEFT = "\u200f";

    private final Font regular;
    private final Font bold;
    private final Font italic;

    private CardPainter(Font regular, Font bold, Font italic) {
        this.regular = regular;
        this.bold = bold;
        this.italic = italic;
    }

    /** A painter; none where the machine cannot draw text. */
    static Optional<CardPainter> ifPossible() {
        try {
            CardPainter painter = new CardPainter(font("Regular"), font("Bold"), font("Italic"));
            new TextLayout("A", painter.bold, new FontRenderContext(null, true, true));
            return Optional.of(painter);
        } catch (FontFormatException | RuntimeException | LinkageError | InternalError noFonts) {
            // Java's text needs the system's font configuration even for fonts of one's own, and says so in all these
            // ways.
            return Optional.empty();
        }
    }

    private static Font font(String style) throws FontFormatException {
        try (InputStream file = Objects.requireNonNull(CardPainter.class.getResourceAsStream(FONTS + style + ".ttf"))) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The first letter of this card that the fonts lack. */
    Optional<String> lacking(Card card) {
        return Stream.of(
                        lacking(card.verdict().words(), bold),
                        lacking(card.title(), titleFont(card)),
                        lacking(card.answers(), regular),
                        lacking(card.foot(), regular))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> lacking(String text, Font font) {
        return text.codePoints()
                .filter(letter -> !font.canDisplay(letter))
                .mapToObj(Character::toString)
                .findFirst();
    }

    /** Scripts that are written from right to left have no italics. */
    private Font titleFont(Card card) {
        return card.rightToLeft() ? regular : italic;
    }

    /** The text with what tells its direction, which its first letter might not. */
    private static String directed(Card card, String text) {
        return card.rightToLeft() && !text.isEmpty() ? RIGHT_TO_LEFT + text : text;
    }

    /** The picture of this card as a PNG file. */
    byte[] png(Card card) {
        BufferedImage image = new BufferedImage(Card.WIDTH, Card.HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, Card.WIDTH, Card.HEIGHT);
        graphics.setColor(Color.BLACK);
        paint(card, graphics);
        graphics.dispose();
        return PalettePng.of(image, PAPER, INK);
    }

    private void paint(Card card, Graphics2D graphics) {
        FontRenderContext context = graphics.getFontRenderContext();
        List<TextLayout> verdict =
                lines(directed(card, card.verdict().words()), bold.deriveFont((float) VERDICT), context);
        float band = SIGN_TOP + SignPainter.SIZE + GAP / 2f + height(verdict) + GAP;
        graphics.setColor(band(card.verdict().standing(), (int) band, graphics));
        SignPainter.paint(card.verdict().mark(), MIDDLE, SIGN_TOP, graphics);
        centred(verdict, SIGN_TOP + SignPainter.SIZE + GAP / 2f, graphics);
        graphics.setColor(Color.BLACK);
        centred(fitting(directed(card, card.foot()), regular, SMALL, 1, context), FOOT, graphics);
        List<TextLayout> answers = fitting(directed(card, card.answers()), regular, SMALL, 2, context);
        float bottom = FOOT - height(answers) - GAP / 2f;
        centred(answers, bottom, graphics);
        List<TextLayout> claim = claim(card, bottom - band - 2 * GAP, context);
        centred(claim, band + (bottom - band - height(claim)) / 2, graphics);
    }

    /** The band behind the verdict, whose form tells the standing, and the colour of what stands on it. */
    private static Color band(Standing standing, int bottom, Graphics2D graphics) {
        switch (standing) {
            case ESTABLISHED -> graphics.fillRect(0, 0, Card.WIDTH, bottom);
            case OPEN -> {
                float[] dashes = {24, 16};
                graphics.setStroke(new BasicStroke(6, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0));
                graphics.drawLine(0, bottom, Card.WIDTH, bottom);
            }
            case NOT_BORNE_OUT -> {
                graphics.fillRect(0, bottom - 5, Card.WIDTH, 5);
                graphics.fillRect(0, bottom + 5, Card.WIDTH, 5);
            }
        }
        return standing == Standing.ESTABLISHED ? Color.WHITE : Color.BLACK;
    }

    /** The claim's lines, as large as they fit into this height. */
    private List<TextLayout> claim(Card card, float room, FontRenderContext context) {
        List<TextLayout> lines = List.of();
        for (int size : CLAIM) {
            lines = lines(directed(card, card.title()), titleFont(card).deriveFont((float) size), context);
            if (height(lines) <= room) {
                return lines;
            }
        }
        return lines;
    }

    /** The text in at most so many lines, smaller where it would not fit otherwise; nothing where there is no text. */
    private static List<TextLayout> fitting(String text, Font font, int size, int most, FontRenderContext context) {
        if (text.isEmpty()) {
            return List.of();
        }
        int fitting = size;
        List<TextLayout> lines = lines(text, font.deriveFont((float) fitting), context);
        while (lines.size() > most) {
            fitting--;
            lines = lines(text, font.deriveFont((float) fitting), context);
        }
        return lines;
    }

    /** The text in as few lines as it needs, all about as long as one another. */
    private static List<TextLayout> lines(String text, Font font, FontRenderContext context) {
        AttributedString attributed = new AttributedString(text);
        attributed.addAttribute(TextAttribute.FONT, font);
        LineBreakMeasurer measurer = new LineBreakMeasurer(attributed.getIterator(), context);
        int fewest = count(measurer, text.length(), WIDEST);
        float width = WIDEST;
        while (fewest > 1 && count(measurer, text.length(), width - NARROWER) == fewest) {
            width -= NARROWER;
        }
        return lines(measurer, text.length(), width);
    }

    /** How many lines of this width the text takes; to lay them out would take far longer. */
    private static int count(LineBreakMeasurer measurer, int end, float width) {
        int lines = 0;
        measurer.setPosition(0);
        while (measurer.getPosition() < end) {
            measurer.setPosition(measurer.nextOffset(width));
            lines++;
        }
        return lines;
    }

    private static List<TextLayout> lines(LineBreakMeasurer measurer, int end, float width) {
        List<TextLayout> lines = new ArrayList<>();
        measurer.setPosition(0);
        while (measurer.getPosition() < end) {
            lines.add(measurer.nextLayout(width));
        }
        return lines;
    }

    private static float height(List<TextLayout> lines) {
        return (float) lines.stream().mapToDouble(CardPainter::height).sum();
    }

    private static float height(TextLayout line) {
        return line.getAscent() + line.getDescent() / 2;
    }

    private static void centred(List<TextLayout> lines, float top, Graphics2D graphics) {
        float y = top;
        for (TextLayout line : lines) {
            line.draw(graphics, MIDDLE - line.getVisibleAdvance() / 2, y + line.getAscent() * 0.9f);
            y += height(line);
        }
    }
}
