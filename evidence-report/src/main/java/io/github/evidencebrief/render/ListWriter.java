package io.github.evidencebrief.render;

import io.github.evidencebrief.report.Passage;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Writes lists. On paper numbered ones, which are set small, stand in two columns, and so do the others on wide pages,
 * since a line over all the page is too long to read; the layout engine has no other element to stand so than a plain
 * one, which becomes an item of a list afterwards.
 */
final class ListWriter {
    /** Classes of elements that are a list, its items, their numbers and their words. */
    static final String BULLETED = "pairs";

    static final String NUMBERED = "numbered-pairs";
    static final String ITEM = "item";
    static final String NUMBER = "number-mark";
    static final String BULLET = "bullet-mark";
    static final String WORDS = "words";

    /** Class of what an item goes on with in the next column. */
    static final String REST = "rest";

    /** Items at the end of a list that go to the next page together. */
    private static final int LAST = 2;

    private final PageSize size;
    private final FontMeasure measure;
    private final boolean paper;

    ListWriter(Medium medium, PageSize size, FontMeasure measure) {
        this.size = size;
        this.measure = measure;
        this.paper = medium == Medium.PAPER;
    }

    /** The columns of a list on a wide page; absent where it stands in one. */
    Optional<EvenColumns> columns(List<Passage> items, EvenColumns.Place place, double foot) {
        return Optional.of(items)
                .filter(any -> paper && size.isLandscape())
                .map(points -> EvenColumns.of(points, measure, size, place).parted(foot))
                .filter(columns -> !columns.pairs().isEmpty());
    }

    /** Columns below a title in smaller letters than these, the largest first. */
    List<EvenColumns> smaller(EvenColumns columns) {
        return columns.smaller(size);
    }

    /** Writes a list of bullets, each item by a writer of words; in columns where there are some. */
    void writeBulleted(List<Passage> items, Optional<EvenColumns> columns, BiConsumer<Passage, Tag> words, Tag parent) {
        if (columns.isPresent()) {
            Tag list = parent.add("div").with("class", BULLETED);
            list.with("style", "font-size: " + columns.get().size() + "px");
            columns.get()
                    .pairs()
                    .forEach(pair -> writePair(pair, words, list.add("div").with("class", "pair")));
        } else {
            writeItems(items, words, parent.add("ul"));
        }
    }

    private void writeItems(List<Passage> items, BiConsumer<Passage, Tag> words, Tag list) {
        for (int at = 0; at < items.size(); at++) {
            Tag item = list.add("li");
            if (paper && at > 0 && at == items.size() - LAST) {
                item.with("style", KeptRoom.style(EvenColumns.height(items.subList(at, items.size()), measure, size)));
            }
            words.accept(items.get(at), item);
        }
    }

    private static void writePair(EvenColumns.Pair pair, BiConsumer<Passage, Tag> words, Tag frame) {
        for (List<Passage> column : pair.columns()) {
            Tag items = frame.add("div").with("class", "column");
            boolean rest = pair.goesOn() && column == pair.right();
            for (Passage item : column) {
                Tag place = items.add("div");
                words.accept(item, rest ? rest(place) : point(place));
                rest = false;
            }
        }
    }

    /** Adds a list of numbers. */
    Tag numbered(Tag parent) {
        return paper ? parent.add("div").with("class", NUMBERED) : parent.add("ol");
    }

    /** Adds an item that links lead to and returns where its words go. */
    Tag item(int number, String id, Tag list) {
        return paper
                ? number(list.add("div").with("id", id), number)
                : list.add("li").with("id", id);
    }

    private static Tag rest(Tag place) {
        return place.with("class", REST).add("span");
    }

    /** The bullet stands at the left of the first line. */
    private static Tag point(Tag item) {
        Tag words = item.with("class", ITEM).add("span").with("class", WORDS);
        words.add("span").with("class", BULLET).text("\u25cf");
        return words;
    }

    private static Tag number(Tag item, int number) {
        item.with("class", ITEM).add("span").with("class", NUMBER).text(number + ".");
        return item.add("span").with("class", WORDS);
    }
}
