package io.github.evidencebrief.assemble;

import java.util.Optional;

/**
 * A document with the mentions of its sentences and the labels of its groups, which are looked for once.
 *
 * @param reading the document with its mentions
 * @param labels present where they were looked for already, as in an abstract
 */
record Labelled(Reading reading, Optional<GroupLabels> labels) {}
