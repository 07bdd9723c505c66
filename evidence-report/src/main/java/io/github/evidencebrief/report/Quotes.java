package io.github.evidencebrief.report;

import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/** Knows by its type whether a value carries quotes: it has a method {@code quotes()} that returns a collection. */
final class Quotes {
    private static final ConcurrentMap<Class<?>, Optional<Accessor>> KNOWN = new ConcurrentHashMap<>();

    private Quotes() {}

    /** The quotes behind a value, in its order; a quote stands behind itself; empty when it carries none. */
    static List<Quote> behind(Object value) {
        if (value instanceof Quote quote) {
            return List.of(quote);
        }
        return KNOWN.computeIfAbsent(value.getClass(), type -> Accessors.named(type, "quotes"))
                .map(accessor -> found(accessor.valueOf(value), Quote.class))
                .orElse(List.of());
    }

    /** Reads the sources a root lists in a method {@code sources()}; none when the type has no such method. */
    static <T> Function<T, List<Source>> sourcesOf(Class<T> type) {
        Optional<Accessor> sources = Accessors.named(type, "sources");
        return value -> sources.map(accessor -> found(accessor.valueOf(value), Source.class))
                .orElse(List.of());
    }

    private static <E> List<E> found(Optional<Object> value, Class<E> element) {
        return Values.all(value).stream()
                .filter(element::isInstance)
                .map(element::cast)
                .toList();
    }
}
