package io.github.evidencebrief.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a section of the value an accessor returns: a list of annotated rows becomes a table, a text a paragraph,
 * a list of texts bullet points, a figure a picture, and a type with sections of its own becomes subsections.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Section {
    /** Place among the sections of its type, ascending; each section has an order of its own. */
    int order();

    /** Heading of the section, never blank. */
    String title();

    /** A sentence between the heading and the content; an empty value leaves it out. */
    String intro() default "";

    /** Whether the section stands out from the others, as key messages do. */
    boolean highlight() default false;

    /** Stands for the words that the report says of all its empty sections. */
    String AS_REPORT = "(as the report says)";

    /** What the section says when its value is empty; with no words an empty value leaves the section out. */
    String empty() default AS_REPORT;
}
