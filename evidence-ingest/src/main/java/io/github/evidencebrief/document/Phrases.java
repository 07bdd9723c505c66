package io.github.evidencebrief.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Phrases, each of which stands for something, looked up all at once by the hash of their first words.
 *
 * <pre>
 *   words       ada   retired   nurse               who   ran
 *   beginning   –     retired   nurse, nurse who    –     –      for most words nothing
 * </pre>
 */
final class Phrases<T> {
    private static final int SLOTS_PER_PHRASE = 4;
    private static final int BEGUN = 64;
    private static final Phrase[] NONE = {};

    private final List<T> meanings;

    /** The hash of a word in the first free slot after that which its lowest bits name. */
    private final int[] hashes;

    private final Phrase[][] beginnings;

    /** A bit for the lowest bits of the hash of each first word, by which most words are known to begin nothing. */
    private final long[] begun = new long[BEGUN];

    /** A phrase and its number in the order they were given. */
    private record Phrase(PlainWords words, int number) {}

    private Phrases(List<T> meanings, int slots) {
        this.meanings = List.copyOf(meanings);
        this.hashes = new int[slots];
        this.beginnings = new Phrase[slots][];
        Arrays.fill(beginnings, NONE);
    }

    /** Things found by the words each has; earlier ones go before later ones. */
    static <T> Phrases<T> of(List<T> meanings, Function<T, PlainWords> words) {
        Phrases<T> phrases = new Phrases<>(meanings, Integer.highestOneBit(2 * SLOTS_PER_PHRASE * meanings.size() + 1));
        for (int i = 0; i < meanings.size(); i++) {
            phrases.add(new Phrase(words.apply(meanings.get(i)), i));
        }
        return phrases;
    }

    /** Phrases that stand for themselves. */
    static Phrases<PlainWords> of(List<PlainWords> phrases) {
        return of(phrases, Function.identity());
    }

    private void add(Phrase phrase) {
        int hash = phrase.words().hash();
        int slot = slot(hash);
        begun[begunAt(hash)] |= 1L << hash;
        hashes[slot] = hash;
        beginnings[slot] = Arrays.copyOf(beginnings[slot], beginnings[slot].length + 1);
        beginnings[slot][beginnings[slot].length - 1] = phrase;
    }

    private Phrase[] beginningWith(int hash) {
        boolean maybe = (begun[begunAt(hash)] & 1L << hash) != 0;
        return maybe ? beginnings[slot(hash)] : NONE;
    }

    private static int begunAt(int hash) {
        return hash / Long.SIZE & (BEGUN - 1);
    }

    private int slot(int hash) {
        int slot = hash & (hashes.length - 1);
        while (hashes[slot] != hash && beginnings[slot].length > 0) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        return slot;
    }

    /** The earliest thing whose phrase is among the words. */
    Optional<T> first(PlainWords words) {
        int first = meanings.size();
        for (int word = words.from(); word < words.to(); word++) {
            for (Phrase phrase : beginningWith(words.all().hash(word))) {
                if (phrase.number() < first && words.holdAt(word, phrase.words())) {
                    first = phrase.number();
                }
            }
        }
        return first < meanings.size() ? Optional.of(meanings.get(first)) : Optional.empty();
    }

    /** Everything whose phrase is among the words, in their order, as often as it is. */
    List<T> all(PlainWords words) {
        List<T> all = new ArrayList<>();
        for (int word = words.from(); word < words.to(); word++) {
            for (Phrase phrase : beginningWith(words.all().hash(word))) {
                if (words.holdAt(word, phrase.words())) {
                    all.add(meanings.get(phrase.number()));
                }
            }
        }
        return all;
    }

    /** Whether one of the phrases is among the words. */
    boolean anyIn(PlainWords words) {
        for (int word = words.from(); word < words.to(); word++) {
            for (Phrase phrase : beginningWith(words.all().hash(word))) {
                if (words.holdAt(word, phrase.words())) {
                    return true;
                }
            }
        }
        return false;
    }
}
