package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.Comparison;
import io.github.evidencebrief.model.Evidence;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the claims that sources agree or disagree on, by direction and never by counting significant results.
 *
 * <p>A claim is about an intervention, what it is compared with, an outcome and a time; synonyms count as one.
 */
public final class EvidenceComparison {
    private static final List<ClaimRule> RULES = List.of(
            new EffectClaims(),
            new TimeClaims(),
            new OutcomeClaims(),
            new PeopleClaims(),
            new StudyResultClaims(),
            new OneStudyClaims(),
            new HeadToHeadClaims(),
            new DurationClaims(),
            new LastingClaims(),
            new StrengthClaims(),
            new SafetyClaims(),
            new AdviceClaims(),
            new AdviceScopeClaims(),
            new GuidelineClaims(),
            new PracticalAdviceClaims(),
            new LimitationClaims(),
            new StudySizeClaims(),
            new TermClaims(),
            new SpellingClaims(),
            new ControlTermClaims(),
            new UnitClaims(),
            new SettledClaims(),
            new FramingClaims(),
            new DesignClaims(),
            new InternalClaims(),
            new InsideAdviceClaims(),
            new NumberClaims(),
            new ConceptClaims(),
            new CautionClaims(),
            new EchoClaims());

    /**
     * The claims, those that most sources speak of first.
     *
     * @param linked the evidence of all sources after linking; its order does not matter
     */
    public Comparison compare(Evidence linked) {
        Voices voices = Voices.of(linked);
        List<Draft> drafts = RULES.stream()
                .flatMap(rule -> rule.drafts(voices))
                .flatMap(Naming::sound)
                .distinct()
                .toList();
        List<Draft> all = Stream.concat(drafts.stream(), OpposedClaims.beyond(drafts, voices))
                .toList();
        List<Claim> claims = new ClaimList(voices).of(Covering.uncovered(Merging.merged(all)));
        return Comparison.builder().claims(claims).build();
    }
}
