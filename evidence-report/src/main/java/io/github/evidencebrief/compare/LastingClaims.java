package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whether a benefit lasts or fades, by the words that tell how it went on. */
final class LastingClaims implements ClaimRule {
    private static final Cues LASTING = Cues.read("lasting.txt");

    @Override
    public Stream<Draft> drafts(Voices voices) {
        List<Draft> drafts = voices.allTopics().stream()
                .flatMap(topic ->
                        drafts(topic, voices.name(topic), voices.findingsOn(topic), voices.limitationsOn(topic)))
                .toList();
        return drafts.stream().anyMatch(draft -> draft.verdict() == Verdict.DISAGREE)
                ? drafts.stream()
                : Stream.concat(drafts.stream(), bySubject(voices));
    }

    /** By what whole sources are about, where the names of what was tested do not meet. */
    private static Stream<Draft> bySubject(Voices voices) {
        return voices.subjects().values().stream()
                .distinct()
                .flatMap(subject -> drafts(
                        subject,
                        voices.name(subject),
                        Groups.where(voices.findings(), f -> isIn(subject, f, voices)),
                        Groups.where(voices.limitations(), l -> isIn(subject, l, voices))));
    }

    private static boolean isIn(String subject, Said<?> said, Voices voices) {
        return subject.equals(voices.subjects().get(said.source()));
    }

    private static Stream<Draft> drafts(
            String topic, String name, List<Said<Finding>> findings, List<Said<Limitation>> limitations) {
        List<Said<Finding>> lasting = Groups.where(findings, LastingClaims::isLasting);
        List<Said<?>> fading = new ArrayList<>(Groups.where(findings, LastingClaims::isFading));
        fading.addAll(Groups.where(limitations, l -> Fading.isIn(l.words())));
        String question = "Does the benefit of " + name + " last?";
        List<Draft> drafts = new ArrayList<>();
        if (Groups.isShared(lasting)) {
            drafts.add(Draft.agree(topic, question, lasting, fading));
        }
        if (Groups.isShared(fading)) {
            drafts.add(Draft.agree(topic, "Does the benefit of " + name + " fade?", fading, lasting));
        }
        List<Said<Finding>> others = Groups.where(lasting, f -> fading.stream().noneMatch(g -> isSameTime(f, g)));
        if (Groups.isDisputed(others, fading)) {
            drafts.add(Draft.disagree(topic, question, DisagreementKind.SCOPE, others, fading));
        }
        return drafts.stream();
    }

    static boolean isLasting(Said<Finding> f) {
        return LASTING.areIn(f.words()) && !Fading.isIn(f.words());
    }

    /** Two results at one time contradict each other, which is another claim. */
    static boolean isSameTime(Said<Finding> f, Said<?> g) {
        return Results.time(f)
                .filter(t -> Results.anyTime(g).filter(t::near).isPresent())
                .isPresent();
    }

    static boolean isFading(Said<Finding> f) {
        return Fading.isIn(f.words());
    }
}
