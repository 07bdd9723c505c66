package io.github.evidencebrief.compare;

import java.util.List;

/** Tells words that point at something said before, and so cannot be quoted alone: "It was safer than these pills." */
public final class Pointing {
    private static final List<String> FIRST = Cues.entries("pointers.txt");
    private static final Cues WITHIN = Cues.read("pointers-within.txt");

    private Pointing() {}

    /** Whether the text begins with a word that points back, or has one within. */
    public static boolean isIn(String text) {
        String plain = Cues.plain(text).strip() + " ";
        return FIRST.stream().anyMatch(word -> plain.startsWith(word + " ")) || WITHIN.areIn(text);
    }
}
