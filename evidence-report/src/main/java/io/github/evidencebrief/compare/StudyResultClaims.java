package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Study;
import java.util.List;
import java.util.stream.Stream;

/** Whether the sources that report one study tell the same result of it. */
final class StudyResultClaims implements ClaimRule {
    @Override
    public Stream<Draft> drafts(Voices voices) {
        return voices.studies().values().stream()
                .filter(study -> study.reports().size() > 1)
                .flatMap(study -> drafts(study, voices));
    }

    private static Stream<Draft> drafts(Study study, Voices voices) {
        List<Said<Finding>> helping = Groups.where(
                Groups.of(study, voices.findings()),
                f -> Results.isPlain(f)
                        && Results.helps(f)
                        && Results.time(f).filter(Time::isLater).isEmpty());
        String topic = helping.stream()
                .flatMap(f -> f.topics().stream())
                .sorted()
                .findFirst()
                .orElse("");
        return Groups.isShared(helping)
                ? Stream.of(Draft.agree(
                        topic,
                        "Did " + voices.name(topic) + " help the people in " + Questions.study(study) + "?",
                        helping,
                        List.of()))
                : Stream.empty();
    }
}
