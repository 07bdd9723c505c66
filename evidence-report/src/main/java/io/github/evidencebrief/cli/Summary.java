package io.github.evidencebrief.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a person is told about an edition when a run ends. */
final class Summary {
    private static final int MOST_NAMES = 10;

    private final Edition edition;
    private final Harvest harvest;

    Summary(Edition edition) {
        this.edition = edition;
        this.harvest = edition.harvest();
    }

    /** Nothing had to be made. */
    List<String> upToDate(List<String> files) {
        String are = files.size() > 1 ? " are" : " is";
        return with(names(files) + are + " up to date; " + sources() + ", nothing to read anew");
    }

    /** An edition went to standard output. */
    List<String> printed() {
        return with("printed; " + read());
    }

    /** An edition was made; the files are those whose bytes changed. */
    List<String> written(List<Path> files) {
        String wrote = files.isEmpty() ? "no file changed" : "wrote " + names(files);
        return with(wrote + "; " + read());
    }

    private List<String> with(String first) {
        List<String> lines = new ArrayList<>(List.of(first));
        if (!edition.changes().removed().isEmpty()) {
            lines.add(
                    "removed since the last edition: " + names(edition.changes().removed()));
        }
        edition.renderings().forEach(made -> made.warnings().forEach(warning -> lines.add("warning: " + warning)));
        if (!edition.silent().isEmpty()) {
            lines.add("warning: no finding, recommendation, safety statement or limitation was found in "
                    + names(edition.silent()));
        }
        harvest.ignored().forEach(ignored -> lines.add(Harvest.line(ignored)));
        harvest.unread().forEach(unread -> lines.add("not read: " + unread.line()));
        return lines;
    }

    private String sources() {
        int count = harvest.sources().size();
        int missing = harvest.unread().size();
        if (missing > 0) {
            return count + " of " + (count + missing) + " sources read, " + missing + " not read";
        }
        return count == 1 ? "1 source" : count + " sources";
    }

    private String read() {
        List<String> anew = harvest.sources().stream()
                .filter(ReadSource::anew)
                .map(ReadSource::path)
                .toList();
        if (anew.size() == harvest.sources().size()) {
            return harvest.unread().isEmpty() ? sources() + ", all read" : sources();
        }
        return sources() + ", " + (anew.isEmpty() ? "none read anew" : "read anew: " + names(anew));
    }

    private static String names(List<?> names) {
        String first = names.stream().limit(MOST_NAMES).map(Object::toString).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMES ? first + " and " + (names.size() - MOST_NAMES) + " more" : first;
    }
}
