/** Writes report content as accessible HTML and as PDF that is tagged, archival and the same on every run. */
@NullMarked
package io.github.evidencebrief.render;

import org.jspecify.annotations.NullMarked;
