package io.github.evidencebrief.render;

import io.github.evidencebrief.report.Passage;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Shares the points of a list between two columns of a wide page that are about as high; a point may go on in the right
 * one. A list longer than a page would make several such pairs, one below the other, and be read in a wrong order: it
 * stands in one column, unless it is the list below the title, which must begin there.
 */
final class EvenColumns {
    /** CSS pixels (1/96 in) of the letters of most text, and how many times that its lines take. */
    private static final double USUAL = 12.8;

    private static final double LEADING = 1.24;

    /** Lines that columns may be higher so that the right one begins with a sentence. */
    private static final double SPARED = 1.6;

    /** Share of a page that columns take at most. */
    private static final double MOST = 0.72;

    /** The same below the title so that no point is cut. */
    private static final double MOST_UNCUT = 0.66;

    /** Lines that columns below the title may be higher than half of their points so that no sentence is cut. */
    private static final double UNCUT = 6;

    /** Lines that columns of whole points in their order may be higher than others. */
    private static final double SAVED = 1.5;

    /** Lines that each point which comes before one that it followed must save. */
    private static final double SWAPPED = 0.5;

    /** Of so many points one at least must find room at the foot of a page for the list to begin there. */
    private static final int PARTS = 3;

    /** CSS pixels (1/96 in) between points. */
    private static final double BELOW = 3;

    /** How many times the letters the words of a point stand right of its bullet. */
    private static final double INDENT = 1.4;

    /** CSS pixels (1/96 in) between the columns. */
    private static final double GAP = 23;

    /** What the frame of the list below the title takes at both sides. */
    private static final double FRAME = 31;

    private final List<Passage> items;
    private final FontMeasure measure;
    private final double size;
    private final double width;
    private final double uncut;
    private final IdentityHashMap<Passage, PointLines> lines = new IdentityHashMap<>();
    private final List<Pair> pairs;

    /** Where a list stands. */
    enum Place {
        /** Below the title of a report, where nothing but the list is to stand, in letters as large as there is room for. */
        TITLE,

        /** Below other text. */
        TEXT
    }

    /** Letters of so many CSS pixels (1/96 in), and the share of the page that a pair of columns takes at most in them. */
    private record Letters(double size, double share) {}

    private static final List<Letters> BELOW_TITLE =
            List.of(new Letters(15.6, 0.58), new Letters(14, MOST), new Letters(USUAL, MOST));

    private static final List<Letters> BELOW_TEXT = List.of(new Letters(USUAL, 0.62));

    /** Points that stand beside others, from the left column and from the right; the first of the latter may be the rest of one. */
    record Pair(List<Passage> left, List<Passage> right, boolean goesOn) {
        /** The columns that hold a point. */
        List<List<Passage>> columns() {
            return right.isEmpty() ? List.of(left) : List.of(left, right);
        }

        /** Whether no sentence is cut. */
        private boolean isTidy() {
            return !goesOn || PointLines.endsSentence(left.get(left.size() - 1));
        }
    }

    private EvenColumns(List<Passage> items, FontMeasure measure, double size, double room, double most, double uncut) {
        this.uncut = uncut;
        this.items = items;
        this.measure = measure;
        this.size = size;
        this.width = room - INDENT * size;
        boolean fit = items.stream().allMatch(item -> height(item) <= most);
        this.pairs = fit && items.size() > 1 ? shared(most) : List.of();
    }

    private EvenColumns(EvenColumns same, List<Pair> pairs) {
        this.items = same.items;
        this.uncut = same.uncut;
        this.measure = same.measure;
        this.size = same.size;
        this.width = same.width;
        this.pairs = pairs;
    }

    /**
     * The columns in the largest letters in which they make a single pair, below a title one that cuts no sentence if there
     * is any; no pairs for points that cannot stand so.
     */
    static EvenColumns of(List<Passage> items, FontMeasure measure, PageSize page, Place place) {
        List<EvenColumns> single = single(items, measure, page, place);
        return single.stream()
                .filter(columns -> place == Place.TITLE && columns.pairs.get(0).isTidy())
                .findFirst()
                .or(() -> single.stream().findFirst())
                .orElseGet(() -> several(items, measure, page, place));
    }

    /** The columns in each size of letters in which they make a single pair, the largest first. */
    private static List<EvenColumns> single(List<Passage> items, FontMeasure measure, PageSize page, Place place) {
        boolean title = place == Place.TITLE;
        double high = page.textHeight();
        return (title ? BELOW_TITLE : BELOW_TEXT)
                .stream()
                        .map(letters -> new EvenColumns(
                                items,
                                measure,
                                letters.size,
                                room(page, place),
                                letters.share * high,
                                title ? MOST_UNCUT * high : 0))
                        .filter(columns -> columns.pairs.size() == 1)
                        .toList();
    }

    private static EvenColumns several(List<Passage> items, FontMeasure measure, PageSize page, Place place) {
        double most = place == Place.TITLE ? MOST * page.textHeight() : 0;
        return new EvenColumns(items, measure, USUAL, room(page, place), most, MOST_UNCUT * page.textHeight());
    }

    private static double room(PageSize page, Place place) {
        return (page.textWidth() - (place == Place.TITLE ? FRAME : 0) - GAP) / 2;
    }

    /** The same columns below a title in smaller letters, the largest first, as far as they cut no sentence. */
    List<EvenColumns> smaller(PageSize page) {
        return single(items, measure, page, Place.TITLE).stream()
                .filter(columns -> columns.size < size && columns.pairs.get(0).isTidy())
                .toList();
    }

    /** Whether points of the list find room where so many CSS pixels (1/96 in) are left, at a foot of which it was parted. */
    boolean begins(double foot) {
        return pairs.size() > 1 || room() <= foot;
    }

    /**
     * The columns of a list below other text, of which as many points as may be stand at the foot of a page and the others
     * on the next; as they were where all fit there, or few do.
     *
     * @param foot CSS pixels (1/96 in) that are left on the page
     */
    EvenColumns parted(double foot) {
        int most = room() <= foot ? 0 : items.size() - 1;
        for (int first = most; pairs.size() == 1 && first > Math.max(1, items.size() / PARTS); first--) {
            Pair above = even(items.subList(0, first));
            if (room(above) <= foot) {
                return new EvenColumns(this, List.of(above, even(items.subList(first, items.size()))));
            }
        }
        return this;
    }

    /** Below a title there may be several, elsewhere one unless it is parted; none for points that cannot stand beside others. */
    List<Pair> pairs() {
        return pairs;
    }

    /** CSS pixels (1/96 in) of the letters. */
    double size() {
        return size;
    }

    /** CSS pixels (1/96 in) of the higher column of the first pair, and of a line more; nothing for no pairs. */
    double room() {
        return pairs.isEmpty() ? 0 : room(pairs.get(0));
    }

    private double room(Pair pair) {
        return high(pair) + line();
    }

    /** CSS pixels (1/96 in) of points in one column over all the page. */
    static double height(List<Passage> items, FontMeasure measure, PageSize page) {
        return new EvenColumns(items, measure, USUAL, page.textWidth(), 0, 0).height(items);
    }

    private double line() {
        return size * LEADING;
    }

    private List<Pair> shared(double most) {
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

    /**
     * The points in two parts of which the higher is as low as can be; no point is cut to save a single line, and below the
     * title only between sentences where that does not cost much room.
     */
    private Pair even(List<Passage> some) {
        Pair best = whole(some);
        double all = height(some);
        double high = high(best);
        if (high <= Math.min(uncut, all / 2 + UNCUT * line())) {
            return uncut(some, best);
        }
        double least = high - 1.5 * line();
        double above = 0;
        for (int at = 0; at < some.size(); at++) {
            PointLines lines = lines(some.get(at));
            for (int line = 1; line < lines.count(); line++) {
                double left = above + line * line();
                double higher = Math.max(left, all - left);
                Optional<PointLines.Parts> cut = higher < least ? lines.cut(line) : Optional.empty();
                if (cut.isPresent()) {
                    best = pair(some, at, cut.get());
                    least = higher;
                }
            }
            above += height(some.get(at));
        }
        return best.goesOn ? betweenSentences(some, least + SPARED * line()).orElse(best) : best;
    }

    /**
     * The points in two parts that cut no sentence: in their order and whole where that costs no more than a line, else
     * with a point cut between sentences, else in another order.
     */
    private Pair uncut(List<Passage> some, Pair whole) {
        FreeOrder<Passage> order = FreeOrder.of(some, this::height, SWAPPED * line());
        Pair free = new Pair(order.left(), order.right(), false);
        if (high(whole) <= high(free) + SAVED * line()) {
            return whole;
        }
        return betweenSentences(some, high(free) + SAVED * line())
                .filter(Pair::isTidy)
                .orElse(free);
    }

    private double high(Pair pair) {
        return Math.max(height(pair.left), height(pair.right));
    }

    /** The lowest parts of which the right one begins with a sentence; absent where they are higher than allowed. */
    private Optional<Pair> betweenSentences(List<Passage> some, double most) {
        Optional<Pair> best = Optional.empty();
        double least = most;
        for (int at = 0; at < some.size(); at++) {
            for (PointLines.Parts cut : lines(some.get(at)).sentences()) {
                Pair pair = pair(some, at, cut);
                double higher = high(pair);
                boolean lines =
                        lines(cut.before()).count() > 1 && lines(cut.after()).count() > 1;
                if (lines && higher <= least) {
                    best = Optional.of(pair);
                    least = higher;
                }
            }
        }
        return best;
    }

    private static Pair pair(List<Passage> some, int at, PointLines.Parts cut) {
        List<Passage> left = new ArrayList<>(some.subList(0, at));
        left.add(cut.before());
        List<Passage> right = new ArrayList<>(some.subList(at + 1, some.size()));
        right.add(0, cut.after());
        return new Pair(left, right, true);
    }

    /** The same without a cut; the left part is the higher of two such. */
    private Pair whole(List<Passage> some) {
        double least = height(some);
        Pair best = new Pair(some, List.of(), false);
        for (int left = some.size() - 1; left > 0; left--) {
            Pair pair = new Pair(some.subList(0, left), some.subList(left, some.size()), false);
            double higher = high(pair);
            best = higher < least ? pair : best;
            least = Math.min(least, higher);
        }
        return best;
    }

    private double height(List<Passage> some) {
        return some.stream().mapToDouble(this::height).sum();
    }

    private double height(Passage item) {
        return BELOW + line() * lines(item).count();
    }

    /** A point is set in lines once, however often its height is asked for. */
    private PointLines lines(Passage item) {
        return lines.computeIfAbsent(item, any -> new PointLines(any, measure, size, width));
    }
}
