package io.github.evidencebrief.document;

/** The words of a heading without the marks of Markdown around them. */
final class HeadingWords {
    private HeadingWords() {}

    static String of(String heading) {
        int start = 0;
        while (start < heading.length() && isMark(heading.charAt(start))) {
            start++;
        }
        int end = heading.length();
        while (end > start && isMark(heading.charAt(end - 1))) {
            end--;
        }
        return start < end ? heading.substring(start, end) : heading;
    }

    private static boolean isMark(char c) {
        return c == '#' || c == '=' || c == '*' || c == '_' || Space.is(c);
    }
}
