package io.github.evidencebrief.brief;

import io.github.evidencebrief.annotation.Column;
import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.List;

/** A finding as one source reports it. */
record FindingRow(
        @Column(order = 10, header = "Source") String source,

        @Column(order = 20, header = "Outcome", absent = "as quoted")
        List<String> outcomes,

        @Column(order = 30, header = "Result, against what, when, in whom")
        Statement result,

        @Column(order = 40, header = "Size and certainty in its words", absent = "none given")
        List<String> words,

        @Column(order = 50, header = "Rests on, said by") List<String> behind) {

    static FindingRow of(EvidenceIndex index, Finding finding) {
        ResultPhrase phrase = new ResultPhrase(finding);
        return new FindingRow(
                index.label(finding.source()),
                outcomes(finding),
                Statement.of(
                        phrase.line() + Inferred.time(finding) + phrase.people() + untested(index, finding),
                        finding.quotes()),
                SizeWords.of(finding),
                behind(index, finding));
    }

    /** {@code ; not what the study tested}, {@code ; no patients named}; empty for a result that its study can tell. */
    static String untested(EvidenceIndex index, Finding finding) {
        String workings = finding.basis() == Basis.MECHANISM ? "; no patients named" : "";
        return workings + (index.isUntested(finding) ? "; " + SaferThan.NOT_TESTED : "");
    }

    /** The outcomes; those that the quotes do not name are marked. */
    private static List<String> outcomes(Finding finding) {
        return finding.outcomes().stream()
                .map(outcome -> outcome + (Inferred.isOutcome(outcome, finding) ? " (from the text around it)" : ""))
                .toList();
    }

    private static List<String> behind(EvidenceIndex index, Finding finding) {
        List<String> words = new ArrayList<>();
        if (!Voice.of(finding).judged()) {
            words.add(
                    index.shortStudyName(finding.study()).map(Listing::sentence).orElse("no study named"));
        }
        words.add(index.basis(finding));
        finding.attribution()
                .map(Speakers::name)
                .filter(name -> !name.equals("the study"))
                .ifPresent(words::add);
        return words;
    }
}
