package io.github.evidencebrief.link;

import io.github.evidencebrief.model.Arm;
import io.github.evidencebrief.model.Identifiers;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.model.StudyReport;
import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes one study of joined records, with a report for every source. */
final class StudyMerger {
    private final Map<String, Integer> labels = new HashMap<>();

    List<LinkedStudy> merge(List<Joined> groups) {
        return groups.stream()
                .sorted(Comparator.comparing((Joined g) -> g.first().input())
                        .thenComparing(g -> g.first().position()))
                .map(group -> new LinkedStudy(study(group), group.members()))
                .toList();
    }

    private Study study(Joined group) {
        List<Study> studies = group.members().stream().map(StudyRecord::study).toList();
        Values values = new Values(studies);
        Study.Builder builder = Study.builder();
        identity(builder, group, values);
        publication(builder, values);
        content(builder, values);
        Study merged = builder.reports(Reports.of(group)).build();
        return isLinkedBefore(group) ? merged : relabelled(merged, group);
    }

    private static boolean isLinkedBefore(Joined group) {
        return group.members().size() == 1 && !group.first().study().reports().isEmpty();
    }

    private Study relabelled(Study merged, Joined group) {
        String label = Label.of(merged, group.first().study().label());
        int same = labels.merge(label, 1, Integer::sum);
        return Study.builder()
                .from(merged)
                .label(same == 1 ? label : label + " (" + same + ")")
                .build();
    }

    private static void identity(Study.Builder builder, Joined group, Values values) {
        Set<String> possible = new TreeSet<>(group.possible());
        possible.addAll(values.all(Study::possiblySame, id -> id));
        builder.id(group.id())
                .label(group.first().study().label())
                .kind(values.mostFrequent(s -> Optional.of(s.kind()).filter(k -> k != StudyKind.REPORT))
                        .orElse(StudyKind.REPORT))
                .design(design(group))
                .possiblySame(possible)
                .identifiers(identifiers(values));
    }

    /** The first that is stated and says more than "trial". */
    private static StudyDesign design(Joined group) {
        List<StudyDesign> stated = group.members().stream()
                .map(m -> m.study().design())
                .filter(d -> d != StudyDesign.UNSPECIFIED)
                .toList();
        return stated.stream()
                .filter(d -> d != StudyDesign.TRIAL)
                .findFirst()
                .or(() -> stated.stream().findFirst())
                .orElse(StudyDesign.UNSPECIFIED);
    }

    private static Identifiers identifiers(Values values) {
        return Identifiers.builder()
                .doi(values.first(s -> s.identifiers().doi()))
                .pmid(values.first(s -> s.identifiers().pmid()))
                .pmcid(values.first(s -> s.identifiers().pmcid()))
                .registry(values.first(s -> s.identifiers().registry()))
                .build();
    }

    private static void publication(Study.Builder builder, Values values) {
        builder.acronym(values.first(Study::acronym))
                .title(values.longest(Study::title))
                .journal(values.longest(Study::journal))
                .year(values.mostFrequent(Study::year))
                .authors(Authors.of(values))
                .institutions(
                        values.all(Study::institutions, text -> Term.of(text).words()))
                .funders(values.all(Study::funders, text -> Term.of(text).words()));
    }

    private static void content(Study.Builder builder, Values values) {
        builder.designFeatures(new TreeSet<>(values.all(Study::designFeatures, f -> f)))
                .sampleSize(values.exactest(Study::sampleSize))
                .includedStudies(values.exactest(Study::includedStudies))
                .condition(values.longest(Study::condition))
                .population(values.longest(Study::population))
                .arms(arms(values))
                .followUps(values.all(Study::followUps, t -> t))
                .outcomes(values.all(Study::outcomes, StudyMerger::words))
                .quotes(values.all(Study::quotes, q -> q));
    }

    /** Every arm once; a general name goes where a more telling one of the same role is known. */
    private static List<Arm> arms(Values values) {
        List<Arm> all = values.all(
                Study::arms, arm -> Stream.of(arm.role(), words(arm.name())).toList());
        List<Arm> telling = new ArrayList<>();
        for (Arm arm : all) {
            if (all.stream().noneMatch(other -> saysMore(other, arm))) {
                telling.add(arm);
            }
        }
        telling.sort(Comparator.comparing(Arm::role));
        return telling;
    }

    private static boolean saysMore(Arm other, Arm arm) {
        Phrase general = Vocabulary.standard().phrase(arm.name());
        Phrase telling = Vocabulary.standard().phrase(other.name());
        return other.role() == arm.role()
                && arm.dose().isEmpty()
                && arm.size().isEmpty()
                && general.covers(telling)
                && !telling.covers(general);
    }

    private static List<String> words(String text) {
        return Vocabulary.standard().phrase(text).words();
    }

    /** What a report says of its own: kept so that differing values stay visible. */
    static StudyReport report(StudyRecord record, List<String> reasons) {
        return StudyReport.builder()
                .source(record.source())
                .studyId(record.study().id())
                .sampleSize(record.study().sampleSize())
                .reasons(reasons)
                .build();
    }
}
