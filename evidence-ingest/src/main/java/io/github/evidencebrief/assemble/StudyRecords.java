package io.github.evidencebrief.assemble;

import io.github.evidencebrief.model.Arm;
import io.github.evidencebrief.model.ArmRole;
import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyDesign;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the gathered pieces of studies as records; arms that only the findings name are added. */
final class StudyRecords {
    private final Context context;

    StudyRecords(Context context) {
        this.context = context;
    }

    List<Study> studies(List<Finding> findings) {
        List<Study> studies = new ArrayList<>();
        Map<String, List<Finding>> byStudy = new LinkedHashMap<>();
        findings.forEach(finding -> finding.study()
                .ifPresent(id ->
                        byStudy.computeIfAbsent(id, key -> new ArrayList<>()).add(finding)));
        for (StudyDraft draft : context.studies().drafts()) {
            List<Finding> own = byStudy.getOrDefault(draft.id(), List.of());
            own.stream().filter(finding -> finding.basis() != Basis.OPINION).forEach(finding -> arms(draft, finding));
            if (!draft.places.isEmpty() && (!own.isEmpty() || isOne(draft))) {
                studies.add(study(draft, own));
            }
        }
        return studies;
    }

    private static boolean isOne(StudyDraft draft) {
        return draft.isBody() ? draft.isTold() : draft.isSure();
    }

    private static void arms(StudyDraft draft, Finding finding) {
        boolean known = !draft.arms(ArmRole.INTERVENTION).isEmpty();
        if (!known) {
            finding.interventions().forEach(name -> arm(draft, name, ArmRole.INTERVENTION));
        }
        if (draft.arms(ArmRole.COMPARATOR).isEmpty()) {
            finding.comparators().forEach(name -> arm(draft, name, ArmRole.COMPARATOR));
        }
    }

    private static void arm(StudyDraft draft, String name, ArmRole role) {
        if (draft.arms.size() < draft.mostArms) {
            draft.arms.putIfAbsent(name, role);
        }
    }

    private Study study(StudyDraft draft, List<Finding> findings) {
        Study.Builder study = Study.builder()
                .id(draft.id())
                .label(label(draft))
                .kind(draft.kind)
                .design(draft.design.orElse(StudyDesign.UNSPECIFIED))
                .designFeatures(draft.features)
                .title(draft.title)
                .journal(draft.journal)
                .year(draft.year)
                .authors(draft.authors)
                .institutions(draft.institutions)
                .funders(draft.funders)
                .acronym(draft.acronym)
                .identifiers(draft.identifiers)
                .sampleSize(draft.sizes.best())
                .includedStudies(draft.included.best())
                .condition(draft.condition)
                .population(draft.population)
                .followUps(draft.followUps)
                .quotes(quotes(draft));
        draft.arms.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(arm -> study.addArms(
                        Arm.builder().name(arm.getKey()).role(arm.getValue()).build()));
        Set<String> outcomes = new LinkedHashSet<>();
        findings.forEach(finding -> outcomes.addAll(finding.outcomes()));
        return study.addAllOutcomes(outcomes).build();
    }

    private static String label(StudyDraft draft) {
        Optional<String> year = draft.year.map(y -> " " + y);
        Optional<String> author = draft.authors.stream().findFirst().map(StudyRecords::lastWord);
        Optional<String> body = draft.institutions.stream().findFirst();
        return draft.acronym
                .or(() -> author.map(name -> name + year.orElse("")))
                .or(() -> draft.journal.map(name -> name + year.orElse("")))
                .or(() -> body.map(name -> name + year.orElse("")))
                .orElseGet(() -> draft.isBody() ? "Several studies" : "Study " + (draft.order + 1));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private List<Quote> quotes(StudyDraft draft) {
        List<Quote> quotes = new ArrayList<>();
        for (Sentence sentence : context.reading().sentences()) {
            if (draft.places.contains(sentence.span())) {
                quotes.add(context.quote(sentence.span(), sentence));
            }
        }
        return quotes;
    }
}
