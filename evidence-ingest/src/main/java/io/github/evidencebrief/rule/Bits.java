package io.github.evidencebrief.rule;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/** A set of numbers from 0 to a most, small enough to stay near the processor, used again and again. */
final class Bits {
    private static final int HALF_BITS = 5;
    private static final int HALF = 1 << HALF_BITS;

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

    /** Whether it has one of the numbers that an array has from one place up to another, see {@link #packed}. */
    boolean hasOne(long[] packed, int begin, int end) {
        for (int i = begin; i < end; i++) {
            int half = (int) (packed[i] >>> HALF);
            if (((int) (words[half >>> 1] >>> (half << HALF_BITS)) & (int) packed[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Some numbers for {@link #hasOne}: those in the same half of a word together, its place above their bits. */
    static long[] packed(int[] numbers) {
        SortedMap<Integer, Long> bits = new TreeMap<>();
        for (int number : numbers) {
            bits.merge(number / HALF, 1L << number % HALF, (some, one) -> some | one);
        }
        return bits.entrySet().stream()
                .mapToLong(half -> (long) half.getKey() << HALF | half.getValue())
                .toArray();
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
