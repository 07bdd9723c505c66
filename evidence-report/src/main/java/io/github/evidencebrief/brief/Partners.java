package io.github.evidencebrief.brief;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyReport;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds with which other report a reason ties one: the one whose words have what both are said to have. */
final class Partners {
    private static final Pattern NAMED = Pattern.compile(
            "^both (?:name the journal|name the investigator|call the study"
                    + "|name the funder|place it in|compare|test|study|tell the same of|tell of|speak of|advise on) (.+)$");

    private static final String TIMES = "both measured at the same ";
    private static final String RESULTS = "both tell the same of ";

    private final EvidenceIndex index;
    private final Study study;

    Partners(EvidenceIndex index, Study study) {
        this.index = index;
        this.study = study;
    }

    /** Whether the reason is names alone, which hold for every source that has them; results must be the same as well. */
    static boolean isOfNames(String reason) {
        return !reason.startsWith(TIMES) && !reason.startsWith(RESULTS);
    }

    /** The sources that the reason can mean; empty where the words do not tell. */
    List<String> of(StudyReport report, String reason) {
        Matcher named = NAMED.matcher(reason);
        List<String> names = named.matches() ? List.of(named.group(1).split(" and ")) : List.of();
        return study.reports().stream()
                .map(StudyReport::source)
                .filter(source -> !source.equals(report.source()))
                .filter(source -> reason.startsWith(TIMES)
                        ? sharesTimes(source, report.source())
                        : !names.isEmpty() && names.stream().allMatch(name -> has(source, name)))
                .distinct()
                .toList();
    }

    private boolean sharesTimes(String one, String other) {
        Set<String> times = times(one);
        return times(other).stream().anyMatch(times::contains);
    }

    private Set<String> times(String source) {
        return findings(source).flatMap(finding -> finding.timePoint().stream()).collect(Collectors.toSet());
    }

    /** Whether a name stands in its words on the study, or is an outcome of its results by another name. */
    private boolean has(String source, String name) {
        String family = Vocabulary.standard().phrase(name).family();
        return study.quotes().stream()
                        .filter(quote -> quote.source().equals(source))
                        .anyMatch(
                                quote -> quote.exact().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)))
                || findings(source)
                        .map(Finding::outcomes)
                        .flatMap(Collection::stream)
                        .anyMatch(outcome ->
                                Vocabulary.standard().phrase(outcome).family().equals(family));
    }

    private Stream<Finding> findings(String source) {
        return index.findings().stream()
                .filter(finding -> finding.source().equals(source)
                        && finding.study().filter(study.id()::equals).isPresent());
    }
}
