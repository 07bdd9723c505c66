/**
 * Immutable records of what health sources report, each with the exact words it rests on.
 *
 * <p>Names follow HL7 EBMonFHIR, GRADE, PICO and TIDieR. Not reported is absence, never a made-up value.
 */
@EvidenceStyle
@NullMarked
package io.github.evidencebrief.model;

import org.jspecify.annotations.NullMarked;
