package io.github.evidencebrief.assemble;

import io.github.evidencebrief.model.Issuer;
import io.github.evidencebrief.model.SpeakerKind;
import java.util.List;
import java.util.Optional;

/** Says whose voice a text speaks in where nobody else does: the body whose leaflet it is, a columnist, or only the text. */
final class PageVoice {
    private static final int LONGEST_NAME = 3;
    private static final List<String> TITLES = List.of("Dr ", "Dr. ", "Prof ", "Professor ");

    private final Optional<String> body;
    private final Optional<String> writer;
    private final Writer self;
    private final Reading reading;
    private final TermSet ownNames;

    PageVoice(Reading reading, Terms terms) {
        this.reading = reading;
        this.ownNames = terms.ownNames();
        this.self = new Writer(reading, terms.writers().selves());
        this.body = told(reading).or(() -> new PageOwner(terms).of(reading.document()));
        this.writer = columnist(reading).or(() -> self.speaks() ? speaking(reading, terms) : Optional.empty());
    }

    private static Optional<String> told(Reading reading) {
        return reading.sentences().stream()
                .flatMap(sentence -> sentence.all("page-body"))
                .flatMap(mention -> mention.slot("body").stream())
                .map(span -> Names.plain(reading.words(span)))
                .findFirst();
    }

    /** Whether the text speaks of itself in a sentence, or its writer does: "this leaflet", "I". */
    boolean isOwn(Sentence sentence) {
        return self.speaksIn(sentence) || ownNames.isIn(reading.document().text(), sentence.span());
    }

    Issuer issuer() {
        return Issuer.builder()
                .name(writer.or(() -> body))
                .kind(writer.isEmpty() && body.isPresent() ? SpeakerKind.BODY : SpeakerKind.ARTICLE)
                .build();
    }

    /** Whose column the headline says it is: "Slow Food with Ada Holm", "Dr Holm's Letters". */
    private static Optional<String> columnist(Reading reading) {
        String title = reading.document().source().title();
        int with = title.indexOf(" with ");
        String name = with < 0 ? "" : title.substring(with + " with ".length());
        int own = Math.max(title.indexOf("'s "), title.indexOf("\u2019s "));
        String owner = own < 0 ? "" : title.substring(0, own);
        return isFullName(name)
                ? Optional.of(name)
                : TITLES.stream().anyMatch(owner::startsWith) ? Optional.of(owner) : Optional.empty();
    }

    /** Who says "I" in the text. */
    private static Optional<String> speaking(Reading reading, Terms terms) {
        return author(reading).or(() -> new PageWriter(terms.writers()).of(reading.document()));
    }

    private static Optional<String> author(Reading reading) {
        return reading.document().source().authors().stream().findFirst().or(() -> titled(reading));
    }

    /** "Dr Ada Holm: Why I gave up tea": whom the headline names before its colon, and the text once more. */
    private static Optional<String> titled(Reading reading) {
        String title = reading.document().source().title();
        int colon = Math.max(0, title.indexOf(':'));
        String name = TITLES.stream()
                .filter(title::startsWith)
                .findFirst()
                .map(before -> title.substring(Math.min(before.length(), colon), colon))
                .orElse(title.substring(0, colon))
                .strip();
        return Optional.of(name).filter(PageVoice::isFullName).filter(full -> isSaidTwice(reading, full));
    }

    private static boolean isFullName(String name) {
        String[] words = name.split(" ", -1);
        return words.length > 1
                && words.length <= LONGEST_NAME
                && List.of(words).stream().allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)));
    }

    private static boolean isSaidTwice(Reading reading, String name) {
        String text = reading.document().text();
        return text.indexOf(name) != text.lastIndexOf(name);
    }
}
