package io.github.evidencebrief.link;

import io.github.evidencebrief.model.Study;

/**
 * One study as one input tells it.
 *
 * @param input number of the input it stands in; studies of one input are never joined
 * @param position place in the input's list of studies
 * @param source id of the source, of the first one when the study was linked before
 * @param study the record
 * @param traits what it can be recognised by
 */
record StudyRecord(int input, int position, String source, Study study, Traits traits) {
    /** The id the study has among all sources. */
    String linkedId() {
        return study.reports().isEmpty() ? Ids.of(source, study.id()) : study.id();
    }
}
