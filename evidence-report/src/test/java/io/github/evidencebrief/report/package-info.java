/** Tests of the generator. */
@NullMarked
package io.github.evidencebrief.report;

import org.jspecify.annotations.NullMarked;
