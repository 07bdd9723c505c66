package io.github.evidencebrief.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts the marked accessors of one type into their order and finds those that share a place. */
final class Siblings<S> {
    private final String kind;
    private final Class<?> type;
    private final Mistakes mistakes;
    private final Map<Integer, List<S>> byOrder = new TreeMap<>();
    private final Map<Integer, List<String>> names = new TreeMap<>();

    /** Siblings that messages call by a noun: column, section or line. */
    Siblings(String kind, Class<?> type, Mistakes mistakes) {
        this.kind = kind;
        this.type = type;
        this.mistakes = mistakes;
    }

    void add(int order, Accessor accessor, S sibling) {
        byOrder.computeIfAbsent(order, unseen -> new ArrayList<>()).add(sibling);
        names.computeIfAbsent(order, unseen -> new ArrayList<>()).add(accessor.name());
    }

    List<S> inOrder() {
        names.forEach((order, sharing) -> mistakes.unless(
                sharing.size() == 1,
                String.join(" and ", sharing) + (sharing.size() == 2 ? " both have order " : " all have order ") + order
                        + "; give each " + kind + " of " + Names.of(type) + " its own order"));
        return byOrder.values().stream().flatMap(List::stream).toList();
    }
}
