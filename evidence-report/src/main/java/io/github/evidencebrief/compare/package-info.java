/** Compares what the sources say: where they agree, where they differ and how, and who is silent. */
@NullMarked
package io.github.evidencebrief.compare;

import org.jspecify.annotations.NullMarked;
