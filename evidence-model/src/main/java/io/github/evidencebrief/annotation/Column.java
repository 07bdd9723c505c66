package io.github.evidencebrief.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a table column of an accessor; the first column names the rows.
 *
 * <p>Like every mark of an accessor it may stand on an annotation of your own, which then marks accessors in its place.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Column {
    /** Place among the columns of its type, ascending; each column has an order of its own. */
    int order();

    /** Heading of the column, never blank. */
    String header();

    /** Unit of the numbers, printed once in the heading; empty for none. */
    String unit() default "";

    /**
     * Decimal places of the numbers, 0 to 12; -1 prints whole and exact numbers as they are held, and binary fractions
     * with as many places as the column needs, three or three digits at most.
     */
    int decimals() default -1;

    /** What a cell says when its value is absent. */
    String absent() default "\u2013";

    /** Turns a value into the text of its cell; the default looks the formatter up by the value's type. */
    Class<? extends CellFormatter<?>> formatter() default CellFormatter.ByType.class;
}
