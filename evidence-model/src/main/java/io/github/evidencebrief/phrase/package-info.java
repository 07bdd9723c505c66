/** Noun phrases in a normal form, so that different words for one thing compare as equal. */
@NullMarked
package io.github.evidencebrief.phrase;

import org.jspecify.annotations.NullMarked;
