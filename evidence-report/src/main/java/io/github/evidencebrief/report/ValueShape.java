package io.github.evidencebrief.report;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** What an accessor's declared type says about its values: the type of one element, and whether there are many. */
record ValueShape(Class<?> element, boolean many) {
    static ValueShape of(Type declared) {
        if (declared instanceof ParameterizedType parameterized) {
            return ofParameterized(parameterized);
        } else if (declared instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0]);
        }
        return new ValueShape(declared instanceof Class<?> type ? boxed(type) : Object.class, false);
    }

    private static ValueShape ofParameterized(ParameterizedType declared) {
        Class<?> raw = (Class<?>) declared.getRawType();
        if (raw == Optional.class) {
            return of(declared.getActualTypeArguments()[0]);
        } else if (Collection.class.isAssignableFrom(raw)) {
            return new ValueShape(of(declared.getActualTypeArguments()[0]).element(), true);
        }
        return new ValueShape(raw, false);
    }

    private static Class<?> boxed(Class<?> type) {
        if (type == OptionalInt.class) {
            return Integer.class;
        } else if (type == OptionalLong.class) {
            return Long.class;
        } else if (type == OptionalDouble.class) {
            return Double.class;
        }
        return (Class<?>) java.lang.invoke.MethodType.methodType(type).wrap().returnType();
    }
}
