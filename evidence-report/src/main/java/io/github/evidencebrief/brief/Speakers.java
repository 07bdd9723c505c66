package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Attribution;
import io.github.evidencebrief.model.Issuer;
import io.github.evidencebrief.model.SpeakerKind;
import java.util.Optional;

/** Names who says something. */
final class Speakers {
    private Speakers() {}

    static String name(Issuer issuer) {
        return name(issuer.name().orElse(""), issuer.kind(), issuer.affiliation());
    }

    static String name(Attribution attribution) {
        return name(attribution.speaker(), attribution.kind(), attribution.affiliation());
    }

    private static String name(String name, SpeakerKind kind, Optional<String> affiliation) {
        if (kind == SpeakerKind.ARTICLE) {
            return "the source itself";
        }
        return name + affiliation.map(place -> ", " + place).orElse("");
    }
}
