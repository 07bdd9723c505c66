package io.github.evidencebrief.render;

import io.github.evidencebrief.report.Passage;
import java.util.List;
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

    private final PageSize size;
    private final boolean paper;

    ListWriter(Medium medium, PageSize size) {
        this.size = size;
        this.paper = medium == Medium.PAPER;
    }

    /** Writes a list of bullets, each item by a writer of words; its columns take at most a share of a wide page. */
    void writeBulleted(List<Passage> items, double share, BiConsumer<Passage, Tag> words, Tag parent) {
        List<EvenColumns.Pair> pairs = pairs(items, share);
        if (pairs.isEmpty()) {
            Tag list = parent.add("ul");
            items.forEach(item -> words.accept(item, list.add("li")));
        } else {
            Tag list = parent.add("div").with("class", BULLETED);
            pairs.forEach(pair -> writePair(pair, words, list.add("div").with("class", "pair")));
        }
    }

    private List<EvenColumns.Pair> pairs(List<Passage> items, double share) {
        return paper && size.isLandscape() ? EvenColumns.of(items, size, share) : List.of();
    }

    private static void writePair(EvenColumns.Pair pair, BiConsumer<Passage, Tag> words, Tag frame) {
        for (List<Passage> column : pair.columns()) {
            Tag items = frame.add("div").with("class", "column");
            column.forEach(item -> words.accept(item, point(items.add("div"))));
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
