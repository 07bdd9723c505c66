/** Turns any annotated type into a report: sections, tables, figures and source notes that know nothing of its subject. */
@NullMarked
package io.github.evidencebrief.report;

import org.jspecify.annotations.NullMarked;
