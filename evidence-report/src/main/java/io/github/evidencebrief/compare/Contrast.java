package io.github.evidencebrief.compare;

import java.util.Collection;
import java.util.Set;

/**
 * Two groups of people that exclude each other, and which statements are about which of them.
 *
 * @param name one group, as it stands after "people"
 * @param one ids of the statements about that group only
 * @param otherName the other group
 * @param other ids of the statements about the other group only
 */
record Contrast(String name, Set<String> one, String otherName, Set<String> other) {
    boolean isOne(Said<?> said) {
        return one.contains(said.ref());
    }

    boolean isOther(Said<?> said) {
        return other.contains(said.ref());
    }

    /** Whether something said is about one of the groups, and some others only about the other. */
    boolean parts(Said<?> said, Collection<? extends Said<?>> others) {
        boolean first = isOne(said) && others.stream().noneMatch(this::isOne);
        boolean second = isOther(said) && others.stream().noneMatch(this::isOther);
        return (first && others.stream().anyMatch(this::isOther))
                || (second && others.stream().anyMatch(this::isOne));
    }
}
