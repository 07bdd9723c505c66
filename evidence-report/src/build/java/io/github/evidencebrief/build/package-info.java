/** What the build does to the runnable jar; nothing of it is in the jar. */
@NullMarked
package io.github.evidencebrief.build;

import org.jspecify.annotations.NullMarked;
