package io.github.evidencebrief.report;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds marks where they stand, or on annotations of a user's own that stand there instead. */
final class Marks {
    private static final String OF_JAVA = "java.lang.annotation";

    private Marks() {}

    /** The mark of an element; failing that those of its annotations, which is one unless two of them disagree. */
    static <A extends Annotation> List<A> of(AnnotatedElement element, Class<A> mark) {
        List<A> found = new ArrayList<>();
        if (element.getDeclaredAnnotations().length > 0) {
            gather(element, mark, new HashSet<>(), found);
        }
        return found.stream().distinct().toList();
    }

    private static <A extends Annotation> void gather(
            AnnotatedElement element, Class<A> mark, Set<Class<?>> seen, List<A> found) {
        A own = element.getDeclaredAnnotation(mark);
        if (own != null) {
            found.add(own);
            return;
        }
        Arrays.stream(element.getDeclaredAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> !type.getPackageName().equals(OF_JAVA) && seen.add(type))
                .sorted(Comparator.comparing(Class::getName))
                .forEach(type -> gather(type, mark, seen, found));
    }
}
