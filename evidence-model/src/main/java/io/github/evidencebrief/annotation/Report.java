package io.github.evidencebrief.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a type is the root of a report; its {@link Section} accessors become the sections.
 *
 * <p>A root with a method {@code sources()} that returns the model's sources has its notes name them by their titles.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Report {
    /** The title of the document, or the line above it where an accessor bears {@link Title}; never blank. */
    String title();

    /** BCP 47 tag of the language the report is written in. */
    String language() default "en";

    /** What a section says when its value is empty and it has no words of its own for that. */
    String empty() default "Nothing is recorded here.";
}
