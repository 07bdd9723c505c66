/** Tests of the brief, on topics of their own. */
@NullMarked
package io.github.evidencebrief.brief;

import org.jspecify.annotations.NullMarked;
