/** Measures how fast sources are read; no part of the jar. */
@NullMarked
package io.github.evidencebrief.bench;

import org.jspecify.annotations.NullMarked;
