package io.github.evidencebrief.render;

import io.github.evidencebrief.report.Figure;

/** Draws the signs of a figure around a middle point. */
final class SymbolDrawing {
    private static final String NONE = "none";
    private static final String GOOD = "#14532d";
    private static final String BAD = "#9a3412";
    private static final String CALM = "#334155";

    /** For what says nothing: 4.5 times darker than paper, so that it can be read but steps back. */
    private static final String FAINT = "#6b7683";

    private final Canvas canvas;
    private final double x;
    private final double y;
    private final double r;

    SymbolDrawing(Canvas canvas, double x, double y, double r) {
        this.canvas = canvas;
        this.x = x;
        this.y = y;
        this.r = r;
    }

    /** CSS pixels (1/96 in) from the middle of a sign to its edge. */
    static double radius(Figure.Size size) {
        return switch (size) {
            case SMALL -> 3.7;
            case MIDDLE -> 5.5;
            case LARGE -> 7.3;
        };
    }

    void draw(Figure.Symbol symbol) {
        switch (symbol) {
            case UP -> canvas.polygon(GOOD, GOOD, x, y - r, x + r, y + r * 0.8, x - r, y + r * 0.8);
            case ALL_UP -> allUp();
            case DOWN -> canvas.polygon(BAD, BAD, x, y + r, x - r, y - r * 0.8, x + r, y - r * 0.8);
            case SIDEWAYS -> sideways();
            case DISC -> canvas.circle(x, y, r, CALM, CALM);
            case RING -> canvas.circle(x, y, r, NONE, CALM);
            case HALF_DISC -> halfDisc();
            case DIAMOND -> canvas.polygon(CALM, CALM, x, y - r, x + r, y, x, y + r, x - r, y);
            case TICK -> tick();
            case CROSS -> cross();
            case WAVES -> waves();
            case RIGHT -> right();
            case QUESTION ->
                canvas.text("?", x, y + r * 0.9, Canvas.Type.bold(r * 2.4).centered(), CALM);
            case FULL_SQUARE -> square(CALM, x + r);
            case SQUARE -> square(NONE, x + r);
            case HALF_SQUARE -> {
                square(CALM, x);
                square(NONE, x + r);
            }
            case CROSSED_SQUARE -> {
                square(NONE, x + r);
                canvas.line(x - r, y + r, x + r, y - r, CALM, 1.4);
            }
            case DASH, BLANK -> canvas.line(x - r * 0.8, y, x + r * 0.8, y, FAINT, 1.3);
        }
    }

    /** Two arrows side by side, as tables have them. */
    private void allUp() {
        double half = r * 0.55;
        for (double middle : new double[] {x - r * 0.65, x + r * 0.65}) {
            canvas.line(middle, y + r, middle, y - r * 0.4, GOOD, 1.8);
            canvas.polygon(GOOD, GOOD, middle, y - r, middle + half, y - r * 0.1, middle - half, y - r * 0.1);
        }
    }

    /** Each of eight straight pieces. */
    private void waves() {
        int pieces = 8;
        for (double middle : new double[] {y - r * 0.4, y + r * 0.4}) {
            for (int at = 0; at < pieces; at++) {
                canvas.line(
                        x - r + at * r * 2 / pieces,
                        crest(middle, at, pieces),
                        x - r + (at + 1) * r * 2 / pieces,
                        crest(middle, at + 1, pieces),
                        CALM,
                        1.6);
            }
        }
    }

    private double crest(double middle, int at, int pieces) {
        return middle - r * 0.25 * StrictMath.sin(2 * StrictMath.PI * at / pieces);
    }

    private void right() {
        canvas.line(x - r, y, x + r * 0.4, y, CALM, 1.8);
        canvas.polygon(CALM, CALM, x + r * 1.1, y, x + r * 0.3, y - r * 0.5, x + r * 0.3, y + r * 0.5);
    }

    private void square(String fill, double right) {
        double side = r * 0.9;
        double end = Math.min(right, x + side);
        canvas.polygon(fill, CALM, x - side, y - side, end, y - side, end, y + side, x - side, y + side);
    }

    private void sideways() {
        canvas.line(x - r, y, x + r, y, CALM, 1.8);
        canvas.polygon(CALM, CALM, x - r * 1.3, y, x - r * 0.5, y - r * 0.6, x - r * 0.5, y + r * 0.6);
        canvas.polygon(CALM, CALM, x + r * 1.3, y, x + r * 0.5, y - r * 0.6, x + r * 0.5, y + r * 0.6);
    }

    /** The left half is filled, as a polygon of twelve corners on the arc. */
    private void halfDisc() {
        int corners = 12;
        double[] points = new double[(corners + 1) * 2];
        for (int at = 0; at <= corners; at++) {
            double angle = StrictMath.PI * at / corners;
            points[at * 2] = x - r * StrictMath.sin(angle);
            points[at * 2 + 1] = y - r * StrictMath.cos(angle);
        }
        canvas.polygon(CALM, CALM, points);
        canvas.circle(x, y, r, NONE, CALM);
    }

    private void tick() {
        canvas.line(x - r * 0.9, y, x - r * 0.2, y + r * 0.8, GOOD, 2.4);
        canvas.line(x - r * 0.2, y + r * 0.8, x + r, y - r * 0.8, GOOD, 2.4);
    }

    private void cross() {
        canvas.line(x - r * 0.8, y - r * 0.8, x + r * 0.8, y + r * 0.8, BAD, 2.4);
        canvas.line(x - r * 0.8, y + r * 0.8, x + r * 0.8, y - r * 0.8, BAD, 2.4);
    }
}
