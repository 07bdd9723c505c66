package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.StatedConditions;
import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.Comparison;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.Precaution;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.Safety;
import io.github.evidencebrief.model.SafetyKind;
import io.github.evidencebrief.model.Source;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.Verdict;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the records of linked evidence, each list in one order whatever the order of the input. */
final class EvidenceIndex {
    private final List<Source> sources;
    private final List<Study> studies;
    private final List<Finding> findings;
    private final List<Recommendation> recommendations;
    private final List<Safety> safety;
    private final List<Limitation> limitations;
    private final List<Precaution> precautions;
    private final List<Claim> claims;

    private final Untested untested;
    private final List<Claim> drawn;
    private final List<Claim> duels;
    private final Treatments treatments;
    private final Bases bases;
    private final StudyNames studyNames;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, Study> studyById = new LinkedHashMap<>();
    private final Map<String, Voice> voices = new LinkedHashMap<>();
    private final Map<String, Finding> findingById = new LinkedHashMap<>();

    EvidenceIndex(Evidence evidence) {
        sources = evidence.sources().stream()
                .sorted(Comparator.comparing(Source::id))
                .toList();
        sources.forEach(source -> labels.put(source.id(), "S" + (labels.size() + 1)));
        Wording wording = new Wording(evidence);
        List<Finding> worded = evidence.findings().stream().map(wording::of).toList();
        List<Study> stated = StatedConditions.of(evidence);
        OneControl control = new OneControl(stated, worded);
        TreatmentTimes treated = new TreatmentTimes(stated, worded);
        studies = new StudyLabels(this::label)
                .of(stated.stream()
                        .map(wording::of)
                        .map(control::of)
                        .map(treated::of)
                        .sorted(Comparator.comparing(Study::label).thenComparing(Study::id))
                        .toList());
        findings = sorted(
                worded.stream()
                        .map(new OneSentence(worded)::of)
                        .map(new OwnTimes(worded)::of)
                        .map(treated::of)
                        .map(control::of)
                        .map(Views::of)
                        .toList(),
                Voice::of);
        recommendations = sorted(
                AdviceOnce.of(
                        evidence.recommendations().stream().map(wording::of).toList()),
                Voice::of);
        safety = sorted(
                evidence.safety().stream()
                        .map(wording::of)
                        .map(EvidenceIndex::ofItsStudy)
                        .filter(each -> !isBenefit(each))
                        .toList(),
                Voice::of);
        limitations = sorted(evidence.limitations(), Voice::of);
        precautions = sorted(evidence.precautions(), Voice::of);
        List<Claim> compared = evidence.comparison().map(Comparison::claims).orElse(List.of());
        untested = new Untested(compared);
        LikeWithLike like = new LikeWithLike(findings);
        PlainAdvice plain = new PlainAdvice(recommendations);
        LikePeople people = new LikePeople(findings, studies);
        ToldLimited limited = new ToldLimited(compared);
        drawn = compared.stream().filter(Untested::isAsked).toList();
        ToldAlike alike = new ToldAlike(findings);
        List<Claim> told = Course.once(ToldOnce.of(compared.stream()
                        .filter(claim -> !Untested.isAsked(claim))
                        .flatMap(claim -> limited.of(claim).stream())
                        .flatMap(claim -> like.of(claim).stream())
                        .flatMap(claim -> people.of(claim).stream())
                        .flatMap(claim -> plain.of(claim).stream())
                        .flatMap(claim -> untested.without(claim).stream())
                        .toList())
                .stream()
                .map(claim -> PlainQuestions.of(claim, findings))
                .toList());
        claims = told.stream().flatMap(claim -> alike.of(claim).stream()).toList();
        duels = told.stream()
                .filter(claim ->
                        claim.verdict() == Verdict.AGREE && claim.question().startsWith(Untested.WHICH))
                .toList();
        treatments = new Treatments(findings);
        bases = new Bases(studies);
        studyNames = new StudyNames(studies);
        fillMaps();
    }

    /** The view of somebody who had no part in a study is no result of it. */
    private static Safety ofItsStudy(Safety said) {
        return Voice.isJudged(said)
                ? Safety.builder().from(said).study(Optional.empty()).build()
                : said;
    }

    /** Whether the words that tell of an event tell that it was rarer: "31 of those on zinc had a cold, 44 of the others". */
    private boolean isBenefit(Safety event) {
        return event.kind() == SafetyKind.ADVERSE_EVENT
                && findings.stream()
                        .filter(finding -> finding.direction() == Direction.FAVOURS_INTERVENTION)
                        .flatMap(finding -> finding.quotes().stream())
                        .anyMatch(quote -> event.quotes().stream().allMatch(quote::equals));
    }

    private static <R> List<R> sorted(List<R> records, Function<R, Voice> voice) {
        Comparator<Voice> order = Comparator.comparing(Voice::source)
                .thenComparing(EvidenceIndex::place)
                .thenComparing(Voice::id);
        return records.stream().sorted(Comparator.comparing(voice, order)).toList();
    }

    private static int place(Voice voice) {
        return voice.quotes().stream().mapToInt(Quote::start).findFirst().orElse(Integer.MAX_VALUE);
    }

    private void fillMaps() {
        studies.forEach(study -> studyById.put(study.id(), study));
        findings.forEach(finding -> findingById.put(finding.id(), finding));
        SaferThan saferThan = new SaferThan(this);
        Stream.of(
                        findings.stream().map(Voice::of),
                        recommendations.stream().map(Voice::of),
                        safety.stream().map(each -> Voice.of(each, saferThan.note(each))),
                        limitations.stream().map(this::voice))
                .flatMap(Function.identity())
                .forEach(voice -> voices.put(voice.id(), voice));
    }

    private Voice voice(Limitation limit) {
        Authors authorship = new Authors(this);
        String speaker = authorship
                .cited(limit)
                .or(() -> authorship
                        .meant(limit)
                        .or(() -> limit.attribution().flatMap(Speakers::person))
                        .filter(name -> !limit.statement().contains(name.substring(name.lastIndexOf(' ') + 1))))
                .map(authors -> authors + ": ")
                .orElse("");
        return Voice.of(limit, authorship.study(limit), speaker);
    }

    List<Source> sources() {
        return sources;
    }

    List<Study> studies() {
        return studies;
    }

    List<Finding> findings() {
        return findings;
    }

    List<Recommendation> recommendations() {
        return recommendations;
    }

    List<Safety> safety() {
        return safety;
    }

    List<Limitation> limitations() {
        return limitations;
    }

    List<Precaution> precautions() {
        return precautions;
    }

    /** The claims in the order of the comparison, each matter once; empty when nothing was compared. */
    List<Claim> claims() {
        return claims;
    }

    /** Where nobody says that one of two does more, with those who say only that both did good. */
    List<Claim> duels() {
        return duels;
    }

    /** What sources draw from studies that did not test it: a limit of the source, no disagreement. */
    List<Claim> drawn() {
        return drawn.stream().map(claim -> PlainQuestions.of(claim, findings)).toList();
    }

    /** Whether a source draws the result from a study that did not test it. */
    boolean isUntested(Finding finding) {
        return untested.holds(finding.id());
    }

    /** Whether a source calls a treatment safer than something that no group of its study got. */
    boolean isUntested(Safety safety) {
        return untested.holds(safety.id());
    }

    /** What a result rests on: {@code groups compared}, {@code a conclusion, not tested}. */
    String basis(Finding finding) {
        return isUntested(finding) ? "a conclusion, not tested" : bases.words(finding);
    }

    Bases bases() {
        return bases;
    }

    Treatments treatments() {
        return treatments;
    }

    /** The short name of a source in tables: S and its place in the list of sources. */
    String label(String source) {
        return labels.getOrDefault(source, source);
    }

    /** The short names, in the order of the list of sources. */
    List<String> labels(Collection<String> ids) {
        return sources.stream()
                .map(Source::id)
                .filter(ids::contains)
                .map(this::label)
                .toList();
    }

    Optional<Study> study(Optional<String> id) {
        return id.map(studyById::get);
    }

    /** What people call the study behind a record; absent when none is named. */
    Optional<String> studyName(Optional<String> id) {
        return study(id).map(Study::label);
    }

    /** What people call the study, without what only brackets add; absent when none is named. */
    Optional<String> shortStudyName(Optional<String> id) {
        return studyName(id).map(studyNames::shortened);
    }

    /** What people call a study, without what only brackets add. */
    String shortName(Study study) {
        return studyNames.shortened(study.label());
    }

    List<Voice> voices(Collection<String> refs) {
        return refs.stream().flatMap(ref -> Stream.ofNullable(voices.get(ref))).toList();
    }

    List<Finding> findings(Collection<String> refs) {
        return refs.stream()
                .flatMap(ref -> Stream.ofNullable(findingById.get(ref)))
                .toList();
    }

    /** Who stands behind a few records. */
    Backing backing(Collection<Voice> voices) {
        List<String> ids = voices.stream().map(Voice::source).distinct().toList();
        List<Study> behind = voices.stream()
                .flatMap(voice -> study(voice.study()).stream())
                .distinct()
                .toList();
        return new Backing(labels(ids), behind, voices.stream().anyMatch(Voice::judged));
    }
}
