package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Arm;
import io.github.evidencebrief.model.ArmRole;
import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Count;
import io.github.evidencebrief.model.DesignFeature;
import io.github.evidencebrief.model.Dose;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyReport;
import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes one row a study, with every source's own number where they differ. */
final class StudyRows {
    private static final Set<String> ANYBODY = Set.of(
            "people", "participants", "persons", "individuals", "subjects", "volunteers", "cases", "respondents");

    private static final String COMPARED = "compared with ";

    private final EvidenceIndex index;

    StudyRows(EvidenceIndex index) {
        this.index = index;
    }

    List<StudyRow> all() {
        return index.studies().stream().filter(this::isTold).map(this::row).toList();
    }

    /** Whether it is a study: "evidence says that you should" names none, and no result rests on it. */
    private boolean isTold(Study study) {
        return StudyTally.isNamed(study)
                || index.findings().stream()
                        .anyMatch(finding ->
                                finding.study().filter(study.id()::equals).isPresent());
    }

    private StudyRow row(Study study) {
        StudyProof proof = new StudyProof(index, study);
        return new StudyRow(
                Statement.of(Listing.sentence(study.label()), proof.quotes()),
                design(study) + new DesignWord(index).of(study),
                size(study),
                people(study),
                Stream.concat(arms(study, proof), rivals(study)).toList(),
                study.followUps().stream()
                        .map(time -> measured(time) + inferred(study, time))
                        .toList(),
                reports(study));
    }

    /** {@code 6 months}, {@code after sessions over 12 weeks}. */
    private static String measured(String time) {
        return TimeWords.of(time).equals(TimeWords.length(time)) ? TimeWords.of(time) : TimeWords.at(time);
    }

    /** That no quote of a result tells the time; empty where one does, and where no result has it. */
    private String inferred(Study study, String time) {
        List<Finding> then = index.findings().stream()
                .filter(finding -> finding.study().filter(study.id()::equals).isPresent()
                        && finding.timePoint().filter(time::equals).isPresent())
                .toList();
        boolean told = then.stream().anyMatch(finding -> Inferred.time(finding).isEmpty());
        return told || then.isEmpty() ? "" : " (from the text around it)";
    }

    /** Who took part, and what they had where that does not say it; else what they are counted as. */
    private static List<String> people(Study study) {
        String people = study.population().orElse("").toLowerCase(Locale.ROOT);
        List<String> told = Stream.concat(
                        study.population().stream(),
                        study.condition().stream().filter(ill -> !people.contains(ill.toLowerCase(Locale.ROOT))))
                .toList();
        return told.isEmpty()
                ? study.sampleSize().flatMap(Count::unit).stream()
                        .filter(unit -> !ANYBODY.contains(unit))
                        .toList()
                : told;
    }

    private static String design(Study study) {
        String features =
                study.designFeatures().stream().map(DesignFeature::words).collect(Collectors.joining(", "));
        return PlainWords.of(study.design()) + (features.isEmpty() ? "" : "; " + features);
    }

    /** The sizes that the sources give; with the source where they differ. */
    private List<String> size(Study study) {
        Set<String> sizes = new LinkedHashSet<>();
        study.sampleSize().map(CountWords::of).ifPresent(sizes::add);
        study.reports()
                .forEach(report -> report.sampleSize().map(CountWords::of).ifPresent(sizes::add));
        List<String> words = new ArrayList<>(sizes.size() > 1 ? sizesBySource(study) : sizes);
        study.includedStudies().map(StudyRows::included).ifPresent(words::add);
        return words;
    }

    private List<String> sizesBySource(Study study) {
        return study.reports().stream()
                .flatMap(report -> report.sampleSize().stream()
                        .map(size -> CountWords.of(size) + " (" + index.label(report.source()) + ")"))
                .distinct()
                .toList();
    }

    private static String included(Count count) {
        return CountWords.number(count) + " " + count.unit().orElse("studies");
    }

    /** What was compared; what it was compared with only where a quoted place names it. */
    private static Stream<String> arms(Study study, StudyProof proof) {
        return study.arms().stream()
                .filter(StudyRows::isNamed)
                .filter(arm -> arm.role() != ArmRole.COMPARATOR || proof.isCarried(arm))
                .map(StudyRows::arm);
    }

    /** What its own results are held against and no arm names: "active treatments". */
    private Stream<String> rivals(Study study) {
        Vocabulary vocabulary = Vocabulary.standard();
        List<Phrase> known =
                study.arms().stream().map(Arm::name).map(vocabulary::phrase).toList();
        return index.findings().stream()
                .filter(finding -> finding.study().filter(study.id()::equals).isPresent()
                        && finding.basis() != Basis.OPINION
                        && !index.isUntested(finding))
                .flatMap(finding -> finding.comparators().stream())
                .distinct()
                .filter(name -> name.indexOf(' ') > 0 && known.stream().noneMatch(vocabulary.phrase(name)::sameAs))
                .map(name -> COMPARED + name);
    }

    /** Whether the arm has a name of its own; "group 3" tells nobody what it was given. */
    private static boolean isNamed(Arm arm) {
        return !Vocabulary.standard().phrase(arm.name()).generic();
    }

    private static String arm(Arm arm) {
        String details = Stream.concat(
                        arm.size().map(CountWords::of).stream(), arm.dose().map(StudyRows::dose).stream())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        return (arm.role() == ArmRole.COMPARATOR ? COMPARED : "")
                + arm.name()
                + (details.isEmpty() ? "" : " (" + details + ")");
    }

    private static String dose(Dose dose) {
        return Stream.of(
                        dose.sessions().map(number -> Tally.of(number, "session")).stream(),
                        dose.frequency().stream(),
                        dose.duration().map(time -> "for " + TimeWords.of(time)).stream())
                .flatMap(parts -> parts)
                .collect(Collectors.joining(", "));
    }

    private List<String> reports(Study study) {
        List<String> reports = new ArrayList<>(
                index.labels(study.reports().stream().map(StudyReport::source).toList()));
        if (SameStudy.isInferred(study)) {
            reports.add("probably the same study");
        }
        return reports;
    }
}
