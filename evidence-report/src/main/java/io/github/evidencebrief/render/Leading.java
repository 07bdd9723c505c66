package io.github.evidencebrief.render;

/** How far the lines of a document stand from each other. */
enum Leading {
    /** As the style sheet has them. */
    USUAL("", 1),

    /** A little further apart. */
    LOOSE(Resources.text("loose.css"), 1.06),

    /** A little closer. */
    TIGHT(Resources.text("tight.css"), 0.97);

    private final String css;
    private final double factor;

    Leading(String css, double factor) {
        this.css = css;
        this.factor = factor;
    }

    String css() {
        return css;
    }

    /** How many times the usual room lines take. */
    double factor() {
        return factor;
    }
}
