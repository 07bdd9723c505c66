/** Marks that turn any interface or record into a report; they hold no logic and depend on nothing. */
@NullMarked
package io.github.evidencebrief.annotation;

import org.jspecify.annotations.NullMarked;
