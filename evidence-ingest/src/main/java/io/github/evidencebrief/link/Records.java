package io.github.evidencebrief.link;

import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Source;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyReport;
import java.util.ArrayList;
import java.util.List;

/** Lists the study records of all inputs in the order of their sources. */
final class Records {
    private Records() {}

    static List<StudyRecord> of(List<Evidence> inputs) {
        List<StudyRecord> records = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            Evidence input = inputs.get(i);
            TraitReader reader = new TraitReader(input);
            for (int k = 0; k < input.studies().size(); k++) {
                Study study = input.studies().get(k);
                records.add(new StudyRecord(i, k, source(study, input), study, reader.read(study)));
            }
        }
        return records;
    }

    private static String source(Study study, Evidence input) {
        return study.reports().stream()
                .map(StudyReport::source)
                .findFirst()
                .or(() -> study.quotes().stream().map(Quote::source).findFirst())
                .orElseGet(() ->
                        input.sources().stream().map(Source::id).findFirst().orElse("unknown"));
    }
}
