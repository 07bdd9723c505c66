package io.github.evidencebrief.link;

import io.github.evidencebrief.model.StudyReport;
import java.util.List;
import java.util.stream.Stream;

/** Lists every source's own record of a study with the reasons for taking it for the same. */
final class Reports {
    private Reports() {}

    static List<StudyReport> of(Joined group) {
        return group.members().stream().flatMap(member -> of(member, group)).toList();
    }

    private static Stream<StudyReport> of(StudyRecord member, Joined group) {
        List<StudyReport> before = member.study().reports();
        if (!before.isEmpty()) {
            return before.stream().map(report -> withReasons(report, reasons(member, group)));
        }
        return Stream.of(StudyMerger.report(member, reasons(member, group)));
    }

    private static StudyReport withReasons(StudyReport report, List<String> reasons) {
        return report.reasons().isEmpty() && !reasons.isEmpty()
                ? StudyReport.builder().from(report).reasons(reasons).build()
                : report;
    }

    private static List<String> reasons(StudyRecord member, Joined group) {
        return member.equals(group.first())
                ? List.of()
                : Account.of(member.traits(), group.without(member)).reasons();
    }
}
