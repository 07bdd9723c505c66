package io.github.evidencebrief.brief;

import io.github.evidencebrief.annotation.Column;
import io.github.evidencebrief.model.Safety;
import io.github.evidencebrief.model.SafetyKind;
import io.github.evidencebrief.report.Statement;
import java.util.List;
import java.util.Optional;

/** A statement about harms. */
record SafetyRow(
        @Column(order = 10, header = "Treatment", absent = "not named")
        List<String> interventions,

        @Column(order = 20, header = "What is said") String kind,

        @Column(order = 30, header = "In the source\u2019s words")
        Statement statement,

        @Column(order = 40, header = "Said by; of which study")
        String speaker,

        @Column(order = 60, header = "Source") String source) {

    private static String kind(EvidenceIndex index, Safety safety) {
        Optional<String> than =
                safety.kind() == SafetyKind.SAFER_THAN ? new SaferThan(index).words(safety) : Optional.empty();
        return than.map(words -> "compared: " + words)
                .orElse(HarmKind.of(safety).words());
    }

    static SafetyRow of(EvidenceIndex index, Safety safety) {
        return new SafetyRow(
                new NamedKinds(index.findings())
                        .of(safety.interventions(), safety.quotes().get(0).exact()),
                kind(index, safety),
                Statement.of(SizeWords.quoted(safety.statement()), safety.quotes()),
                Speakers.name(safety.attribution(), index.shortStudyName(safety.study()))
                        + (Voice.isJudged(safety) ? "; opinion" : ""),
                index.label(safety.source()));
    }
}
