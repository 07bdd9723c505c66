package io.github.evidencebrief.cli;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is remembered of the run before.
 *
 * @param header what it was made from and what it made
 * @param evidence what each source of the header says, before linking, as one line of JSON
 */
record LastRun(Header header, List<String> evidence) {
    /** No run before. */
    static final LastRun NONE = new LastRun(new Header("", "", new TreeMap<>(), Changes.NONE, List.of()), List.of());

    /**
     * What it was made from and what it made.
     *
     * @param program fingerprint of code, rules and word lists
     * @param edition fingerprint of all that shapes the outputs
     * @param outputs fingerprints of the files it wrote, by name
     * @param changes how its sources differed from the ones before
     * @param sources the sources
     */
    record Header(
            String program,
            String edition,
            SortedMap<String, String> outputs,
            Changes changes,
            List<ReadSource.Key> sources) {
        /** Copies the list. */
        Header {
            sources = List.copyOf(sources);
        }
    }

    /** Copies the lines. */
    LastRun {
        evidence = List.copyOf(evidence);
        if (evidence.size() != header.sources().size()) {
            throw new IllegalArgumentException(header.sources().size() + " sources, " + evidence.size() + " lines");
        }
    }

    boolean none() {
        return header.sources().isEmpty();
    }
}
