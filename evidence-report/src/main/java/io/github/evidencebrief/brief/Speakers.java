package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Attribution;
import io.github.evidencebrief.model.Issuer;
import io.github.evidencebrief.model.SpeakerKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names who says something. */
final class Speakers {
    private static final Set<String> POINTERS =
            Set.of("it", "he", "she", "they", "we", "i", "this", "these", "many studies", "several studies");

    /** Words in a name of several people for those who made the study. */
    private static final List<String> OWN = List.of(" researchers", " authors", " investigators");

    /** Stands for a body of which the source gives no name. */
    static final String NOT_NAMED = "not named";

    private Speakers() {}

    static String name(Issuer issuer) {
        return name(issuer.name().orElse(""), issuer.kind(), issuer.affiliation());
    }

    /** What somebody is who advises; of several together both, where a study's own people are among them. */
    static String kind(Issuer issuer) {
        boolean own = isWithResearchers(issuer.name().orElse(""), issuer.kind());
        return PlainWords.of(issuer.kind()) + (own ? " and " + PlainWords.of(SpeakerKind.STUDY_AUTHOR) + "s" : "");
    }

    /** Whether outside experts speak together with those who made the study. */
    static boolean isWithResearchers(Attribution attribution) {
        return isWithResearchers(attribution.speaker(), attribution.kind());
    }

    private static boolean isWithResearchers(String name, SpeakerKind kind) {
        return kind == SpeakerKind.OUTSIDE_EXPERT && OWN.stream().anyMatch(name::contains);
    }

    /** The name without the place it comes from. */
    static String bareName(Issuer issuer) {
        return name(issuer.name().orElse(""), issuer.kind(), Optional.empty());
    }

    /** The name of a person or body that says something; absent where the source names nobody. */
    static Optional<String> person(Attribution attribution) {
        return Optional.of(attribution.speaker())
                .filter(name -> attribution.kind() != SpeakerKind.ARTICLE
                        && attribution.kind() != SpeakerKind.STUDY
                        && !isNoName(name));
    }

    static String name(Attribution attribution) {
        return name(attribution.speaker(), attribution.kind(), attribution.affiliation());
    }

    /** Who says something, the source where nobody else does, and of which study, if of one. */
    static String name(Optional<Attribution> attribution, Optional<String> study) {
        return attribution.map(Speakers::name).orElse("the source itself")
                + study.map(name -> "; of " + name).orElse("");
    }

    /** Whether the words point at somebody without naming anybody: "they", "both groups", "the result". */
    private static boolean isNoName(String words) {
        return words.chars().noneMatch(Character::isUpperCase) || POINTERS.contains(words.toLowerCase(Locale.ROOT));
    }

    private static String name(String name, SpeakerKind kind, Optional<String> affiliation) {
        if (kind == SpeakerKind.ARTICLE) {
            return "the source itself";
        }
        if (isNoName(name)) {
            return kind == SpeakerKind.BODY ? NOT_NAMED : PlainWords.of(kind);
        }
        return name + affiliation.map(place -> ", " + place).orElse("");
    }
}
