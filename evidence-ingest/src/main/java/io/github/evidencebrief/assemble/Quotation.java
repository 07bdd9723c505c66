package io.github.evidencebrief.assemble;

import java.util.BitSet;

/** Tells what stands within quotation marks. */
final class Quotation {
    private static final int SENTENCE = 60;

    private Quotation() {}

    /** Whether a text has an opening quotation mark. */
    static boolean isIn(String text) {
        return text.indexOf('"') >= 0 || text.indexOf('\u201c') >= 0;
    }

    /**
     * The indexes of the sentences before which a quotation was opened in their block and not closed; one pass.
     *
     * @param text the text of the document with double quotation marks
     */
    static BitSet open(Reading reading, String text) {
        BitSet open = new BitSet();
        int block = -1;
        int at = 0;
        boolean inside = false;
        for (Sentence sentence : reading.sentences()) {
            boolean same = sentence.block().start() == block;
            block = sentence.block().start();
            int start = sentence.span().start();
            inside = inside(text, same ? at : block, start, same && inside);
            open.set(sentence.index(), inside);
            at = start;
        }
        return open;
    }

    /** Whether a quotation is open after a stretch of text, when it was or was not before it. */
    private static boolean inside(String text, int from, int to, boolean before) {
        boolean open = before;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\u201c') {
                open = true;
            } else if (c == '\u201d') {
                open = false;
            } else if (c == '"') {
                open = !open;
            }
        }
        return open;
    }

    /** Whether words hold a quotation long enough to be somebody's sentence and not a name or a single term. */
    static boolean within(String words) {
        int open = Math.max(words.indexOf('"'), words.indexOf('\u201c'));
        int close = Math.max(words.lastIndexOf('"'), words.lastIndexOf('\u201d'));
        return open >= 0
                && close - open > SENTENCE
                && !words.substring(0, open).strip().endsWith("says,");
    }

    /** Whether words begin with an opening quotation mark. */
    static boolean opens(String words) {
        return !words.isEmpty() && (words.charAt(0) == '\u201c' || words.charAt(0) == '"');
    }
}
