package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.LimitationKind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which doubts several sources share. */
final class LimitationClaims implements ClaimRule {
    /** One shared word tells little. */
    private static final int TELLING_WORDS = 2;

    @Override
    public Stream<Draft> drafts(Voices voices) {
        return Stream.of(LimitationKind.values()).flatMap(kind -> drafts(kind, voices));
    }

    private static Stream<Draft> drafts(LimitationKind kind, Voices voices) {
        List<Said<Limitation>> all =
                Groups.where(voices.limitations(), l -> l.item().kind() == kind);
        if (kind == LimitationKind.MAGNITUDE_MODEST) {
            return voices.allTopics().stream().flatMap(topic -> limited(topic, all, voices));
        }
        return shared(all, voices).groups().stream()
                .map(group -> Draft.agree("", question(kind, group.words()), group.said(), List.of()));
    }

    private static Stream<Draft> limited(String topic, List<Said<Limitation>> all, Voices voices) {
        List<Said<Limitation>> about = Groups.where(all, l -> l.isAbout(topic));
        return Groups.isShared(about)
                ? Stream.of(
                        Draft.agree(topic, "Is the benefit of " + voices.name(topic) + " limited?", about, List.of()))
                : Stream.empty();
    }

    /** The names of the interventions stand in many doubts and tell none apart. */
    private static SharedWords<Limitation> shared(List<Said<Limitation>> all, Voices voices) {
        SharedWords<Limitation> shared = SharedWords.of(all).atLeast(TELLING_WORDS);
        Set<String> names = new TreeSet<>(voices.allTopics());
        for (String name : names) {
            shared = shared.without(name);
        }
        return shared;
    }

    private static String question(LimitationKind kind, String words) {
        return switch (kind) {
            case STUDY_LIMITATION -> "Do several sources name a flaw of the studies in " + words + "?";
            case EVIDENCE_GAP -> "Is evidence missing on " + words + "?";
            case GENERALISABILITY -> "Do several sources doubt that it holds for everybody, for " + words + "?";
            case COST_ACCESS -> "Do several sources call cost or access a hurdle, by " + words + "?";
            case EXTERNAL_CRITIQUE -> "Do others doubt the results on " + words + "?";
            case CAUSATION -> "Is it left open what causes what in " + words + "?";
            case MAGNITUDE_MODEST -> "Is the benefit limited in " + words + "?";
        };
    }
}
