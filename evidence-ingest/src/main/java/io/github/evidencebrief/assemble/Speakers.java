package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Block;
import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.model.Attribution;
import io.github.evidencebrief.model.SpeakerKind;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says who speaks in a sentence: whom it names, whom a pronoun stands for, whose quotation goes on. */
final class Speakers {
    private final Reading reading;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final List<Optional<Attribution>> own = new ArrayList<>();
    private final BitSet quoted;

    /** Somebody the text names; the fullest name it gives and what it says of them. */
    private record Person(String name, Optional<SpeakerKind> kind, Optional<String> affiliation) {
        Person with(Person other) {
            String fuller = other.name.length() > name.length() ? other.name : name;
            return new Person(fuller, kind.or(other::kind), affiliation.or(other::affiliation));
        }
    }

    Speakers(Reading reading) {
        this.reading = reading;
        this.quoted = Quotation.open(reading);
        reading.sentences().forEach(this::meet);
        reading.sentences().forEach(sentence -> own.add(named(sentence)));
    }

    private void meet(Sentence sentence) {
        for (Mention mention : sentence.mentions()) {
            switch (mention.type()) {
                case "author" -> meet(mention, Optional.of(SpeakerKind.STUDY_AUTHOR));
                case "outside" -> meet(mention, Optional.of(SpeakerKind.OUTSIDE_EXPERT));
                case "person" -> meet(mention, Optional.empty());
                case "speaker" -> meet(mention, kind(mention));
                default -> {}
            }
        }
    }

    private void meet(Mention mention, Optional<SpeakerKind> kind) {
        mention.slot("name").ifPresent(span -> {
            String name = Names.plain(reading.words(span));
            Optional<String> affiliation =
                    mention.slot("affiliation").map(reading::words).map(Names::plain);
            people.merge(Names.surname(name), new Person(name, kind, affiliation), Person::with);
        });
    }

    private static Optional<SpeakerKind> kind(Mention mention) {
        String code = mention.attribute("kind").orElse("unknown");
        for (SpeakerKind kind : SpeakerKind.values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private Optional<Attribution> named(Sentence sentence) {
        Optional<Attribution> name = sentence.all("speaker")
                .flatMap(mention -> mention.slot("name").stream())
                .map(this::person)
                .findFirst();
        return name.or(() -> body(sentence)).or(() -> pronoun(sentence)).or(() -> role(sentence));
    }

    private Attribution person(Span span) {
        String name = Names.plain(reading.words(span));
        Person person = people.getOrDefault(Names.surname(name), new Person(name, Optional.empty(), Optional.empty()));
        return Attribution.builder()
                .speaker(person.name)
                .kind(person.kind.orElse(SpeakerKind.OUTSIDE_EXPERT))
                .affiliation(person.affiliation)
                .build();
    }

    private Optional<Attribution> body(Sentence sentence) {
        return sentence.all("speaker")
                .flatMap(mention -> mention.slot("body").stream())
                .map(span -> attribution(Names.plain(reading.words(span)), SpeakerKind.BODY))
                .findFirst();
    }

    private Optional<Attribution> pronoun(Sentence sentence) {
        boolean pronoun =
                sentence.all("speaker").anyMatch(m -> m.attribute("pronoun").isPresent());
        return pronoun ? lastPerson(sentence.index()) : Optional.empty();
    }

    private Optional<Attribution> lastPerson(int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (own.get(i)
                    .filter(speaker -> people.containsKey(Names.surname(speaker.speaker())))
                    .isPresent()) {
                return own.get(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Attribution> role(Sentence sentence) {
        return sentence.all("speaker")
                .flatMap(mention -> mention.slot("role").stream()
                        .map(span ->
                                attribution(reading.words(span), kind(mention).orElse(SpeakerKind.OUTSIDE_EXPERT))))
                .findFirst();
    }

    private static Attribution attribution(String name, SpeakerKind kind) {
        return Attribution.builder().speaker(name).kind(kind).build();
    }

    /** Who says what the sentence says; absent when it is the source itself, as far as the words tell. */
    Optional<Attribution> of(Sentence sentence) {
        Optional<Attribution> named = own.get(sentence.index());
        return named.isPresent() || !quoted(sentence) ? named : nearby(sentence);
    }

    private boolean quoted(Sentence sentence) {
        return quoted.get(sentence.index()) || Quotation.opens(reading.words(sentence.span()));
    }

    /** The speaker of the quotation's other sentences: in the same paragraph, else of the paragraph before. */
    private Optional<Attribution> nearby(Sentence sentence) {
        int index = sentence.index();
        for (int distance = 1; distance < 6; distance++) {
            Optional<Attribution> found =
                    inBlock(sentence.block(), index - distance).or(() -> Optional.empty());
            Optional<Attribution> after = inBlock(sentence.block(), index + distance);
            if (found.isPresent() || after.isPresent()) {
                return found.or(() -> after);
            }
        }
        return lastPerson(index);
    }

    private Optional<Attribution> inBlock(Block block, int index) {
        boolean same = index >= 0
                && index < own.size()
                && reading.sentences().get(index).block().equals(block);
        return same ? own.get(index) : Optional.empty();
    }
}
