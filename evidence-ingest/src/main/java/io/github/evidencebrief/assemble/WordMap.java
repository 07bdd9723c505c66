package io.github.evidencebrief.assemble;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of some words, for texts of which most words are none of them.
 *
 * <p>A place keeps the hash of its word and three of four places are empty, so that the letters of a word are compared
 * only when it is very likely known. A bit for each place tells of most words that they are not known; these few bits
 * stay near the processor where the places of a hundred lists do not.
 */
final class WordMap<V> {
    private static final int ROOM = 4;

    /** Whether a known word belongs in a place. */
    private final long[] taken;

    private final int[] hashes;
    private final @Nullable String[] words;
    private final @Nullable V[] values;

    @SuppressWarnings("unchecked") // an array of a generic type
    WordMap(Map<String, V> known) {
        int capacity = Integer.highestOneBit(known.size() + 1) * ROOM;
        this.taken = new long[(capacity + Long.SIZE - 1) / Long.SIZE];
        this.hashes = new int[capacity];
        this.words = new String[capacity];
        this.values = (V[]) new Object[capacity];
        known.forEach(this::put);
    }

    private void put(String word, V value) {
        int hash = hash(word);
        int at = slot(word, hash);
        int first = place(hash);
        taken[first / Long.SIZE] |= 1L << first;
        hashes[at] = hash;
        words[at] = Spellings.listed(word);
        values[at] = value;
    }

    /** What is known of a word; null when it is not known. */
    @Nullable
    V get(String word) {
        int hash = hash(word);
        int first = place(hash);
        if ((taken[first / Long.SIZE] & 1L << first) == 0) {
            return null;
        }
        return values[slot(word, hash)];
    }

    /** What is known of a word, or something else when it is not known. */
    V get(String word, V other) {
        V value = get(word);
        return value == null ? other : value;
    }

    private int place(int hash) {
        return hash & (hashes.length - 1);
    }

    /** Where a word is, or would be. */
    private int slot(String word, int hash) {
        int at = place(hash);
        while (hashes[at] != 0 && !(hashes[at] == hash && word.equals(words[at]))) {
            at = (at + 1) & (hashes.length - 1);
        }
        return at;
    }

    /** Never 0, which marks an empty place. */
    private static int hash(String word) {
        int hash = word.hashCode();
        int mixed = hash ^ (hash >>> Character.SIZE);
        return mixed == 0 ? 1 : mixed;
    }
}
