package io.github.evidencebrief.render;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/** Breaks lines where the engine does, but for behind an apostrophe within a word: "won't" stays whole. */
final class WordBreaker implements FSTextBreaker {
    private static final String APOSTROPHES = "'\u2019";

    private final FSTextBreaker breaks = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
    private String text = "";

    @Override
    public int next() {
        int at = breaks.next();
        while (isWithinWord(at)) {
            at = breaks.next();
        }
        return at;
    }

    private boolean isWithinWord(int at) {
        return at > 1
                && at < text.length()
                && APOSTROPHES.indexOf(text.charAt(at - 1)) >= 0
                && Character.isLetter(text.charAt(at - 2))
                && Character.isLetter(text.charAt(at));
    }

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }
}
