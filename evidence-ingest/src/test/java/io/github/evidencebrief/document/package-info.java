/** Tests of reading sources. */
@NullMarked
package io.github.evidencebrief.document;

import org.jspecify.annotations.NullMarked;
