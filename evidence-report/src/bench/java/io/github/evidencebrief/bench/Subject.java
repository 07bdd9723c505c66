package io.github.evidencebrief.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * A document that is made by us and by others.
 *
 * @param name what it is called in the results
 * @param html what the others make their PDF of
 * @param pdf the file that our command writes
 * @param command our words for the whole process
 */
record Subject(String name, Path html, Path pdf, List<String> command) {}
