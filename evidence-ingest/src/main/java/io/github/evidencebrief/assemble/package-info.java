/** Turns the mentions of one document into its evidence: which sentence speaks of which study, and what it says. */
@NullMarked
package io.github.evidencebrief.assemble;

import org.jspecify.annotations.NullMarked;
