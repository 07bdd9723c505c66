package io.github.evidencebrief.render;

/**
 * Writes lists. On paper numbered ones, which are set small, stand in two columns, and on wide pages two items of others
 * side by side, since a line over all the page is too long to read; the layout engine has no other element to stand so
 * than a plain one, which becomes an item of a list afterwards.
 */
final class ListWriter {
    /** Classes of elements that are a list, its items, their numbers and their words. */
    static final String BULLETED = "pairs";

    static final String NUMBERED = "numbered-pairs";
    static final String ITEM = "item";
    static final String NUMBER = "number-mark";
    static final String BULLET = "bullet-mark";
    static final String WORDS = "words";

    private final boolean paper;
    private final boolean pairs;

    ListWriter(Medium medium, PageSize size) {
        this.paper = medium == Medium.PAPER;
        this.pairs = paper && size.isLandscape();
    }

    /** Adds a list of bullets. */
    Tag bulleted(Tag parent) {
        return pairs ? parent.add("div").with("class", BULLETED) : parent.add("ul");
    }

    /** Adds a list of numbers. */
    Tag numbered(Tag parent) {
        return paper ? parent.add("div").with("class", NUMBERED) : parent.add("ol");
    }

    /** Adds an item and returns where its words go. */
    Tag item(Tag list) {
        return pairs ? words(list.add("div"), BULLET, "\u25cf") : list.add("li");
    }

    /** Adds an item that links lead to and returns where its words go. */
    Tag item(int number, String id, Tag list) {
        return paper
                ? words(list.add("div").with("id", id), NUMBER, number + ".")
                : list.add("li").with("id", id);
    }

    private static Tag words(Tag item, String look, String mark) {
        item.with("class", ITEM).add("span").with("class", look).text(mark);
        return item.add("span").with("class", WORDS);
    }
}
