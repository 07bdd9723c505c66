/** Measures how fast reports are printed; no part of the jar. */
@NullMarked
package io.github.evidencebrief.bench;

import org.jspecify.annotations.NullMarked;
