package io.github.evidencebrief.rule;

import java.util.Arrays;

/** A set of numbers from 0 to a most, small enough to stay near the processor, used again and again. */
final class Bits {
    private final long[] words;

    /**
     * @param most the greatest number it can hold
     */
    Bits(int most) {
        words = new long[most / Long.SIZE + 1];
    }

    void clear() {
        Arrays.fill(words, 0);
    }

    void add(int number) {
        words[number / Long.SIZE] |= 1L << number;
    }

    boolean has(int number) {
        return (words[number / Long.SIZE] & 1L << number) != 0;
    }

    /** Whether it has one of some numbers, those in an array from one place up to another, exclusive. */
    boolean hasOne(int[] some, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (has(some[i])) {
                return true;
            }
        }
        return false;
    }

    /** The first number at or after another; -1 when there is none. */
    int next(int number) {
        return nextOfBoth(number, this);
    }

    /** The first number at or after another that a set of the same size has too; -1 when there is none. */
    int nextOfBoth(int number, Bits other) {
        int word = number / Long.SIZE;
        long left = word < words.length ? words[word] & other.words[word] & -1L << number : 0;
        while (left == 0 && ++word < words.length) {
            left = words[word] & other.words[word];
        }
        return left == 0 ? -1 : word * Long.SIZE + Long.numberOfTrailingZeros(left);
    }
}
