/**
 * Immutable records of what health sources report, each with the exact words it rests on.
 *
 * <p>Names follow HL7 EBMonFHIR, GRADE, PICO and TIDieR; where a record has its names from elsewhere, it says so. Not
 * reported is absence: an empty {@code Optional} or list, never a blank, a zero or a made-up value. Numbers are as
 * printed, in the unit that stands beside them; none is converted. Every {@code build()} checks its record and refuses
 * it with an {@code IllegalStateException} that names what is missing, or an {@code IllegalArgumentException} that
 * says what is wrong.
 *
 * <p>As JSON, read and write them with Jackson 2 and its {@code Jdk8Module}. Vocabularies are lower-case codes with
 * hyphens, what is absent is left out, names have one order, and a name that is not known is passed over; a code that
 * is not known is refused.
 */
@EvidenceStyle
@NullMarked
package io.github.evidencebrief.model;

import org.jspecify.annotations.NullMarked;
