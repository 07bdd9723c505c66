package io.github.evidencebrief.render;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes names for files of what is in them: lower-case ASCII letters, digits and hyphens, each name once. */
final class FileNames {
    private static final int LONGEST = 60;
    private static final String NAMELESS = "table";

    private final Set<String> given = new HashSet<>();

    String of(String words) {
        String name = shortened(hyphenated(words));
        String free = name;
        for (int number = 2; !given.add(free); number++) {
            free = name + "-" + number;
        }
        return free;
    }

    private static String hyphenated(String words) {
        StringBuilder name = new StringBuilder();
        for (char c : words.toLowerCase(Locale.ROOT).toCharArray()) {
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                name.append(c);
            } else if (!name.isEmpty() && name.charAt(name.length() - 1) != '-') {
                name.append('-');
            }
        }
        return name.toString();
    }

    /** Cut between two words where there is such a place. */
    private static String shortened(String name) {
        String start = name.length() <= LONGEST ? name : name.substring(0, LONGEST + 1);
        int end = name.length() <= LONGEST && !name.endsWith("-") ? name.length() : start.lastIndexOf('-');
        String kept = end > 0 ? start.substring(0, end) : start;
        return kept.isEmpty() ? NAMELESS : kept;
    }
}
