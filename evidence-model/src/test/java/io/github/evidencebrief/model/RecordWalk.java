package io.github.evidencebrief.model;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which fields the records below a value fill and leave out. */
final class RecordWalk {
    private final Map<String, Set<String>> filled = new TreeMap<>();
    private final Map<String, Set<String>> leftOut = new TreeMap<>();
    private final List<Class<?>> records = Fixtures.records();

    private RecordWalk() {}

    static RecordWalk of(Object root) {
        RecordWalk walk = new RecordWalk();
        walk.visit(root);
        return walk;
    }

    Set<String> filled(Class<?> type) {
        return filled.getOrDefault(type.getSimpleName(), Set.of());
    }

    Set<String> leftOut(Class<?> type) {
        return leftOut.getOrDefault(type.getSimpleName(), Set.of());
    }

    static Set<String> fields(Class<?> type) {
        return accessors(type).stream().map(Method::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Fields that may be absent; quotes are left to the records that need one. */
    static Set<String> optional(Class<?> type) {
        return accessors(type).stream()
                .filter(method -> method.getReturnType().equals(Optional.class)
                        || method.getReturnType().equals(List.class))
                .map(Method::getName)
                .filter(name -> !name.equals("quotes"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Method> accessors(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !method.getReturnType().equals(void.class))
                .toList();
    }

    private void visit(Object value) {
        records.stream().filter(type -> type.isInstance(value)).forEach(type -> visitFields(type, value));
    }

    private void visitFields(Class<?> type, Object value) {
        for (Method accessor : accessors(type)) {
            Collection<?> values = values(call(accessor, value));
            (values.isEmpty() ? leftOut : filled)
                    .computeIfAbsent(type.getSimpleName(), name -> new TreeSet<>())
                    .add(accessor.getName());
            values.forEach(this::visit);
        }
    }

    private static Collection<?> values(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.stream().toList();
        }
        return value instanceof Collection<?> collection ? new ArrayList<>(collection) : List.of(value);
    }

    private static Object call(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(accessor.toString(), e);
        }
    }
}
