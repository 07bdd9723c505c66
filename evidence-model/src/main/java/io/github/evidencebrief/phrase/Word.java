package io.github.evidencebrief.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A word in normal form, or a term of several words that stands for one, with what the vocabulary says of it. */
final class Word {
    private static final Comparator<Synonym> LONGEST_FIRST = Comparator.comparing(
                    (Synonym known) -> -known.words().size())
            .thenComparing(known -> known.preferred().text());

    private final String text;
    private final boolean number;
    private List<Synonym> synonyms = List.of();
    private boolean stop;
    private boolean cut;
    private boolean generic;
    private boolean preferred;

    Word(String text) {
        this.text = text;
        this.number = isNumber(text);
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '.' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    String text() {
        return text;
    }

    void makeStop() {
        stop = true;
    }

    void makeCut() {
        cut = true;
    }

    void makeGeneric() {
        generic = true;
    }

    void makePreferred() {
        preferred = true;
    }

    /** Whether it stands for other terms too. */
    boolean isPreferred() {
        return preferred;
    }

    /** Whether it carries no content. */
    boolean isStop() {
        return stop;
    }

    /** Whether it ends the naming part of a phrase. */
    boolean isCut() {
        return cut;
    }

    /** Whether it says something, perhaps not enough to name a thing. */
    boolean isSaid() {
        return !cut && !stop;
    }

    /** Whether it names a thing by itself. */
    boolean isTelling() {
        return !cut && !stop && !generic;
    }

    boolean isNumber() {
        return number;
    }

    void begins(Synonym synonym) {
        List<Synonym> more = new ArrayList<>(synonyms);
        more.add(synonym);
        more.sort(LONGEST_FIRST);
        synonyms = List.copyOf(more);
    }

    /** The terms that begin with it and have another word to stand for them, the longest first. */
    List<Synonym> synonyms() {
        return synonyms;
    }
}
