package io.github.evidencebrief.report;

import java.lang.annotation.Annotation;
import java.lang.reflect.Modifier;

/** What every marked accessor has to be, whatever its mark. */
final class AccessorRules {
    private AccessorRules() {}

    static void check(Accessor accessor, Class<? extends Annotation> mark, Mistakes mistakes) {
        mistakes.unless(
                Marks.of(accessor.method(), mark).size() == 1,
                accessor.name() + " is marked as a " + mark.getSimpleName()
                        + " by two annotations that differ; keep one of them");
        mistakes.unless(
                accessor.method().getParameterCount() == 0,
                accessor.name() + " takes parameters; mark only accessors that take none");
        mistakes.unless(
                accessor.method().getReturnType() != void.class,
                accessor.name() + " returns nothing; mark only accessors that return a value");
        mistakes.unless(
                !Modifier.isStatic(accessor.method().getModifiers()),
                accessor.name() + " is static; mark only accessors of a value");
        mistakes.unless(
                !Modifier.isPrivate(accessor.method().getModifiers()),
                accessor.name() + " is private; mark only accessors that others may call");
    }

    static void named(Accessor accessor, String attribute, String words, Mistakes mistakes) {
        mistakes.unless(
                !words.isBlank(), accessor.name() + " has a blank " + attribute + "; say in a few words what it holds");
    }
}
