package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.model.Issuer;
import io.github.evidencebrief.model.SpeakerKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says whom a text means by "she", "the panel", "her team", "they". */
final class Roles {
    private final Reading reading;
    private final RoleWords words;
    private final Cast cast;
    private final Floor floor;
    private final boolean guidelineNews;

    /** Roles in a text that may be news of a guideline; then "they" and "the panel" are the body it is about. */
    Roles(Context context, Cast cast, Floor floor, boolean guidelineNews) {
        this.reading = context.reading();
        this.words = context.terms().roles();
        this.cast = cast;
        this.floor = floor;
        this.guidelineNews = guidelineNews;
    }

    /** The person or body last spoken of, else the words themselves; absent where the text itself speaks. */
    Optional<Issuer> meant(Span span) {
        return isOwned(span) ? cast.lastPerson().map(Issuers::issuer) : meant(Names.plain(reading.words(span)));
    }

    /** The same for the words alone. */
    Optional<Issuer> meant(String written) {
        String role = bare(written);
        String last = Names.surname(role);
        if (words.ones().contains(role)) {
            return cast.lastPerson(role).map(Issuers::issuer).or(floor::last);
        } else if (words.selves().contains(role)) {
            return Optional.empty();
        } else if (words.voices().contains(last)) {
            return Optional.of(
                    cast.body(role).map(Issuers::body).orElseGet(() -> Issuers.issuer(written, SpeakerKind.BODY)));
        } else if (words.bodies().contains(last)) {
            return Optional.of(Issuers.body(reported(last).orElse(written)));
        } else if (words.they().contains(role)) {
            return guidelineNews ? cast.firstBody().map(Issuers::body) : authors(role);
        }
        boolean team = words.teams().contains(role);
        return Optional.of(Issuers.issuer(written, team ? SpeakerKind.STUDY_AUTHOR : SpeakerKind.OUTSIDE_EXPERT));
    }

    /** Whether a word is "he" or "she". */
    boolean isOne(String word) {
        return words.ones().contains(word);
    }

    /** Whether a word is "they". */
    boolean isSeveral(String word) {
        return words.they().contains(word);
    }

    /** Whether a word is how a speaker speaks of himself. */
    boolean isSelf(String word) {
        return words.selves().contains(bare(word));
    }

    /** Whether words address the reader. */
    boolean isToReader(List<String> sentence) {
        return words.readers().isOneOf(sentence);
    }

    /** "Her team thinks": she and her team. */
    boolean isOwned(Span span) {
        String before = reading.document().text().substring(0, span.start()).stripTrailing();
        return before.length() < span.start() && words.owners().contains(Names.surname(before));
    }

    /** "The reviewers liked caps; they advise hoods": whom "they" stands for in its sentence. */
    Optional<Issuer> theySpokenOf(Span span) {
        String text = reading.document().text();
        int from = Math.max(text.lastIndexOf('\n', span.start()), text.lastIndexOf(". ", span.start())) + 1;
        return !words.they().contains(bare(Names.plain(reading.words(span))))
                ? Optional.empty()
                : Terms.words(text.substring(from, span.start())).stream()
                        .filter(words.makers()::contains)
                        .reduce((first, second) -> second)
                        .map(word -> Issuers.issuer(word, SpeakerKind.STUDY_AUTHOR));
    }

    /** "She" for "She'd", in lower case. */
    private static String bare(String role) {
        return role.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace("'d", "")
                .replace("'m", "")
                .replace("'re", "");
    }

    /** "The authors urge": those of the study, where no guideline is told of. */
    private static Optional<Issuer> authors(String role) {
        return role.endsWith("authors")
                ? Optional.of(Issuers.issuer(role, SpeakerKind.STUDY_AUTHOR))
                : Optional.empty();
    }

    private Optional<String> reported(String word) {
        return guidelineNews ? cast.firstBody() : cast.body(word);
    }
}
