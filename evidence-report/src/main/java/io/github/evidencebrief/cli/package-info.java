/** The command line: the pipeline from files to outputs, what it remembers between runs, and all that is printed. */
@NullMarked
package io.github.evidencebrief.cli;

import org.jspecify.annotations.NullMarked;
