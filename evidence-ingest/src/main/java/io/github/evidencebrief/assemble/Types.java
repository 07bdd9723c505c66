package io.github.evidencebrief.assemble;

import java.util.List;

/**
 * Some types of mentions, asked for together.
 *
 * @param names the types, in an order of their own
 * @param bits one bit for each, by which most sentences are known to have none of them
 */
record Types(List<String> names, long bits) {
    static Types of(String... names) {
        long bits = 0;
        for (String name : names) {
            bits |= bit(name);
        }
        return new Types(List.of(names), bits);
    }

    boolean has(String name) {
        return names.contains(name);
    }

    /** The bit of a type; two types may share one. */
    static long bit(String type) {
        return 1L << type.hashCode();
    }
}
