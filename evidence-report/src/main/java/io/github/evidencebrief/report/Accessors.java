package io.github.evidencebrief.report;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the accessors of a type, its superclasses and interfaces, where generated implementations bear no marks. */
final class Accessors {
    private Accessors() {}

    /** The methods that bear a mark, by name, those of the type before those it inherits. */
    static List<Accessor> marked(Class<?> type, Class<? extends Annotation> mark) {
        Map<String, Accessor> byName = new LinkedHashMap<>();
        methods(type)
                .filter(method -> !Marks.of(method, mark).isEmpty())
                .forEach(method -> byName.putIfAbsent(method.getName(), new Accessor(type, method)));
        return List.copyOf(byName.values());
    }

    /** Whether a method bears a mark; none of Java's own does, and texts and numbers have hundreds. */
    static boolean hasMarked(Class<?> type, Class<? extends Annotation> mark) {
        return lineage(type).stream()
                .filter(ancestor -> !isOfJava(ancestor))
                .flatMap(Accessors::declared)
                .anyMatch(method -> !Marks.of(method, mark).isEmpty());
    }

    /** The method of this name that takes nothing and returns a collection. */
    static Optional<Accessor> named(Class<?> type, String name) {
        return methods(type)
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
                .filter(method -> Collection.class.isAssignableFrom(method.getReturnType()))
                .map(method -> new Accessor(type, method))
                .findFirst();
    }

    /** A mark of the type itself or of one it extends. */
    static <A extends Annotation> Optional<A> mark(Class<?> type, Class<A> mark) {
        return lineage(type).stream()
                .flatMap(ancestor -> Marks.of(ancestor, mark).stream())
                .findFirst();
    }

    private static Stream<Method> methods(Class<?> type) {
        return lineage(type).stream()
                .flatMap(ancestor -> declared(ancestor)
                        .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toGenericString)));
    }

    private static Stream<Method> declared(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).filter(method -> !method.isBridge() && !method.isSynthetic());
    }

    private static boolean isOfJava(Class<?> type) {
        return type.getPackageName().startsWith("java.");
    }

    private static Set<Class<?>> lineage(Class<?> type) {
        Set<Class<?>> lineage = new LinkedHashSet<>();
        for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
            lineage.add(at);
        }
        List.copyOf(lineage).forEach(ancestor -> addInterfaces(ancestor, lineage));
        return lineage;
    }

    private static void addInterfaces(Class<?> type, Set<Class<?>> lineage) {
        for (Class<?> parent : type.getInterfaces()) {
            lineage.add(parent);
            addInterfaces(parent, lineage);
        }
    }
}
