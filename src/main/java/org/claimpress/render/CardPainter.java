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
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.claimpress.page.Card;

/** Draws cards: ink on paper, the claim large, the status in words and shape. */
final class CardPainter {

    private static final String FONTS = "/fonts/ttf/OpenSans/OpenSans-";
    private static final Color PAPER = new Color(0xfdfcf9);
    private static final Color INK = new Color(0x1d1c1a);
    private static final int MARGIN = 80;
    private static final int SMALL = 30;
    private static final int MEDIUM = 40;
    private static final int FRAME = 110;
    private static final int[] TITLE_SIZES = {72, 64, 56, 48, 40};
    private static final int TITLE_TOP = 170;
    private static final int TITLE_BOTTOM = 410;
    private static final float LEADING = 1.2f;

    private final Font regular;
    private final Font bold;

    private CardPainter(Font regular, Font bold) {
        this.regular = regular;
        this.bold = bold;
    }

    /** A painter; none where the machine cannot draw text. */
    static Optional<CardPainter> ifPossible() {
        try {
            CardPainter painter = new CardPainter(font("Regular"), font("Bold"));
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
        line(card.site(), bold.deriveFont((float) SMALL), MARGIN, 110, graphics);
        graphics.setStroke(new BasicStroke(2));
        graphics.drawLine(MARGIN, 132, Card.WIDTH - MARGIN, 132);
        float y = TITLE_TOP;
        for (TextLayout line : title(card.title(), context)) {
            y += line.getAscent() * LEADING;
            line.draw(graphics, MARGIN, y);
            y += line.getDescent();
        }
        status(card, context, graphics);
        line("Last checked " + card.date(), regular.deriveFont((float) SMALL), MARGIN, Card.HEIGHT - 56, graphics);
    }

    /** The title's lines, as large as they fit. */
    private List<TextLayout> title(String title, FontRenderContext context) {
        List<TextLayout> lines = List.of();
        for (int size : TITLE_SIZES) {
            lines = lines(title, bold.deriveFont((float) size), context);
            double height = lines.stream()
                    .mapToDouble(line -> line.getAscent() * LEADING + line.getDescent())
                    .sum();
            if (height <= TITLE_BOTTOM - TITLE_TOP) {
                return lines;
            }
        }
        return lines;
    }

    private static List<TextLayout> lines(String text, Font font, FontRenderContext context) {
        AttributedString attributed = new AttributedString(text);
        attributed.addAttribute(TextAttribute.FONT, font);
        LineBreakMeasurer measurer = new LineBreakMeasurer(attributed.getIterator(), context);
        List<TextLayout> lines = new ArrayList<>();
        while (measurer.getPosition() < text.length()) {
            lines.add(measurer.nextLayout(Card.WIDTH - 2f * MARGIN));
        }
        return lines;
    }

    /** The status in a frame whose line tells the standing, with the shape that it has on the pages. */
    private void status(Card card, FontRenderContext context, Graphics2D graphics) {
        TextLayout words = fitting(card.status(), context);
        int top = 436;
        int height = 68;
        float width = words.getAdvance() + FRAME;
        graphics.setStroke(frame(card));
        graphics.draw(new Rectangle2D.Float(MARGIN, top, width, height));
        mark(card, top + height / 2, graphics);
        words.draw(graphics, MARGIN + 80, top + 48);
    }

    /** The status in one line, smaller where it would not fit otherwise. */
    private TextLayout fitting(String status, FontRenderContext context) {
        TextLayout words = new TextLayout(status, bold.deriveFont((float) MEDIUM), context);
        float widest = Card.WIDTH - 2f * MARGIN - FRAME;
        return words.getAdvance() <= widest
                ? words
                : new TextLayout(status, bold.deriveFont(MEDIUM * widest / words.getAdvance()), context);
    }

    private static BasicStroke frame(Card card) {
        return switch (card.standing()) {
            case ESTABLISHED -> new BasicStroke(5);
            case OPEN -> new BasicStroke(3, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {12, 8}, 0);
            case NOT_BORNE_OUT -> new BasicStroke(3);
        };
    }

    private static void mark(Card card, int middle, Graphics2D graphics) {
        int left = MARGIN + 28;
        int radius = 14;
        graphics.setStroke(new BasicStroke(5));
        Ellipse2D circle = new Ellipse2D.Float(left, middle - radius, 2f * radius, 2f * radius);
        switch (card.standing()) {
            case ESTABLISHED -> graphics.fill(circle);
            case OPEN -> {
                graphics.draw(circle);
                graphics.fillRect(left, middle - radius / 4, 2 * radius, radius / 2);
            }
            case NOT_BORNE_OUT -> {
                graphics.drawLine(left, middle - radius, left + 2 * radius, middle + radius);
                graphics.drawLine(left, middle + radius, left + 2 * radius, middle - radius);
            }
        }
    }

    private static void line(String text, Font font, int x, int y, Graphics2D graphics) {
        new TextLayout(text, font, graphics.getFontRenderContext()).draw(graphics, x, y);
    }
}
