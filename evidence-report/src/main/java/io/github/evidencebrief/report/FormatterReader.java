package io.github.evidencebrief.report;

import io.github.evidencebrief.annotation.CellFormatter;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the formatter that a column names and checks that it suits the column's values. */
final class FormatterReader {
    private final Mistakes mistakes;

    FormatterReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    Optional<CellFormatter<?>> read(Accessor accessor, Class<? extends CellFormatter<?>> type) {
        Class<?> element = accessor.shape().element();
        formatted(type)
                .filter(accepted -> !accepted.isAssignableFrom(element))
                .ifPresent(accepted -> mistakes.add(accessor.name() + " holds " + Names.of(element) + " but "
                        + Names.of(type) + " formats " + Names.of(accepted) + "; name a CellFormatter<"
                        + Names.of(element) + ">"));
        return made(accessor, type);
    }

    private Optional<CellFormatter<?>> made(Accessor accessor, Class<? extends CellFormatter<?>> type) {
        try {
            Constructor<? extends CellFormatter<?>> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance());
        } catch (ReflectiveOperationException e) {
            mistakes.add(accessor.name() + " names " + Names.of(type)
                    + ", which cannot be made; give it a constructor without parameters and make nested ones static");
            return Optional.empty();
        }
    }

    /** The type a formatter declares to format; absent when it does not say so directly. */
    private static Optional<Class<?>> formatted(Class<?> type) {
        return Stream.of(type.getGenericInterfaces())
                .filter(ParameterizedType.class::isInstance)
                .map(ParameterizedType.class::cast)
                .filter(parent -> parent.getRawType() == CellFormatter.class)
                .flatMap(parent -> Arrays.stream(parent.getActualTypeArguments()))
                .<Type>map(argument -> argument)
                .filter(Class.class::isInstance)
                .<Class<?>>map(argument -> (Class<?>) argument)
                .findFirst();
    }
}
