package io.github.evidencebrief.result;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The short names that a text gives its groups: capitals beside the word "group" or "arm".
 *
 * <pre>
 *   "the EMG group", "Groups SB and SC", "(arm LP)"   EMG, SB, SC, LP
 * </pre>
 */
final class GroupNames {
    /** The names of no text. */
    static final GroupNames NONE = new GroupNames();

    private static final List<String> NOUNS = List.of("group", "Group", "GROUP", "arm", "Arm", "ARM");

    private final Set<String> names = new HashSet<>();

    private GroupNames() {}

    /** The names that a text gives, looked for only around the words "group" and "arm". */
    static GroupNames of(String text) {
        return of(text, List.of());
    }

    /** The same with other names that are known. */
    static GroupNames of(String text, Collection<String> known) {
        GroupNames found = new GroupNames();
        found.names.addAll(known);
        for (String noun : NOUNS) {
            for (int at = text.indexOf(noun); at >= 0; at = text.indexOf(noun, at + 1)) {
                int end = wordEnd(text, at);
                if (isGroup(text, at, end) && (at == 0 || !isPart(text.charAt(at - 1)))) {
                    found.before(text, at);
                    found.behind(text, end);
                }
            }
        }
        return found;
    }

    /** "EMG group": the word before. */
    private void before(String text, int at) {
        int to = at;
        while (to > 0 && !isPart(text.charAt(to - 1))) {
            to--;
        }
        int from = to;
        while (from > 0 && isPart(text.charAt(from - 1))) {
            from--;
        }
        add(text, from, to);
    }

    /** "Groups SB, SC and SD": the names of a list, up to what is no part of it. */
    private void behind(String text, int at) {
        int end = at;
        boolean listed = true;
        while (listed && goesOn(text, end)) {
            int from = end + 1;
            end = wordEnd(text, from);
            listed = !isGroup(text, from, end) && isItem(text, from, end);
            if (listed) {
                addLabel(text, from, end);
            }
        }
    }

    /** "Group B": where a group is named, one capital is a name too. */
    private void addLabel(String text, int from, int to) {
        if (to - from == 1 && Character.isUpperCase(text.charAt(from))) {
            names.add(text.substring(from, to));
        } else {
            add(text, from, to);
        }
    }

    private static int wordEnd(String text, int from) {
        int to = from;
        while (to < text.length() && (isPart(text.charAt(to)) || isPoint(text, to))) {
            to++;
        }
        return to;
    }

    private static boolean isPart(char c) {
        return (c >= 'a' && c <= 'z') || (c != ' ' && (Character.isLetterOrDigit(c) || c == '-' || c == '+'));
    }

    /** The point of "C0.5". */
    private static boolean isPoint(String text, int at) {
        return text.charAt(at) == '.' && at + 1 < text.length() && Cursor.isDigit(text.charAt(at + 1));
    }

    private static boolean isGroup(String text, int from, int to) {
        return switch (to - from) {
            case 3 -> is("arm", text, from);
            case 4 -> is("arms", text, from);
            case 5 -> is("group", text, from);
            case 6 -> is("groups", text, from);
            default -> false;
        };
    }

    private static boolean is(String word, String text, int from) {
        return Character.toLowerCase(text.charAt(from)) == word.charAt(0)
                && text.regionMatches(true, from, word, 0, word.length());
    }

    /** Whether a list of names goes on with some characters: with a name, with "and", with nothing between signs. */
    private static boolean isItem(String text, int from, int to) {
        return from == to
                || to - from == 1
                || isName(text, from, to)
                || (to - from == 3 && text.startsWith("and", from));
    }

    private static boolean goesOn(String text, int at) {
        return at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == ',');
    }

    private void add(String text, int from, int to) {
        if (isName(text, from, to)) {
            names.add(text.substring(from, to));
        }
    }

    private static boolean isName(String text, int from, int to) {
        boolean name = to - from > 1 && Character.isUpperCase(text.charAt(from));
        for (int i = from + 1; name && i < to; i++) {
            char c = text.charAt(i);
            name = Character.isUpperCase(c) || !Character.isLetter(c);
        }
        return name;
    }

    /** Whether some characters of a text are such a name. */
    boolean holds(String text, int from, int to) {
        return !names.isEmpty() && Character.isUpperCase(text.charAt(from)) && names.contains(text.substring(from, to));
    }
}
