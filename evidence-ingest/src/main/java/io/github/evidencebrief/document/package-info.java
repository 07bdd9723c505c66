/** Reads source files into texts with blocks, and tells evidence from what is set aside. */
@NullMarked
package io.github.evidencebrief.document;

import org.jspecify.annotations.NullMarked;
