package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Arm;
import io.github.evidencebrief.model.ArmRole;
import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.phrase.Vocabulary;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What each study did as far as its sources tell: how groups were made, what they got and how much of it. */
final class StudyDeeds {
    private static final int MOST = 3;

    private final EvidenceIndex index;
    private final Topic topic;

    StudyDeeds(EvidenceIndex index, Topic topic) {
        this.index = index;
        this.topic = topic;
    }

    /**
     * {@code What the studies did: Okafor 2018 (84 nurses; randomised): lamps against dim light.}: those behind
     * the message first, then others on the treatment of the title, where it names one; absent where no source tells.
     */
    Optional<Statement> statement(Collection<Study> behind) {
        Set<Study> asked = new LinkedHashSet<>(behind);
        index.studies().stream()
                .filter(study -> topic.treatment().isPresent() && results(study).anyMatch(topic::isAskedFor))
                .forEach(asked::add);
        List<Statement> told = asked.stream()
                .filter(study -> study.kind() == StudyKind.PRIMARY_STUDY && StudyTally.isNamed(study))
                .flatMap(study -> of(study, behind.contains(study)).stream())
                .limit(MOST)
                .toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.joined(ended(told))
                        .withLead(told.size() == 1 ? "What the study did:" : "What the studies did:"));
    }

    private static List<Statement> ended(List<Statement> told) {
        List<Statement> ended = new ArrayList<>();
        told.forEach(each ->
                ended.add(Statement.of(each.text() + (ended.size() == told.size() - 1 ? "." : ";"), each.quotes())));
        return ended;
    }

    private Stream<Finding> results(Study study) {
        return index.findings().stream()
                .filter(finding -> finding.study().equals(Optional.of(study.id()))
                        && finding.basis() != Basis.OPINION
                        && !index.isUntested(finding));
    }

    /** Absent for a study of which no source tells more than a treatment. */
    private Optional<Statement> of(Study study, boolean named) {
        StudyProof proof = new StudyProof(index, study);
        Optional<Quote> dose = Dosing.of(study);
        String compared = compared(study, proof);
        String done = Stream.of(
                        compared,
                        dose.flatMap(Dosing::words).map(SizeWords::quoted).orElse(""))
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        Optional<Finding> alike = results(study)
                .filter(result -> !named && AllGroups.gotBetter(result))
                .findFirst();
        List<Quote> quotes = Stream.of(
                        compared.isEmpty() ? Stream.<Quote>empty() : proof.ofArms().stream(),
                        dose.stream(),
                        alike.stream().map(result -> result.quotes().get(0)))
                .flatMap(each -> each)
                .distinct()
                .toList();
        return done.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.of(
                        index.shortName(study) + brackets(study, named) + ": " + done + outcome(alike), quotes));
    }

    /** {@code  (both groups got better, no difference told)}: what came of a study that the message does not rest on. */
    private static String outcome(Optional<Finding> alike) {
        return alike.map(result -> " (" + AllGroups.better(result) + ")").orElse("");
    }

    /** {@code  (84 nurses; randomised)}: how groups were made, with the number of people of a study that the message does not name. */
    private static String brackets(Study study, boolean named) {
        List<String> parts = Stream.of(
                        named ? "" : study.sampleSize().map(CountWords::of).orElse(""),
                        study.design() == StudyDesign.RCT ? "randomised" : "")
                .filter(words -> !words.isEmpty())
                .toList();
        return parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")";
    }

    /** {@code lamps against dim light}; empty where no place names what groups were set against each other. */
    private static String compared(Study study, StudyProof proof) {
        List<String> tested = named(study, proof, ArmRole.INTERVENTION);
        List<String> rivals = named(study, proof, ArmRole.COMPARATOR).stream()
                .filter(name -> !tested.contains(name))
                .toList();
        return tested.isEmpty() || (rivals.isEmpty() && tested.size() < 2)
                ? ""
                : Listing.and(tested) + (rivals.isEmpty() ? " compared" : " against " + Listing.and(rivals));
    }

    private static List<String> named(Study study, StudyProof proof, ArmRole role) {
        return study.arms().stream()
                .filter(arm -> arm.role() == role && proof.isCarried(arm))
                .map(Arm::name)
                .filter(name -> !Vocabulary.standard().phrase(name).generic())
                .toList();
    }
}
