package io.github.evidencebrief.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads bylines that are only a name, with an office or a date behind it.
 *
 * <p>{@code Ada van Holm}, {@code Ada Holm, science desk}, {@code Ada Holm, 3 May 2021}; but not the heading {@code Sore Knees} of a
 * text that speaks of knees.
 */
final class BareBylines {
    private static final int LONGEST_NAME = 4;
    private static final int MOST_BEHIND = 6;

    /** Most words of such a line. */
    static final int MOST_WORDS = LONGEST_NAME + MOST_BEHIND;

    private static final Set<String> PARTICLES =
            Set.of("de", "da", "van", "von", "der", "den", "la", "le", "el", "al", "bin", "ter", "di");

    /** Words of what somebody does at a paper. */
    private static final Set<String> POSTS = Set.of(
            "reporter",
            "writer",
            "editor",
            "correspondent",
            "producer",
            "staff",
            "desk",
            "team",
            "columnist",
            "contributor",
            "journalist");

    private BareBylines() {}

    /** The name in such a line; empty when it is none. */
    static List<String> authors(String line, String text) {
        int cut = end(line);
        String name = line.substring(0, cut).strip();
        return isName(name, text) && isOffice(line.substring(cut)) ? List.of(name) : List.of();
    }

    /** Whether a line under a byline only tells the writer's office: "Health Correspondent". */
    static boolean isPost(PlainWords words) {
        List<String> list = words.list();
        return list.size() <= MOST_BEHIND && list.size() > 1 && POSTS.contains(list.get(list.size() - 1));
    }

    private static int end(String line) {
        int end = 0;
        while (end < line.length() && ",|\u2022\u00b7\n\u2014\u2013".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static boolean isOffice(String behind) {
        List<String> words = PlainWords.of(behind).list();
        return words.isEmpty()
                || (words.size() <= MOST_BEHIND
                        && (words.stream().anyMatch(POSTS::contains)
                                || WrittenDate.in(behind).isPresent()));
    }

    private static boolean isName(String name, String text) {
        List<String> words = List.of(name.split(" ", LONGEST_NAME + 1));
        return words.size() <= LONGEST_NAME
                && words.stream().filter(BareBylines::isCapital).count() >= 2
                && isCapital(words.get(0))
                && isCapital(words.get(words.size() - 1))
                && words.stream().allMatch(word -> isCapital(word) || PARTICLES.contains(word))
                && words.stream().noneMatch(word -> isWord(word, text));
    }

    private static boolean isCapital(String word) {
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && Character.isLowerCase(word.charAt(word.length() - 1))
                && word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '\u2019');
    }

    /** Whether a word of the line is also written small in the text, as no name is, or again as it is. */
    private static boolean isWord(String word, String text) {
        return !PARTICLES.contains(word) && (count(word.toLowerCase(Locale.ROOT), text) > 0 || count(word, text) > 1);
    }

    private static int count(String word, String text) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
            count += begins && (end == text.length() || !Character.isLetter(text.charAt(end))) ? 1 : 0;
        }
        return count;
    }
}
