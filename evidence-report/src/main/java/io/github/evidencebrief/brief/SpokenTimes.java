package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Names the benefits whose time is told in words only, such as "short-term". */
final class SpokenTimes {
    private static final int MOST = 2;

    private final EvidenceIndex index;

    SpokenTimes(EvidenceIndex index) {
        this.index = index;
    }

    /** One clause for each of the first such times; none when every time is a number. */
    List<Statement> clauses() {
        Map<String, List<Finding>> byWords = new TreeMap<>();
        index.findings().stream()
                .filter(finding -> finding.direction() == Direction.FAVOURS_INTERVENTION)
                .forEach(finding -> finding.timePoint()
                        .filter(time -> TimeWords.days(time).isEmpty())
                        .ifPresent(time -> byWords.computeIfAbsent(
                                        time.toLowerCase(Locale.ROOT), unseen -> new ArrayList<>())
                                .add(finding)));
        return byWords.entrySet().stream()
                .limit(MOST)
                .map(entry -> clause(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Statement clause(String time, List<Finding> findings) {
        FindingGroup group = new FindingGroup(index, findings, List.of());
        Backing backing = group.backing();
        String words = Listing.and(backing.sources()) + " also report"
                + (backing.sources().size() == 1 ? "s" : "") + " a " + time
                + " benefit without saying how long that is (" + backing.studyWords() + ").";
        return Statement.of(words, group.fewQuotes());
    }
}
