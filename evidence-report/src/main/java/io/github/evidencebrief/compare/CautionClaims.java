package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.SafetyKind;
import io.github.evidencebrief.model.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Who is told to take care: "if you are on blood thinners, ask first" against "not for people on warfarin". */
final class CautionClaims implements ClaimRule {
    private static final List<Concepts.Concept> PEOPLE = Concepts.read("cautions.txt");
    private static final Cues ASK_FIRST = Cues.read("ask-first.txt");
    private static final Cues AVOID = Cues.read("avoid.txt");

    @Override
    public Stream<Draft> drafts(Voices voices) {
        List<Said<?>> all = Stream.<Said<?>>concat(
                        voices.advice().stream(),
                        voices.safety().stream().filter(s -> s.item().kind() == SafetyKind.WARNING))
                .toList();
        return PEOPLE.stream().flatMap(people -> drafts(people, all));
    }

    private static Stream<Draft> drafts(Concepts.Concept people, List<Said<?>> all) {
        List<Said<?>> told =
                all.stream().filter(said -> people.words().areIn(said.words())).toList();
        List<Said<?>> ask = told.stream().filter(CautionClaims::isSoft).toList();
        List<Said<?>> avoid = told.stream().filter(CautionClaims::isFirm).toList();
        List<Draft> drafts = new ArrayList<>();
        if (Groups.isShared(Groups.both(ask, avoid))) {
            drafts.add(Draft.agree(
                    "",
                    "Do several sources advise care for " + people.name() + "?",
                    Groups.both(ask, avoid),
                    List.of()));
        }
        if (Groups.isDisputed(ask, avoid)) {
            drafts.add(Draft.disagree(
                    "",
                    "For " + people.name() + ": ask first, or avoid?",
                    DisagreementKind.RECOMMENDATION,
                    ask,
                    avoid));
        }
        return drafts.stream();
    }

    /** Whether it says to ask somebody, or to take care. */
    private static boolean isSoft(Said<?> said) {
        return ASK_FIRST.areIn(said.words());
    }

    private static boolean isFirm(Said<?> said) {
        boolean against = said.item() instanceof Recommendation r && r.strength() == Strength.AGAINST;
        return !isSoft(said) && (against || AVOID.areIn(said.words()));
    }
}
