package io.github.evidencebrief.result;

import java.util.HashSet;
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

    private final Set<String> names = new HashSet<>();

    private GroupNames() {}

    /** The names that a text gives, in one pass. */
    static GroupNames of(String text) {
        GroupNames found = new GroupNames();
        String last = "";
        boolean listed = false;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !isPart(text.charAt(i))) {
                String word = text.substring(from, i);
                boolean group = isGroup(word);
                found.add(group ? last : listed ? word : "");
                boolean goesOn = i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == ',');
                boolean item = isName(word) || word.isEmpty() || word.equals("and");
                listed = goesOn && (group || (listed && item));
                last = word.isEmpty() ? last : word;
                from = i + 1;
            }
        }
        return found;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '+';
    }

    private static boolean isGroup(String word) {
        return word.equalsIgnoreCase("group")
                || word.equalsIgnoreCase("groups")
                || word.equalsIgnoreCase("arm")
                || word.equalsIgnoreCase("arms");
    }

    private void add(String word) {
        if (isName(word)) {
            names.add(word);
        }
    }

    private static boolean isName(String word) {
        return word.length() > 1
                && word.chars().allMatch(c -> Character.isUpperCase(c) || !Character.isLetter(c))
                && Character.isUpperCase(word.charAt(0));
    }

    /** Whether some characters of a text are such a name. */
    boolean holds(String text, int from, int to) {
        return to - from > 1 && Character.isUpperCase(text.charAt(from)) && names.contains(text.substring(from, to));
    }
}
