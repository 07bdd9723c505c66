package io.github.evidencebrief.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Takes values out of their wrappings. */
final class Values {
    private Values() {}

    /** The value within any optional; absent for null and for an empty optional. */
    static Optional<Object> present(@Nullable Object value) {
        Object inner = unwrapped(value);
        return inner == null || inner == value ? Optional.ofNullable(inner) : present(inner);
    }

    private static @Nullable Object unwrapped(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.orElse(null);
        } else if (value instanceof OptionalInt number) {
            return number.isPresent() ? number.getAsInt() : null;
        } else if (value instanceof OptionalLong number) {
            return number.isPresent() ? number.getAsLong() : null;
        } else if (value instanceof OptionalDouble number) {
            return number.isPresent() ? number.getAsDouble() : null;
        }
        return value;
    }

    /** The present values within an optional, a collection or neither, in order. */
    static List<Object> all(@Nullable Object value) {
        List<Object> all = new ArrayList<>();
        present(value).ifPresent(inner -> gather(inner, all));
        return all;
    }

    private static void gather(Object value, List<Object> into) {
        if (value instanceof Collection<?> collection) {
            collection.forEach(element -> into.addAll(all(element)));
        } else {
            into.add(value);
        }
    }
}
