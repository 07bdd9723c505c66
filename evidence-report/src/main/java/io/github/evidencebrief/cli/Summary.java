package io.github.evidencebrief.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a person is told after a brief was made. */
final class Summary {
    private static final int MOST_NAMES = 10;

    private final List<String> lines = new ArrayList<>();

    private Summary() {}

    static List<String> upToDate(Edition edition, List<String> files) {
        Summary summary = new Summary();
        summary.lines.add(
                String.join(", ", files) + (files.size() > 1 ? " are" : " is") + " up to date: " + sources(edition));
        summary.asides(edition.harvest());
        return List.copyOf(summary.lines);
    }

    static List<String> written(Edition edition, List<String> files) {
        Summary summary = new Summary();
        summary.lines.add(String.join(", ", files) + ": " + sources(edition) + summary.origin(edition));
        summary.removed(edition.changes());
        edition.renderings().forEach(rendering -> rendering.warnings().forEach(summary::warn));
        summary.asides(edition.harvest());
        return List.copyOf(summary.lines);
    }

    private static String sources(Edition edition) {
        int count = edition.harvest().sources().size();
        return count == 1 ? "1 source" : count + " sources";
    }

    private String origin(Edition edition) {
        List<ReadSource> sources = edition.harvest().sources();
        List<String> anew =
                sources.stream().filter(ReadSource::anew).map(ReadSource::path).toList();
        if (anew.size() == sources.size()) {
            return ", all read";
        }
        return ", " + (sources.size() - anew.size()) + " remembered, " + anew.size() + " read anew"
                + (anew.isEmpty() ? "" : " (" + names(anew) + ")");
    }

    private static String names(List<String> names) {
        String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMES ? first + " and " + (names.size() - MOST_NAMES) + " more" : first;
    }

    private void removed(Changes changes) {
        if (!changes.removed().isEmpty()) {
            lines.add("removed since the last edition: " + names(changes.removed()));
        }
    }

    private void warn(String warning) {
        lines.add("warning: " + warning);
    }

    private void asides(Harvest harvest) {
        harvest.ignored().forEach(ignored -> lines.add("ignored: " + ignored.path() + ": " + ignored.reason()));
        harvest.unread().forEach(unread -> lines.add("not read: " + unread.line()));
    }
}
