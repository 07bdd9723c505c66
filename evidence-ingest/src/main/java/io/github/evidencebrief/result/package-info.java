/** Reads the results in the sentences of an abstract: what changed, in which group, against which other. */
@NullMarked
package io.github.evidencebrief.result;

import org.jspecify.annotations.NullMarked;
