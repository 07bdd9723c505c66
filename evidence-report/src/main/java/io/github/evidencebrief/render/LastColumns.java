package io.github.evidencebrief.render;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FlowingColumnBox;
import com.openhtmltopdf.render.FlowingColumnContainerBox;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;

/**
 * Evens the columns that end a report: the layout engine fills each to the foot of the page before it begins the next, so
 * that a last page has long columns beside a short one or none. Lengths are in dots of the engine.
 */
final class LastColumns {
    /** A CSS pixel (1/96 in). */
    private static final int STEP = 20;

    private final int top;
    private final int left;
    private final int step;
    private final int columns;
    private final List<Box> items;

    /** One dot below the first of the page: the number of an item that begins there is written on the page before, too. */
    private LastColumns(FlowingColumnContainerBox frame, FlowingColumnBox column, PageBox page) {
        this.top = Math.max(page.getTop() + 1, frame.getAbsY());
        this.left = frame.getAbsX();
        this.columns = frame.getContentWidth() / column.getContentWidth();
        this.step = (frame.getContentWidth() - column.getContentWidth()) / Math.max(1, columns - 1);
        this.items = new ArrayList<>();
        for (Box item : column.getChildren()) {
            if (isOn(page, item)) {
                items.add(item);
            }
        }
    }

    /** The engine places lines, and items by their first line, so that the first item of a page may begin above it. */
    private static boolean isOn(PageBox page, Box item) {
        return item.getChildCount() > 0 && item.getChild(0).getAbsY() >= page.getTop();
    }

    /** Evens what the columns that end a laid out report have on its last page; does nothing where none end it. */
    static void even(Box root, CssContext context) {
        Box end = root;
        while (end.getChildCount() > 0 && !(end instanceof FlowingColumnContainerBox)) {
            end = end.getChild(end.getChildCount() - 1);
        }
        if (end instanceof FlowingColumnContainerBox frame) {
            new LastColumns(frame, frame.getChild(), lastPage(frame, root.getLayer())).even(context);
        }
    }

    /** The engine may add pages for what would be one long column, and leaves them empty. */
    private static PageBox lastPage(FlowingColumnContainerBox frame, Layer pages) {
        int end = frame.getAbsY() + frame.getHeight();
        while (pages.getLastPage().getTop() >= end) {
            pages.removeLastPage();
        }
        return pages.getLastPage();
    }

    /** The lowest height that holds the items in as many columns; each column takes as many items as it holds. */
    private void even(CssContext context) {
        int height = items.stream().mapToInt(Box::getHeight).sum() / columns;
        while (parts(height).size() > columns) {
            height += STEP;
        }
        List<List<Box>> parts = parts(height);
        for (int at = 0; at < parts.size(); at++) {
            stack(parts.get(at), left + at * step);
        }
        items.forEach(item -> item.calcPaintingInfo(context, false));
    }

    private List<List<Box>> parts(int height) {
        List<List<Box>> parts = new ArrayList<>();
        int used = height;
        for (Box item : items) {
            if (used + item.getHeight() > height || parts.isEmpty()) {
                parts.add(new ArrayList<>());
                used = 0;
            }
            parts.get(parts.size() - 1).add(item);
            used += item.getHeight();
        }
        return parts;
    }

    private void stack(List<Box> column, int x) {
        int y = top;
        for (Box item : column) {
            move(item, x, y);
            y += item.getHeight();
        }
    }

    private static void move(Box item, int x, int y) {
        int right = x - item.getAbsX();
        int down = y - item.getAbsY();
        item.setAbsX(x);
        item.setAbsY(y);
        for (Box line : item.getChildren()) {
            line.setAbsX(line.getAbsX() + right);
            line.setAbsY(line.getAbsY() + down);
            if (line instanceof LineBox) {
                line.calcChildLocations();
            }
        }
    }
}
