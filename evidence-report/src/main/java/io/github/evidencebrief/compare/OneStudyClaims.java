package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Safety;
import io.github.evidencebrief.model.SafetyKind;
import io.github.evidencebrief.model.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the sources of one study tell of it alike, or otherwise: what made no difference, and how a gain went on. */
final class OneStudyClaims implements ClaimRule {
    private static final String EQUAL = String.join(" ", Cues.entries("equal-words.txt"));

    private static final String RESULT = String.join(" ", Cues.entries("result-words.txt"));

    /** Who made the study and where it stands. */
    private static String names(Study study) {
        return Stream.of(
                        study.authors(),
                        study.institutions(),
                        study.journal().stream().toList())
                .flatMap(List::stream)
                .collect(Collectors.joining(" "));
    }

    @Override
    public Stream<Draft> drafts(Voices voices) {
        return voices.studies().values().stream()
                .filter(study -> study.reports().size() > 1)
                .flatMap(study -> drafts(study, Groups.of(study, voices.findings()), voices));
    }

    private static Stream<Draft> drafts(Study study, List<Said<Finding>> told, Voices voices) {
        List<Said<Finding>> oneSided = new Turning(voices.topics()).oneSided(told);
        return Stream.of(
                        nothing(study, Groups.where(told, Results::isNothing), voices),
                        change(study, "gain", Groups.where(oneSided, Results::helps), voices),
                        change(study, "loss", Groups.where(told, f -> Stance.of(f) == Stance.LOSS), voices),
                        course(study, told),
                        harms(study, Groups.of(study, voices.safety()), voices))
                .flatMap(drafts -> drafts);
    }

    /** Harms told in like words, whatever each source calls the treatment. */
    private static Stream<Draft> harms(Study study, List<Said<Safety>> told, Voices voices) {
        List<Said<Safety>> harmful = Groups.where(told, s -> s.item().kind() == SafetyKind.ADVERSE_EVENT);
        return withoutNames(SharedWords.of(harmful).without(EQUAL), harmful, voices).groups().stream()
                .map(group -> Draft.agree(
                        "",
                        "Do several sources tell of " + group.words() + " in " + Questions.study(study) + "?",
                        group.said(),
                        List.of()));
    }

    /** What did not change, by the words that the sources share; the rest of it together. */
    private static Stream<Draft> nothing(Study study, List<Said<Finding>> told, Voices voices) {
        List<Draft> drafts = new ArrayList<>();
        List<Said<Finding>> rest = new ArrayList<>(told);
        for (SharedWords.Group<Finding> group : worded(told, voices)) {
            drafts.add(Draft.agree(topic(told), unchanged(study, " in " + group.words()), group.said(), List.of()));
            rest.removeAll(group.said());
        }
        if (Groups.isShared(rest)) {
            drafts.add(Draft.agree(topic(told), unchanged(study, ""), rest, List.of()));
        }
        return drafts.stream();
    }

    /** What was gained or lost, by the words that the sources share, whatever each calls the treatment. */
    private static Stream<Draft> change(Study study, String what, List<Said<Finding>> told, Voices voices) {
        return withoutNames(SharedWords.of(told).without(EQUAL).without(RESULT).without(names(study)), told, voices)
                .groups()
                .stream()
                .map(group -> Draft.agree(
                        "",
                        "Do several sources tell of one " + what + " in " + Questions.study(study) + " ("
                                + group.words() + ")?",
                        group.said(),
                        List.of()));
    }

    private static List<SharedWords.Group<Finding>> worded(List<Said<Finding>> told, Voices voices) {
        return withoutNames(SharedWords.of(told).without(EQUAL), told, voices).groups();
    }

    /** What the study is about tells nothing where all speak of it. */
    private static <T> SharedWords<T> withoutNames(SharedWords<T> words, List<Said<T>> told, Voices voices) {
        SharedWords<T> telling = words;
        for (String topic :
                told.stream().flatMap(s -> s.topics().stream()).distinct().toList()) {
            telling = telling.without(voices.name(topic));
        }
        return telling;
    }

    private static String unchanged(Study study, String what) {
        return "Did " + Questions.study(study) + " find no difference" + what + "?";
    }

    /** Whether what was gained was still there later. */
    private static Stream<Draft> course(Study study, List<Said<Finding>> told) {
        List<Said<Finding>> lasting = Groups.where(told, f -> Results.helps(f) && LastingClaims.isLasting(f));
        List<Said<Finding>> gone = Groups.where(told, OneStudyClaims::isGone);
        String question = "Did the gain in " + Questions.study(study) + " last?";
        if (Groups.isDisputed(lasting, gone)) {
            return Stream.of(Draft.disagree(topic(lasting), question, kind(lasting, gone), lasting, gone));
        }
        return Groups.isShared(gone) ? Stream.of(Draft.agree(topic(gone), question, gone, List.of())) : Stream.empty();
    }

    /** There at one time and gone at a later one is a matter of time. */
    private static DisagreementKind kind(List<Said<Finding>> lasting, List<Said<Finding>> gone) {
        boolean together = lasting.stream().anyMatch(f -> gone.stream().anyMatch(g -> LastingClaims.isSameTime(f, g)));
        return together ? DisagreementKind.CONTRADICTION : DisagreementKind.SCOPE;
    }

    private static boolean isGone(Said<Finding> f) {
        boolean later = Results.time(f).filter(Time::isLater).isPresent();
        return !Results.helps(f) && (LastingClaims.isFading(f) || (later && Results.isNothing(f)));
    }

    private static String topic(List<Said<Finding>> told) {
        return told.stream()
                .flatMap(f -> f.topics().stream())
                .sorted()
                .findFirst()
                .orElse("");
    }
}
