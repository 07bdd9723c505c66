package io.github.evidencebrief.render;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes a long code that stands in groups, such as a fingerprint, so that its lines have equally many groups: it breaks
 * in the middle, and a half that is too wide in its own middle, wherever else a line would end.
 */
final class CodeGroups {
    private static final Pattern CODE = Pattern.compile("[0-9a-z]++(?: [0-9a-z]++)*+");

    /** Groups of fewer characters may be words. */
    private static final int SHORTEST = 8;

    private CodeGroups() {}

    /** Whether a text is nothing but an even number of groups of equal length, with a digit among them. */
    static boolean holds(String text) {
        if (text.length() <= 2 * SHORTEST || !CODE.matcher(text).matches()) {
            return false;
        }
        List<String> groups = groups(text);
        int length = groups.get(0).length();
        return length >= SHORTEST
                && groups.size() % 2 == 0
                && groups.stream().allMatch(group -> group.length() == length)
                && text.chars().anyMatch(Character::isDigit);
    }

    static void write(String text, Tag into) {
        List<String> groups = groups(text);
        int half = groups.size() / 2;
        into.add("span").with("class", "kept").text(String.join(" ", groups.subList(0, half)));
        into.text(" ");
        into.add("span").with("class", "kept").text(String.join(" ", groups.subList(half, groups.size())));
    }

    private static List<String> groups(String text) {
        return Stream.of(text.split(" ", -1)).toList();
    }
}
