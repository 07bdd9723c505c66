package io.github.evidencebrief.cli;

import io.github.evidencebrief.document.SourceFile;

/** Makes the evidence of one source: anew, or from what is remembered. */
@FunctionalInterface
interface SourceReader {
    /** What the source says; throws when it cannot be read. */
    ReadSource read(SourceFile file);
}
