package io.github.evidencebrief.assemble;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was made of a source, or the fault for which it could not be made.
 *
 * @param <T> what was to be made
 */
public final class Attempt<T> {
    private final @Nullable T made;
    private final @Nullable Throwable fault;

    private Attempt(@Nullable T made, @Nullable Throwable fault) {
        this.made = made;
        this.fault = fault;
    }

    /** Takes a step; its exception, or a stack that is too small for it, is kept. */
    static <S, T> Attempt<T> of(S source, Function<? super S, T> step) {
        try {
            return new Attempt<>(step.apply(source), null);
        } catch (RuntimeException | StackOverflowError fault) {
            return new Attempt<>(null, fault);
        }
    }

    /** Takes the next step when the one before could be taken. */
    <R> Attempt<R> then(Function<? super T, R> step) {
        return fault == null ? of(get(), step) : new Attempt<>(null, fault);
    }

    /** What was made, or what is given when nothing was. */
    T orElse(T other) {
        return made == null ? other : made;
    }

    /** What was made; throws what was thrown when it was to be made. */
    public T get() {
        if (fault instanceof RuntimeException exception) {
            throw exception;
        } else if (fault instanceof Error error) {
            throw error;
        }
        return Objects.requireNonNull(made);
    }
}
