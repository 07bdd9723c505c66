package io.github.evidencebrief.render;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.List;
import org.w3c.dom.Element;

/** How far the pages of a laid out report are filled, and how much of that an editor would mend. */
final class Filling {
    /** A last page that is filled less looks forgotten, the more the less it holds down to a few lines. */
    private static final double LEAST_LAST = 0.17;

    private static final double FEW_LINES = 0.09;

    /** Dots of the engine, 20 to a CSS pixel, for 40 mm; a row or a heading that moved to the next page leaves less. */
    private static final int LARGEST_FOOT = 3024;

    private static final double DOTS = 20;

    /** Dots for 24 mm; a heading and a few lines find room there. */
    private static final int SMALLEST_FOOT = 1814;

    /** A figure that takes no more of a page should stand on one. */
    private static final double MOST_WHOLE = 0.6;

    /** What a broken figure counts, beside the share of a page that a hole takes. */
    private static final double BROKEN = 0.3;

    /** Pages of a report that is read rather than leafed through. */
    private static final int MOST_PAGES = 40;

    /** Laying out again takes a twelfth of all the time of a brief, so that a few short feet of pages are borne. */
    private static final double MOST_BORNE = 0.9;

    /** What is borne of a page where there are many: a tenth is a foot of five lines. */
    private static final double BORNE_OF_PAGE = 0.1;

    /** Share of a page that the end of a table or list takes at least where it began on the page before. */
    private static final double LEAST_END = 0.14;

    /** What a shorter end counts, and that of a list which begins with the report, on a page that should be read alone. */
    private static final double SHORT_END = 0.2;

    private static final double SPILLED = 0.7;

    private final List<PageBox> pages;
    private final int[] bottoms;
    private double torn;

    private Filling(List<PageBox> pages) {
        this.pages = pages;
        this.bottoms = new int[pages.size()];
    }

    static Filling of(Box root) {
        Filling filling = new Filling(root.getLayer().getPages());
        filling.gather(root, 0);
        return filling;
    }

    /** Whether it is worth laying out again. */
    boolean isPoor() {
        boolean stub = pages.size() > 1 && filled(pages.size() - 1) < FEW_LINES;
        return pages.size() <= MOST_PAGES && (stub || flaws() > Math.max(MOST_BORNE, BORNE_OF_PAGE * pages.size()));
    }

    /** CSS pixels (1/96 in) that are left at the foot of the first page of some; nothing for few. */
    double foot() {
        return pages.size() > 1 ? leftOfFirst(LARGEST_FOOT) : 0;
    }

    /** The same of a page that is the only one, of which less counts; nothing where there are more. */
    double left() {
        return pages.size() == 1 ? leftOfFirst(SMALLEST_FOOT) : 0;
    }

    private double leftOfFirst(int least) {
        int left = pages.get(0).getBottom() - bottoms[0];
        return left > least ? left / DOTS : 0;
    }

    /** Whether so many CSS pixels at the foot of a page look empty. */
    static boolean isLarge(double foot) {
        return foot * DOTS > LARGEST_FOOT;
    }

    /** Whether neither of the first two pages is left empty at its foot. */
    boolean opensFull() {
        return pages.size() > 2 && !isHollow(0) && !isHollow(1);
    }

    private boolean isHollow(int page) {
        return pages.get(page).getBottom() - bottoms[page] > LARGEST_FOOT;
    }

    /** Nothing for pages without flaws; a page that is all empty counts one. */
    double flaws() {
        double sum = torn;
        for (int at = 0; at < bottoms.length - 1; at++) {
            sum += isHollow(at) ? 1 - filled(at) : 0;
        }
        return bottoms.length > 1 ? sum + forgotten(filled(bottoms.length - 1)) : sum;
    }

    private static double forgotten(double filled) {
        double share = (LEAST_LAST - filled) / (LEAST_LAST - FEW_LINES);
        return (1 - filled) * Math.max(0, Math.min(1, share));
    }

    private double filled(int page) {
        PageBox box = pages.get(page);
        return (bottoms[page] - box.getTop()) / (double) (box.getBottom() - box.getTop());
    }

    private void gather(Box box, int from) {
        int page = page(box.getAbsY(), from);
        if (isLeaf(box)) {
            bottoms[page] = Math.max(bottoms[page], box.getAbsY() + box.getHeight());
            return;
        }
        if (box instanceof TableBox || isList(box)) {
            weigh(box, page);
        }
        for (int at = 0; at < box.getChildCount(); at++) {
            gather(box.getChild(at), page);
        }
    }

    /** Counts what looks torn of something that goes on over a page. */
    private void weigh(Box box, int page) {
        int bottom = box.getAbsY() + box.getHeight();
        int end = page(bottom - 1, page);
        if (end == page) {
            return;
        }
        PageBox last = pages.get(end);
        double height = last.getBottom() - last.getTop();
        boolean whole = isFigure(box.getElement()) && box.getHeight() < MOST_WHOLE * height;
        torn += whole ? BROKEN : 0;
        boolean few = bottom - last.getTop() < LEAST_END * height;
        torn += few ? isList(box) && page == 0 ? SPILLED : SHORT_END : 0;
    }

    private static boolean isList(Box box) {
        return box.getElement() != null && box.getElement().getTagName().equals("ul") && !box.isAnonymous();
    }

    /** A line of words or a picture. */
    private static boolean isLeaf(Box box) {
        return box instanceof BlockBox block ? block.isReplaced() : box instanceof LineBox;
    }

    private static boolean isFigure(Element element) {
        return element != null && element.getAttribute("class").startsWith("grid");
    }

    /** The page that a height is on, which is rarely before that of the box around it. */
    private int page(int y, int from) {
        int at = from;
        while (at < pages.size() - 1 && y >= pages.get(at).getBottom()) {
            at++;
        }
        return at;
    }
}
