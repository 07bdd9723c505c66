package io.github.evidencebrief.link;

import io.github.evidencebrief.model.Study;
import java.util.List;

/**
 * A study with the records it was made of.
 *
 * @param study the study
 * @param members its records
 */
record LinkedStudy(Study study, List<StudyRecord> members) {}
