package org.claimpress.render;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import org.claimpress.model.StatusMark;

/** Draws the signs of statuses, which fonts do not all have. */
final class SignPainter {

    /** How high and wide a sign is, in pixels. */
    static final int SIZE = 44;

    private static final int LINE = 6;
    private static final int TIP = 10;

    private SignPainter() {}

    /** Draws a sign with its middle here and its top there, in the colour of the graphics. */
    static void paint(StatusMark mark, int middle, int top, Graphics2D graphics) {
        int left = middle - SIZE / 2;
        graphics.setStroke(new BasicStroke(LINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        switch (mark) {
            case FULL_CIRCLE -> graphics.fill(circle(left, top, 0));
            case RINGED_CIRCLE -> {
                graphics.draw(circle(left, top, LINE / 2f));
                graphics.fill(circle(left, top, 2 * LINE));
            }
            case QUARTER_CIRCLE -> {
                graphics.draw(circle(left, top, LINE / 2f));
                graphics.fill(arc(left, top, 0, 90));
            }
            case HALF_CIRCLE -> {
                graphics.draw(circle(left, top, LINE / 2f));
                graphics.fill(arc(left, top, 90, 180));
            }
            case EMPTY_CIRCLE -> graphics.draw(circle(left, top, LINE / 2f));
            case ARROWS -> {
                arrow(left, left + SIZE, top + SIZE / 3, graphics);
                arrow(left + SIZE, left, top + 2 * SIZE / 3 + LINE, graphics);
            }
            case UNEQUAL -> {
                graphics.drawLine(left, top + SIZE / 3, left + SIZE, top + SIZE / 3);
                graphics.drawLine(left, top + 2 * SIZE / 3, left + SIZE, top + 2 * SIZE / 3);
                graphics.drawLine(middle + SIZE / 4, top, middle - SIZE / 4, top + SIZE);
            }
            case CROSS -> {
                graphics.drawLine(left, top, left + SIZE, top + SIZE);
                graphics.drawLine(left, top + SIZE, left + SIZE, top);
            }
        }
    }

    private static Ellipse2D circle(int left, int top, float inset) {
        float size = SIZE - 2 * inset;
        return new Ellipse2D.Float(left + inset, top + inset, size, size);
    }

    private static Arc2D arc(int left, int top, int from, int degrees) {
        return new Arc2D.Float(left, top, SIZE, SIZE, from, degrees, Arc2D.PIE);
    }

    private static void arrow(int from, int to, int y, Graphics2D graphics) {
        int back = from < to ? -TIP : TIP;
        graphics.drawLine(from, y, to, y);
        graphics.drawLine(to, y, to + back, y - TIP);
        graphics.drawLine(to, y, to + back, y + TIP);
    }
}
