package io.github.evidencebrief.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Puts the columns of a nested annotated value side by side below one heading. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface ColumnGroup {
    /** Place among the columns of its type, ascending; columns and groups share one order. */
    int order();

    /** Heading above the group's columns, never blank. */
    String header();
}
