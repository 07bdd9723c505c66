package io.github.evidencebrief.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Puts the value of an accessor of the root into the block of lines below the title; an absent value has no line. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Edition {
    /** Place among the lines, ascending; each line has an order of its own. */
    int order();

    /** Words before the value; empty for none. */
    String label() default "";
}
