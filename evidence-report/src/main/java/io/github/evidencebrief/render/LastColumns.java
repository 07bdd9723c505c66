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
 * Evens the two columns that end a report: the layout engine fills the left one to the foot of the page before it begins
 * the right one, so that a last page has a long column beside a short one or none. Lengths are in dots of the engine.
 */
final class LastColumns {
    private final int top;
    private final int left;
    private final int step;
    private final List<Box> items;

    /** One dot below the first of the page: the number of an item that begins there is written on the page before, too. */
    private LastColumns(FlowingColumnContainerBox frame, FlowingColumnBox column, PageBox page) {
        this.top = Math.max(page.getTop() + 1, frame.getAbsY());
        this.left = frame.getAbsX();
        this.step = frame.getContentWidth() - column.getContentWidth();
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

    /** An item stands at the left as long as that makes the higher column no higher. */
    private void even(CssContext context) {
        int first = 0;
        int second = items.stream().mapToInt(Box::getHeight).sum();
        int count = 0;
        while (count < items.size() && first + items.get(count).getHeight() <= second) {
            first += items.get(count).getHeight();
            second -= items.get(count).getHeight();
            count++;
        }
        stack(items.subList(0, count), left);
        stack(items.subList(count, items.size()), left + step);
        items.forEach(item -> item.calcPaintingInfo(context, false));
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
