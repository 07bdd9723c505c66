package io.github.evidencebrief.render;

import io.github.evidencebrief.report.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Shares the points of a list between two columns of a wide page that are about as high. A long list would make several
 * such pairs, one below the other, and be read in a wrong order: it stands in one column, unless it is the list below the
 * title, which must begin there.
 */
final class EvenColumns {
    /** Share of the page that a pair of columns takes at most where text stands above the list. */
    static final double SOME = 0.4;

    /** The same below the title of a report, where nothing but the list is to stand. */
    static final double MOST = 0.64;

    /** Share of the width of a page that a column takes. */
    private static final double WIDTH = 0.45;

    /** Characters of text that stand where a table has one. */
    private static final double CHARACTERS = 8 / 9.6;

    /** CSS pixels (1/96 in) of a line, and of the room below a point. */
    private static final double LINE = 16.2;

    private static final double BELOW = 3;

    private final List<Passage> items;
    private final double line;

    /** Points that stand beside others, from the left column and from the right. */
    record Pair(List<Passage> left, List<Passage> right) {
        /** The columns that hold a point. */
        List<List<Passage>> columns() {
            return right.isEmpty() ? List.of(left) : List.of(left, right);
        }
    }

    private EvenColumns(List<Passage> items, PageSize page) {
        this.items = items;
        this.line = page.line() * WIDTH * CHARACTERS;
    }

    /** The pairs, of which none takes more than a share of the page; none for points that cannot stand so. */
    static List<Pair> of(List<Passage> items, PageSize page, double share) {
        EvenColumns columns = new EvenColumns(items, page);
        double most = share * page.textHeight();
        boolean fit = items.stream().allMatch(item -> columns.height(item) <= most);
        List<Pair> pairs = fit && items.size() > 1 ? columns.pairs(most) : List.of();
        return pairs.size() > 1 && share < MOST ? List.of() : pairs;
    }

    /** CSS pixels (1/96 in) of the higher column of the first pair, and of a line more. */
    static double room(List<Passage> items, PageSize page, double share) {
        EvenColumns columns = new EvenColumns(items, page);
        return of(items, page, share).stream()
                .limit(1)
                .mapToDouble(pair -> columns.height(pair) + LINE)
                .findFirst()
                .orElse(0);
    }

    private List<Pair> pairs(double most) {
        double all = height(items);
        double share = all / Math.ceil(all / (2 * most));
        List<Pair> pairs = new ArrayList<>();
        int from = 0;
        double sum = 0;
        for (int at = 0; at < items.size(); at++) {
            sum += height(items.get(at));
            boolean full = sum >= share * (pairs.size() + 1) && at < items.size() - 2;
            if (full || at == items.size() - 1) {
                pairs.add(even(items.subList(from, at + 1)));
                from = at + 1;
            }
        }
        return pairs;
    }

    /** The points in two parts of which the higher is as low as can be; the left one is the higher of two such. */
    private Pair even(List<Passage> some) {
        Pair best = new Pair(some, List.of());
        for (int left = some.size() - 1; left > 0; left--) {
            Pair pair = new Pair(some.subList(0, left), some.subList(left, some.size()));
            best = height(pair) < height(best) ? pair : best;
        }
        return best;
    }

    private double height(Pair pair) {
        return Math.max(height(pair.left()), height(pair.right()));
    }

    private double height(List<Passage> some) {
        return some.stream().mapToDouble(this::height).sum();
    }

    private double height(Passage item) {
        int characters = item.lead().length() + item.text().length();
        return BELOW + LINE * Math.max(1, Math.ceil(characters / line));
    }
}
