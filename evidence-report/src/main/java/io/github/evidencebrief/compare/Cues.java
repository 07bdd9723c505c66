package io.github.evidencebrief.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Words and phrases from a plain text file, looked for as whole words. */
final class Cues {
    private final List<String> cues;

    private Cues(List<String> cues) {
        this.cues = cues;
    }

    /** One cue a line; {@code #} begins a comment. */
    static Cues read(String name) {
        return of(entries(name));
    }

    static Cues of(List<String> cues) {
        return new Cues(cues.stream().map(Cues::plain).toList());
    }

    /** The lines of a file beside this class that are neither blank nor a comment. */
    static List<String> entries(String name) {
        try (InputStream in = Cues.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The word file " + name + " is not in the jar; build the jar anew");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The word file " + name + " cannot be read; build the jar anew", e);
        }
    }

    /** Whether any cue stands in the text. */
    boolean areIn(String text) {
        return areInPlain(plain(text));
    }

    /** Whether any cue stands in a text that is {@link #plain} already. */
    boolean areInPlain(String plain) {
        return cues.stream().anyMatch(plain::contains);
    }

    /** The plain words before the first cue; all of them when there is none. */
    String before(String text) {
        String plain = plain(text);
        return cues.stream()
                .map(plain::indexOf)
                .filter(at -> at >= 0)
                .min(Integer::compare)
                .map(at -> plain.substring(0, at))
                .orElse(plain);
    }

    /** Whether the text is a cue, no more and no less. */
    boolean has(String text) {
        return cues.contains(plain(text));
    }

    /** Lower case letters and digits, one space around every word. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(" ");
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                plain.append(c);
            } else if (c != '\'' && c != '\u2019' && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.charAt(plain.length() - 1) == ' '
                ? plain.toString()
                : plain.append(' ').toString();
    }
}
