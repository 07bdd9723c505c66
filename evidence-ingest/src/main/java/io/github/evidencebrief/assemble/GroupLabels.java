package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The letters and numbers by which a report of a trial calls its groups, with the words for what each got.
 *
 * <pre>
 *   "to drink tea (group T, n = 20) or water (group W)"   T drink tea, W water
 *   "Group I received tea, group II: plain water"          I tea, II plain water
 * </pre>
 */
final class GroupLabels {
    /** The labels of no text. */
    static final GroupLabels NONE = new GroupLabels("");

    private static final int LONGEST_LABEL = 6;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_COUNT = 16;
    private static final int SHORTEST = 3;
    private static final String GROUP = "group ";
    private static final String ARM = "arm ";
    private static final List<String> SORTING = List.of(
            "randomised to", "randomized to", "randomly ", "assigned", "allocated", "divided into", " conditions");
    private static final int MOST_WORDS = 12;
    private static final Set<String> BORDERS =
            Set.of("or", "and", "either", "receive", "received", "into", "to", "versus");
    private static final Set<String> CALLED = Set.of("group", "arm");
    private static final Set<String> GOT = Set.of(
            "received",
            "receiving",
            "got",
            "had",
            "used",
            "underwent",
            "was",
            "were",
            "given",
            "treated",
            "with",
            "a",
            "an",
            "the");

    /** They stand behind a label where it is told what its group got. */
    private static final Set<String> TELLS =
            Set.of("received", "receiving", "got", "had", "used", "underwent", "was", "were", "with", "no");

    private static final String ENDS = ",;:.()\n";

    private final Map<String, Span> places = new HashMap<>();
    private final String text;
    private boolean doses;

    private GroupLabels(String text) {
        this.text = text;
    }

    /** The labels of a text; where one is told of more than once, the first place counts. */
    static GroupLabels of(String text) {
        GroupLabels labels = new GroupLabels(text.substring(0, Math.min(LONGEST_TEXT, text.length())));
        for (String sorted : SORTING) {
            int at = labels.text.indexOf(sorted);
            while (at >= 0) {
                labels.brackets(at);
                at = labels.text.indexOf(sorted, at + 1);
            }
        }
        int space = -1;
        do {
            int at = space + 1;
            boolean bracket = at < labels.text.length() && labels.text.charAt(at) == '(';
            labels.readAt(bracket ? at + 1 : at);
            space = labels.text.indexOf(' ', at);
        } while (space >= 0);
        return labels;
    }

    /** What the group of a label got, "B" or "group 2", as the text words it; empty for other words. */
    Optional<Span> got(String name) {
        String label = name.substring(name.lastIndexOf(' ') + 1);
        boolean called = name.length() == label.length()
                ? !Character.isDigit(name.charAt(0))
                : CALLED.contains(Terms.first(name));
        return Optional.ofNullable(places.get(label)).filter(span -> called && !(doses && hasDigit(span)));
    }

    /** All labels; none unless two groups have one. */
    Set<String> all() {
        return places.size() < 2 ? Set.of() : Set.copyOf(places.keySet());
    }

    /** The words for what the groups got, in the order of the text; none unless two groups have labels. */
    List<Span> places() {
        return places.size() < 2
                ? List.of()
                : places.values().stream()
                        .sorted(Comparator.comparing(Span::start))
                        .toList();
    }

    /** "Were randomised to tea (T), water (W) or both (TW)": labels in brackets behind the word that sorts people. */
    private void brackets(int from) {
        int stop = text.indexOf(". ", from);
        int end = stop < 0 ? text.length() : stop;
        Map<String, Span> found = new HashMap<>();
        for (int open = text.indexOf('(', from); open >= 0 && open < end; open = text.indexOf('(', open + 1)) {
            int to = open + 1;
            while (to < end && isPart(to)) {
                to++;
            }
            String label = text.substring(open + 1, to);
            boolean closed = to < end && (text.charAt(to) == ')' || text.charAt(to) == ',' || text.charAt(to) == ';');
            if (closed
                    && isLabel(label)
                    && Character.isLetter(label.charAt(0))
                    && before(open).length() >= SHORTEST) {
                found.putIfAbsent(label, before(open));
            }
        }
        if (found.size() > 1) {
            found.forEach(places::putIfAbsent);
        }
    }

    /** Reads what a group got where a word begins that is a noun of a group. */
    private void readAt(int word) {
        char first = word < text.length() ? text.charAt(word) : ' ';
        if (first == 'g' || first == 'G') {
            read(word, GROUP);
        } else if (first == 'a' || first == 'A') {
            read(word, ARM);
        }
    }

    private void read(int at, String noun) {
        if (text.regionMatches(true, at, noun, 0, noun.length())) {
            read(at, at + noun.length());
        }
    }

    private void read(int noun, int from) {
        int to = from;
        while (to < text.length() && isPart(to)) {
            to++;
        }
        String label = text.substring(from, to);
        if (isLabel(label) && !places.containsKey(label)) {
            boolean bracket = noun > 0 && text.charAt(noun - 1) == '(';
            put(label, bracket ? before(noun - 1) : behind(noun, to));
        }
    }

    /** "0.5 mg": a label of a dose tells that other labels are of doses too. */
    private void put(String label, Span got) {
        if (got.length() >= SHORTEST) {
            places.put(label, got);
            doses |= Character.isDigit(text.charAt(got.start()));
        }
    }

    private boolean hasDigit(Span span) {
        return span.in(text).chars().anyMatch(Character::isDigit);
    }

    private boolean isPart(int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || c == '+'
                || (c == '.' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1)));
    }

    private static boolean isLabel(String word) {
        return !word.isEmpty() && word.length() <= LONGEST_LABEL && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** The words before a bracket, back to a mark or to what joins the groups. */
    private Span before(int bracket) {
        int end = bracket;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int from = end;
        for (int words = 0; words < MOST_WORDS && from > 0; words++) {
            int start = text.lastIndexOf(' ', from - 1) + 1;
            String word = text.substring(start, from);
            if (word.isEmpty() || BORDERS.contains(word.toLowerCase(Locale.ROOT)) || endsPart(word)) {
                break;
            }
            from = Math.max(0, start - 1);
        }
        int first = from < end && text.charAt(from) == ' ' ? from + 1 : from;
        return new Span(Math.min(first, end), end);
    }

    private static boolean endsPart(String word) {
        return ENDS.indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    /** The words behind a label and "received", a bracket or a colon, up to the next mark. */
    private Span behind(int noun, int label) {
        int count = behindCount(label);
        int word = count + 1 < text.length() ? wordEnd(count + 1) : count;
        boolean told = count < text.length()
                && (text.charAt(count) == ':'
                        || text.startsWith(" (", count)
                        || (noun > 1 && ",;:".indexOf(text.charAt(noun - 2)) >= 0)
                        || (word > count && TELLS.contains(text.substring(count + 1, word))));
        return told ? named(count) : new Span(label, label);
    }

    private Span named(int count) {
        int from = count;
        while (from < text.length() && " :(".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int to = wordEnd(from);
        while (GOT.contains(text.substring(from, to).toLowerCase(Locale.ROOT))
                && to < text.length()
                && text.charAt(to) == ' ') {
            from = to + 1;
            to = wordEnd(from);
        }
        while (to < text.length()
                && (ENDS.indexOf(text.charAt(to)) < 0 || isPart(to))
                && !text.startsWith(" and ", to)) {
            to++;
        }
        return new Span(from, to);
    }

    /** Behind "(n = 20)". */
    private int behindCount(int label) {
        int close = text.indexOf(')', label);
        boolean counts = text.startsWith(" (", label) && close > 0 && close - label < LONGEST_COUNT;
        return counts && text.substring(label, close).chars().anyMatch(Character::isDigit) ? close + 1 : label;
    }

    private int wordEnd(int from) {
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return to;
    }
}
