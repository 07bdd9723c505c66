package io.github.evidencebrief.render;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Cleans text and puts the code point in the place of each character that no font of the report has; the regular font has
 * all of ASCII.
 */
final class Glyphs implements UnaryOperator<String> {
    private final CleanText cleaning = new CleanText();
    private final FontShelf shelf;
    private final FontFile regular;
    private final Set<Integer> missing = new TreeSet<>();
    private boolean lacking;
    private boolean rightToLeft;

    Glyphs(FontShelf shelf) {
        this.shelf = shelf;
        this.regular = shelf.regular();
    }

    @Override
    public String apply(String text) {
        if (CleanText.isAscii(text)) {
            return text;
        }
        String clean = cleaning.apply(text);
        rightToLeft |= Bidi.requiresBidi(clean.toCharArray(), 0, clean.length());
        return clean.codePoints().allMatch(this::isPlain) ? clean : replaced(clean);
    }

    private boolean isPlain(int point) {
        return point == '\n' || point == '\t' || regular.has(point);
    }

    private String replaced(String text) {
        lacking = true;
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (isPlain(point) || shelf.fallback().has(point)) {
                out.appendCodePoint(point);
            } else if (!isInvisible(point)) {
                missing.add(point);
                out.append('[').append(code(point)).append(']');
            }
        });
        return out.toString();
    }

    /** Format characters such as joiners and direction marks shape their neighbours and have no look of their own. */
    private static boolean isInvisible(int point) {
        int type = Character.getType(point);
        return type == Character.FORMAT || (point >= 0xFE00 && point <= 0xFE0F);
    }

    /** Whether a text had a character that the regular font lacks. */
    boolean needFallback() {
        return lacking;
    }

    /** A line for each character that was replaced, by code point, then one where words run from right to left. */
    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        for (int point : missing) {
            warnings.add("No font has " + code(point) + " (" + name(point) + "); it is printed as [" + code(point)
                    + "]. Write it in other characters to see it.");
        }
        if (rightToLeft) {
            warnings.add("Words of a right-to-left script are printed letter by letter from left to right;"
                    + " read them in the HTML or add a transcription.");
        }
        return warnings;
    }

    private static String code(int point) {
        return String.format(Locale.ROOT, "U+%04X", point);
    }

    private static String name(int point) {
        String name = Character.getName(point);
        return name == null ? "unassigned" : name;
    }
}
