package io.github.evidencebrief.render;

import io.github.evidencebrief.report.Figure;
import java.util.IdentityHashMap;
import java.util.List;

/** Writes figures with a caption: for a screen as one picture, on paper row by row, so that they go on over a page. */
final class FigureWriter {
    /** CSS pixels (1/96 in) of the letters and of a line of a caption, and what is left free around a figure. */
    private static final double CAPTION = 12.27;

    private static final double CAPTION_LINE = 15.5;
    private static final double AROUND = 11;

    /** The same for a heading with the room above and below it. */
    private static final double HEADING = 43;

    /** The same for a heading below another, which share the room between them. */
    private static final double NEXT_HEADING = 28;

    /** The same for the width of a caption beside its figure. */
    private static final double BESIDE = 226;

    /** Lines of the longest caption. */
    private static final int MOST_LINES = 30;

    /** CSS pixels (1/96 in) a character of the note takes: 13 a line, with 110 characters to a line. */
    private static final double NOTE_AROUND = 0.15;

    /** A figure that takes no more of a page stays on one. */
    private static final double MOST_KEPT = 0.22;

    /** Share of a page that may stay empty before a figure that moves to the next as a whole, with its headings. */
    private static final double MOST_LEFT = 0.27;

    /** Rows that a figure must find room for to begin on a page. */
    private static final int FIRST_ROWS = 3;

    /** Rows at the end of a figure that go to the next page together; half of fewer than twice as many. */
    private static final int LAST_ROWS = 5;

    private final FontMeasure measure;
    private final PageSize page;
    private final IdentityHashMap<Figure, GridLayout> grids = new IdentityHashMap<>();
    private final FigureParts cutting = new FigureParts(this::grid);
    private int headCount;

    FigureWriter(FontMeasure measure, PageSize page) {
        this.measure = measure;
        this.page = page;
    }

    void write(Figure figure, int number, Medium medium, Tag parent) {
        List<Figure> parts = medium == Medium.PAPER ? cutting.columns(figure) : cutting.of(figure);
        for (int part = 0; part < parts.size(); part++) {
            String name = "Figure " + number + part(part, parts.size());
            Tag frame = parent.add("figure").with("class", isBeside(parts.get(part)) ? "beside" : "below");
            Tag caption = frame.add("figcaption");
            writeCaption(figure, name, part == 0, medium == Medium.PAPER && isHeaded(parts.get(part)), caption);
            if (medium == Medium.PAPER && isBeside(parts.get(part))) {
                frame.with("style", room(parts.get(part), 0));
                new GridDrawing(grid(parts.get(part)))
                        .write(frame, parts.get(part).alternative());
            } else if (medium == Medium.PAPER) {
                caption.with("style", room(parts.get(part), 0));
                writeRows(parts.get(part), frame);
            } else {
                writePicture(parts.get(part), name, frame);
            }
        }
    }

    /** The caption, with the note in the first part, unless it stands in the head of the rows. */
    private static void writeCaption(Figure figure, String name, boolean first, boolean headed, Tag caption) {
        boolean noted = !figure.note().isEmpty() && first;
        caption.text(name + ". " + figure.caption() + (noted ? "." : ""));
        if (noted && !headed) {
            caption.text(" ");
            caption.add("span").with("class", "remark").text(figure.note());
        }
    }

    /** The picture, and its states as a table for those who do not see it or see it on a small screen. */
    private void writePicture(Figure figure, String name, Tag frame) {
        Tag region = PageWriter.scrolling(frame, name + ". " + figure.caption(), "picture");
        new GridDrawing(grid(figure)).write(region, name + ", a picture of the states in the table that follows");
        FigureTable.write(figure, name + " in words", frame.add("div").with("class", "in-words"));
    }

    /** A table of pictures, one a row, below one of the column heads, which stands again on every page. */
    private void writeRows(Figure figure, Tag frame) {
        boolean kept = isKept(figure);
        GridLayout grid = grid(figure);
        GridDrawing drawing = new GridDrawing(grid);
        Tag table = frame.add("table").with("class", kept ? "grid kept-grid" : "grid headed");
        table.with("style", "width: " + grid.width() + "px");
        Tag heads = table.add("thead");
        if (isHeaded(figure)) {
            drawing.writeKey(heads.add("tr").add("td"));
        }
        Tag head = heads.add("tr").add("th");
        drawing.writeHead(head.with("scope", "col").with("id", "figure-head-" + ++headCount));
        Tag body = table.add("tbody");
        int together = figure.rows().size() - Math.min(LAST_ROWS, (figure.rows().size() + 1) / 2);
        figure.rows()
                .subList(0, together)
                .forEach(row -> drawing.writeRow(row, body.add("tr").add("td")));
        Tag end = body.add("tr").add("td");
        figure.rows().subList(together, figure.rows().size()).forEach(row -> drawing.writeRow(row, end));
        if (kept || !figure.isDense()) {
            drawing.writeFoot(end);
        }
    }

    /** A figure is placed once, however often its height is asked for. */
    private GridLayout grid(Figure figure) {
        return grids.computeIfAbsent(figure, placed -> GridLayout.of(placed, measure, page));
    }

    /**
     * Whether the note stands on paper in the head of the rows, and so again on every page that they go on over, with what
     * their signs mean where no words beside them tell it.
     */
    private boolean isHeaded(Figure figure) {
        return figure.isDense() && !isBeside(figure) && !isKept(figure);
    }

    private boolean isBeside(Figure figure) {
        return grid(figure).isBeside();
    }

    private boolean isKept(Figure figure) {
        return height(figure) <= MOST_KEPT * page.textHeight();
    }

    private double height(Figure figure) {
        double picture = grid(figure).height();
        return isBeside(figure)
                ? Math.max(picture, captionHeight(figure, BESIDE))
                : picture + captionHeight(figure, page.textWidth());
    }

    /** What the first of so many headings above a figure asks for on paper. */
    String roomOf(Figure figure, int headings) {
        return room(cutting.columns(figure).get(0), headings);
    }

    /** All of a figure where that leaves little of a page empty; else its first rows, and so much that it looks begun. */
    private String room(Figure first, int headings) {
        int rows = first.rows().size() <= FIRST_ROWS + 1 ? first.rows().size() : FIRST_ROWS;
        Figure start = first.with(first.rows().subList(0, rows));
        boolean whole = isKept(first) || isBeside(first) || rows == first.rows().size();
        double rowsAlone = height(start) - grid(start).footHeight();
        double above = headings == 0 ? 0 : HEADING + NEXT_HEADING * (headings - 1);
        double all = height(first) + above;
        double begun = rowsAlone + above;
        double height = whole ? all : Math.max(begun, Math.min(all, MOST_LEFT * page.textHeight()));
        return KeptRoom.style(height);
    }

    /** How many CSS pixels (1/96 in) the caption takes with its note and what is free around the figure. */
    private double captionHeight(Figure figure, double width) {
        int lines = measure.lines("Figure 10. " + figure.caption() + ". " + figure.note(), CAPTION, width, MOST_LINES)
                .size();
        return AROUND + CAPTION_LINE * lines;
    }

    /** About how many CSS pixels (1/96 in) the note of a figure takes on a screen. */
    static double noteHeight(Figure figure) {
        return NOTE_AROUND * figure.note().length();
    }

    private static String part(int part, int parts) {
        return parts == 1 ? "" : ", part " + (part + 1) + " of " + parts;
    }
}
