package io.github.evidencebrief.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a line, and where the name of a person stands among them. */
final class NameLine {
    private static final int LONGEST_NAME = 4;

    private final WriterWords words;
    private final List<String> written = new ArrayList<>();
    private final List<String> plain = new ArrayList<>();

    NameLine(String line, WriterWords words) {
        this.words = words;
        for (String word : line.strip().split("\\s+", -1)) {
            written.add(word);
            plain.add(bare(word));
        }
    }

    private static String bare(String word) {
        int start = 0;
        while (start < word.length() && !Character.isLetter(word.charAt(start))) {
            start++;
        }
        int end = word.length();
        while (end > start && !Character.isLetter(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end);
    }

    int size() {
        return plain.size();
    }

    /** Some of its words in lower case. */
    List<String> words(int from, int to) {
        return plain.subList(from, to).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The last word of a name that ends there. */
    String last(int to) {
        return plain.get(to - 1);
    }

    /** Whether a mark stands behind the word before that place. */
    boolean stopsAt(int to) {
        String word = written.get(to - 1);
        return !word.endsWith(plain.get(to - 1))
                && !(word.endsWith(".") && plain.get(to - 1).length() == 1);
    }

    /** Whether a title stands before that place. */
    boolean isTitled(int at) {
        return at > 0
                && at <= plain.size()
                && words.titles().contains(plain.get(at - 1).toLowerCase(Locale.ROOT));
    }

    /** Where a name ends that begins at a word: two words at least, or one behind a title; the word itself when none does. */
    int end(int from) {
        int at = from;
        while (at < plain.size() && isPart(at, at > from) && (at == from || !stopsAt(at))) {
            at++;
        }
        while (at > from && !isCapital(plain.get(at - 1))) {
            at--;
        }
        int length = at - from;
        boolean name = length >= 2 || (length == 1 && isTitled(from));
        return name && length <= LONGEST_NAME ? at : from;
    }

    private boolean isPart(int at, boolean within) {
        String word = plain.get(at);
        String lower = word.toLowerCase(Locale.ROOT);
        boolean initial = within && word.length() == 1 && Character.isUpperCase(word.charAt(0));
        boolean other = words.titles().contains(lower)
                || words.trades().contains(lower)
                || words.stops().contains(lower)
                || words.writing().contains(lower);
        return (!other && (isCapital(word) || initial))
                || (within && words.particles().contains(word));
    }

    private static boolean isCapital(String word) {
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && word.chars().anyMatch(Character::isLowerCase);
    }

    /** A name, with the title before it. */
    String name(int from, int to) {
        int start = isTitled(from) ? from - 1 : from;
        return Names.plain(String.join(" ", plain.subList(start, to)));
    }
}
