package io.github.evidencebrief.document;

import java.util.Set;

/** Reads one format; a new format is one implementation and one line in {@link DocumentReaders}. */
interface DocumentReader {
    /** The endings of file names it reads, lower case, with their dot. */
    Set<String> endings();

    /** Finds blocks and metadata of a file; throws {@link UnreadableSourceException} when its metadata is broken. */
    Document read(SourceText file);
}
