/** Joins the records of several sources: which of them report the same study, and why. */
@NullMarked
package io.github.evidencebrief.link;

import org.jspecify.annotations.NullMarked;
