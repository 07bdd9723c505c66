package io.github.evidencebrief.brief;

import io.github.evidencebrief.annotation.Column;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.List;

/** A finding as one source reports it. */
record FindingRow(
        @Column(order = 10, header = "Source") String source,

        @Column(order = 20, header = "What was compared") String comparison,

        @Column(order = 30, header = "Outcome", absent = "as quoted")
        List<String> outcomes,

        @Column(order = 40, header = "When, for whom", absent = "not stated")
        List<String> circumstances,

        @Column(order = 50, header = "Result") Statement result,

        @Column(order = 60, header = "Size and certainty in its words", absent = "none given")
        List<String> words,

        @Column(order = 70, header = "Rests on, said by") List<String> behind) {

    static FindingRow of(EvidenceIndex index, Finding finding) {
        ResultPhrase phrase = new ResultPhrase(finding);
        return new FindingRow(
                index.label(finding.source()),
                phrase.pair(),
                finding.outcomes(),
                circumstances(finding),
                Statement.of(phrase.state(), finding.quotes()),
                SizeWords.of(finding),
                behind(index, finding));
    }

    private static List<String> circumstances(Finding finding) {
        List<String> words = new ArrayList<>();
        finding.timePoint().map(TimeWords::of).ifPresent(words::add);
        finding.population().ifPresent(words::add);
        return words;
    }

    private static List<String> behind(EvidenceIndex index, Finding finding) {
        List<String> words = new ArrayList<>();
        words.add(index.studyName(finding.study()).orElse("no study named"));
        words.add(PlainWords.of(finding.basis()));
        finding.attribution().map(Speakers::name).ifPresent(words::add);
        return words;
    }
}
