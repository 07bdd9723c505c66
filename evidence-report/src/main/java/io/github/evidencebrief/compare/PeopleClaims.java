package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whether an intervention helps some people and not others, and what is found for people of one kind. */
final class PeopleClaims implements ClaimRule {
    @Override
    public Stream<Draft> drafts(Voices voices) {
        return voices.allTopics().stream()
                .flatMap(topic -> voices.contrasts().stream().flatMap(contrast -> drafts(topic, contrast, voices)));
    }

    private static Stream<Draft> drafts(String topic, Contrast contrast, Voices voices) {
        List<Said<Finding>> plain = Groups.where(voices.findingsOn(topic), Results::isPlain);
        List<Said<Finding>> one = Groups.where(plain, f -> contrast.isOne(f));
        List<Said<Finding>> other = Groups.where(plain, f -> contrast.isOther(f));
        List<Draft> drafts = new ArrayList<>();
        drafts.addAll(between(topic, contrast, voices, one, other));
        drafts.addAll(among(topic, contrast.name(), voices, one));
        drafts.addAll(among(topic, contrast.otherName(), voices, other));
        return drafts.stream();
    }

    /** A gain among some people, none among others. */
    private static List<Draft> between(
            String topic, Contrast contrast, Voices voices, List<Said<Finding>> one, List<Said<Finding>> other) {
        String question = "For whom: " + Questions.lower(Questions.does(topic, voices)) + " help people "
                + contrast.name() + ", or people " + contrast.otherName() + "?";
        List<Draft> drafts = new ArrayList<>();
        scope(drafts, topic, question, Groups.where(one, Results::helps), Groups.where(other, Results::doesNotHelp));
        scope(drafts, topic, question, Groups.where(other, Results::helps), Groups.where(one, Results::doesNotHelp));
        return drafts;
    }

    private static void scope(
            List<Draft> drafts, String topic, String question, List<Said<Finding>> yes, List<Said<Finding>> no) {
        if (Groups.isDisputed(yes, no)) {
            drafts.add(Draft.disagree(topic, question, DisagreementKind.SCOPE, yes, no));
        }
    }

    private static List<Draft> among(String topic, String people, Voices voices, List<Said<Finding>> findings) {
        List<Said<Finding>> yes = Groups.where(findings, Results::helps);
        List<Said<Finding>> no = Groups.where(findings, Results::doesNotHelp);
        String question = Questions.does(topic, voices) + " help people " + people + "?";
        List<Draft> drafts = new ArrayList<>();
        Stream.of(yes, no)
                .filter(Groups::isShared)
                .forEach(side -> drafts.add(Draft.agree(topic, question, side, side.equals(yes) ? no : yes)));
        if (Groups.isDisputed(yes, no)) {
            drafts.add(Draft.disagree(topic, question, DisagreementKind.CONTRADICTION, yes, no));
        }
        return drafts;
    }
}
