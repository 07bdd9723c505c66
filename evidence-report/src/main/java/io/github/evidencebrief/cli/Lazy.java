package io.github.evidencebrief.cli;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A value made when it is first asked for, for one thread.
 *
 * @param <T> its type
 */
final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T value = made.orElseGet(maker);
        made = Optional.of(value);
        return value;
    }
}
