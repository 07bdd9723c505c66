package io.github.evidencebrief.brief;

import io.github.evidencebrief.annotation.Section;
import io.github.evidencebrief.model.Safety;
import io.github.evidencebrief.model.Source;
import io.github.evidencebrief.report.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the sources say of harms, which of them say nothing, and what else there is to know before acting. */
record SafetySection(
        @Section(
                order = 10,
                title = "What is said",
                intro = "That a source reports few or no harms is no proof of safety.",
                empty = "The sources say nothing about harms. Silence is not safety.")
        List<SafetyRow> rows,

        @Section(order = 20, title = "Who is silent", empty = "")
        Optional<Statement> silent,

        @Section(
                order = 30,
                title = "To know before acting",
                intro =
                        "What the sources tell of the illness itself, and of what the treatment costs and how it is had.",
                empty = "")
        List<PrecautionRow> precautions) {

    static SafetySection of(EvidenceIndex index) {
        return new SafetySection(
                index.safety().stream()
                        .map(safety -> SafetyRow.of(index, safety))
                        .toList(),
                silence(index),
                new BeforeActing(index).rows());
    }

    /** Names the sources without a word on harms; absent when there are none, or no sources at all. */
    private static Optional<Statement> silence(EvidenceIndex index) {
        List<String> silent = silentSources(index);
        return silent.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.of(Ranges.of(silent) + (silent.size() == 1 ? " says" : " say")
                        + " nothing about harms. Silence is not safety."));
    }

    static List<String> silentSources(EvidenceIndex index) {
        Set<String> speaking = index.safety().stream().map(Safety::source).collect(Collectors.toSet());
        return index.labels(index.sources().stream()
                .map(Source::id)
                .filter(id -> !speaking.contains(id))
                .toList());
    }
}
