package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.LimitationKind;
import java.util.List;
import java.util.stream.Stream;

/** Where a source speaks against what it reports itself. */
final class InternalClaims implements ClaimRule {
    private static final Cues VARY = Cues.read("vary.txt");

    @Override
    public Stream<Draft> drafts(Voices voices) {
        return voices.limitations().stream().flatMap(l -> Stream.concat(critique(l, voices), variety(l, voices)));
    }

    /** Somebody in the source doubts a result that the source reports, and speaks of what was seen in it. */
    private static Stream<Draft> critique(Said<Limitation> l, Voices voices) {
        List<Said<Finding>> doubted = Groups.where(
                voices.findings(),
                f -> l.item().kind() == LimitationKind.EXTERNAL_CRITIQUE
                        && f.source().equals(l.source())
                        && l.study().isPresent()
                        && f.study().equals(l.study())
                        && Results.helps(f)
                        && Gist.of(f).sharesWords(Gist.of(l)));
        return doubted.isEmpty()
                ? Stream.empty()
                : Stream.of(Draft.disagree(
                        doubted.get(0).topics().stream().findFirst().orElse(""),
                        "Does the result on " + Questions.outcomes(doubted) + " mean what it seems to?",
                        DisagreementKind.INTERNAL,
                        doubted,
                        List.of(l)));
    }

    /** "Kinds differ in what they do" against two kinds that did alike. */
    private static Stream<Draft> variety(Said<Limitation> l, Voices voices) {
        List<Said<Finding>> alike = Groups.where(
                voices.findings(),
                f -> VARY.areIn(l.words()) && f.source().equals(l.source()) && comparesKinds(f, l, voices));
        return alike.isEmpty()
                ? Stream.empty()
                : Stream.of(Draft.disagree(
                        alike.get(0).topics().stream().findFirst().orElse(""),
                        "Do different kinds of "
                                + voices.name(alike.get(0).topics().stream()
                                        .findFirst()
                                        .orElse("it"))
                                + " give different results?",
                        DisagreementKind.INTERNAL,
                        List.of(l),
                        alike));
    }

    private static boolean comparesKinds(Said<Finding> f, Said<Limitation> l, Voices voices) {
        return f.item().direction() == Direction.NO_DIFFERENCE
                && Results.rivals(f).stream().map(voices.topics()::topic).anyMatch(f::isAbout)
                && f.topics().stream().anyMatch(topic -> Cues.of(List.of(topic)).areIn(l.words()));
    }
}
