package io.github.evidencebrief.brief;

import io.github.evidencebrief.annotation.Section;
import io.github.evidencebrief.report.Figure;
import java.util.List;
import java.util.Optional;

/** Where the sources agree and where they disagree. */
record ClaimsSection(
        @Section(order = 10, title = "Disagreements at a glance", empty = "")
        Optional<Figure> disputed,

        @Section(order = 15, title = "Agreements at a glance", empty = "")
        Optional<Figure> shared,

        @Section(
                order = 20,
                title = "Disagreements",
                intro = "Both sides stand side by side; the brief does not decide between them.",
                empty = "No two sources contradict each other in what was read.")
        List<ClaimRow> disagreements,

        @Section(
                order = 30,
                title = "Agreements",
                intro = "Sources that rest on the same study are one voice, not several.",
                empty = "No two sources say the same in what was read.")
        List<AgreementRow> agreements) {

    static ClaimsSection of(EvidenceIndex index) {
        ClaimRows rows = new ClaimRows(index);
        ClaimMatrix matrix = new ClaimMatrix(index);
        return new ClaimsSection(matrix.disagreements(), matrix.agreements(), rows.disagreements(), rows.agreements());
    }
}
