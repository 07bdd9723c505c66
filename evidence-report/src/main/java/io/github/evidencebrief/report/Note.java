package io.github.evidencebrief.report;

import java.util.Optional;

/**
 * The exact words behind one or more statements.
 *
 * @param number number of the note, from 1
 * @param source id of the source
 * @param sourceName short name of the source, S and its place among the report's sources; absent when the report does
 *     not list its sources
 * @param sourceTitle title of the source; absent when the report does not list its sources
 * @param section heading the words stand under; absent when they stand under none
 * @param exact the words, unchanged
 * @param uses how many places use it, at least 1
 */
public record Note(
        int number,
        String source,
        Optional<String> sourceName,
        Optional<String> sourceTitle,
        Optional<String> section,
        String exact,
        int uses) {}
