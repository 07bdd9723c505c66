package io.github.evidencebrief.brief;

import io.github.evidencebrief.annotation.Column;
import io.github.evidencebrief.model.Source;
import java.util.Optional;

/** A file that was read, with its fingerprint. */
record FileRow(
        @Column(order = 10, header = "Source") String label,

        @Column(order = 20, header = "File") String path,

        @Column(order = 30, header = "Made from", absent = "is itself the text")
        Optional<String> original,

        @Column(order = 40, header = "SHA-256") String sha256) {

    private static final int GROUP = 16;

    static FileRow of(EvidenceIndex index, Source source) {
        return new FileRow(index.label(source.id()), source.path(), source.original(), grouped(source.sha256()));
    }

    /** In four groups, so that it can be read and broken between them. */
    private static String grouped(String digits) {
        StringBuilder groups = new StringBuilder();
        for (int at = 0; at < digits.length(); at += GROUP) {
            groups.append(at == 0 ? "" : " ").append(digits, at, Math.min(at + GROUP, digits.length()));
        }
        return groups.toString();
    }
}
