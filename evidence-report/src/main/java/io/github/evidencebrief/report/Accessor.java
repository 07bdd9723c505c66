package io.github.evidencebrief.report;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;

/** A method without parameters that a report reads a value from. */
record Accessor(Class<?> type, Method method) {
    /** How messages call it: {@code Bridge.span}. */
    String name() {
        return Names.of(type) + "." + method.getName();
    }

    /** The mark it was found by. */
    <A extends Annotation> A mark(Class<A> mark) {
        return Marks.of(method, mark).get(0);
    }

    ValueShape shape() {
        return ValueShape.of(method.getGenericReturnType());
    }

    /** What the accessor returns for a value, out of any optional. */
    Optional<Object> valueOf(Object value) {
        try {
            method.setAccessible(true);
            return Values.present(method.invoke(value));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(name() + " failed: " + e.getCause(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(name() + " cannot be called; make it and its type public", e);
        }
    }
}
