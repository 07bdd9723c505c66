package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Block;
import io.github.evidencebrief.document.QuoteMarks;
import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.model.Attribution;
import io.github.evidencebrief.model.SpeakerKind;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says who speaks in a sentence: whom it names, whom a pronoun stands for, whose quotation goes on. */
final class Speakers {
    private static final Types NAMING = Types.of("speaker", "guideline", "advice", "issuer", "named-body", "body-acts");
    private static final Attribution AUTHORS = attribution("the authors", SpeakerKind.STUDY_AUTHOR);

    private final Reading reading;
    private final People people;
    private final List<Optional<Attribution>> own = new ArrayList<>();
    /** The text with double quotation marks. */
    private final String text;

    private final TermSet ownStudy;
    private final boolean quotes;
    private final BitSet quoted;
    private Optional<String> body = Optional.empty();
    private int bodyAt;

    Speakers(Reading reading, TermSet ownStudy, Affiliations affiliations) {
        this.ownStudy = ownStudy;
        this.reading = reading;
        this.people = new People(reading, affiliations);
        this.text = QuoteMarks.doubled(reading.document().text());
        this.quotes = Quotation.isIn(text);
        this.quoted = quotes ? Quotation.open(reading, text) : new BitSet();
        reading.sentences()
                .forEach(sentence -> named(sentence)
                        .filter(speaker -> speaksOfOwnStudy(sentence))
                        .ifPresent(speaker -> people.madeStudy(speaker.speaker())));
        body = Optional.empty();
        reading.sentences().forEach(sentence -> own.add(named(sentence)));
    }

    /** "We found", "our trial" in quotation marks. */
    private boolean speaksOfOwnStudy(Sentence sentence) {
        String words = sentence.span().in(text);
        return Quotation.isIn(words) && ownStudy.isIn(Terms.words(words));
    }

    private Optional<Attribution> named(Sentence sentence) {
        if (sentence.hasAny(NAMING)) {
            bodies(sentence).findFirst().ifPresent(name -> {
                body = Optional.of(name);
                bodyAt = sentence.index();
            });
        }
        if (!sentence.has("speaker")) {
            return Optional.empty();
        }
        Optional<Attribution> name = sentence.all("speaker")
                .flatMap(mention -> mention.slot("name").stream())
                .flatMap(span -> people.named(span).stream())
                .findFirst();
        return name.or(() -> body(sentence)).or(() -> pronoun(sentence)).or(() -> role(sentence));
    }

    private Stream<String> bodies(Sentence sentence) {
        return sentence.mentions().stream()
                .filter(mention -> NAMING.has(mention.type()))
                .flatMap(mention -> mention.slot("body").stream())
                .map(span -> Names.plain(reading.words(span)));
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
        return !pronoun
                ? Optional.empty()
                : isPlural(sentence)
                        ? severalBefore(sentence).or(() -> Optional.of(AUTHORS))
                        : people.lastBefore(sentence.index());
    }

    /** "Berg and others say so. They stress that ...": all who speak in the sentence before; absent where it is one. */
    Optional<Attribution> severalBefore(Sentence sentence) {
        int before = sentence.index() - 1;
        boolean near = before >= 0 && reading.sentences().get(before).block().equals(sentence.block());
        return near
                ? reading.sentences()
                        .get(before)
                        .all("speaker")
                        .flatMap(mention -> several(mention).stream())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Attribution> several(Mention mention) {
        Optional<Attribution> one = mention.slot("name").flatMap(people::named);
        return one.flatMap(first -> mention.slot("company")
                .map(others -> attribution(first.speaker() + " and " + unended(reading.words(others)), first.kind())));
    }

    private static String unended(String words) {
        return words.endsWith(",") ? words.substring(0, words.length() - 1) : words;
    }

    /** "They write": those who made the study, not the one who was named last. */
    private boolean isPlural(Sentence sentence) {
        return sentence.all("speaker")
                .flatMap(mention -> mention.slot("role").stream())
                .anyMatch(span -> reading.words(span).equalsIgnoreCase("they"));
    }

    private Optional<Attribution> role(Sentence sentence) {
        return sentence.all("speaker")
                .filter(mention -> !isPronoun(mention) || (body.isPresent() && sentence.index() - bodyAt < 2))
                .flatMap(mention -> mention.slot("role").stream().map(span -> role(mention, span)))
                .filter(speaker -> !speaker.speaker().equalsIgnoreCase("it"))
                .findFirst();
    }

    private boolean isPronoun(Mention mention) {
        return mention.slot("role")
                .map(reading::words)
                .filter("it"::equalsIgnoreCase)
                .isPresent();
    }

    /** "The panel says": the body that was named last, when there is one. */
    private Attribution role(Mention mention, Span span) {
        SpeakerKind kind = People.kind(mention).orElse(SpeakerKind.OUTSIDE_EXPERT);
        String words = reading.words(span);
        return attribution(kind == SpeakerKind.BODY ? body.orElse(words) : words, kind);
    }

    private static Attribution attribution(String name, SpeakerKind kind) {
        return Attribution.builder().speaker(name).kind(kind).build();
    }

    /** Who says what the sentence says; absent when it is the source itself, as far as the words tell. */
    Optional<Attribution> of(Sentence sentence) {
        Optional<Attribution> named = own.get(sentence.index());
        return named.isPresent() || !quoted(sentence) ? named : nearby(sentence);
    }

    /** Words of the text with double quotation marks. */
    String marked(Span span) {
        return span.in(text);
    }

    /** Whether a sentence stands within quotation marks or holds a sentence that does. */
    boolean quoted(Sentence sentence) {
        if (!quotes) {
            return false;
        }
        String words = sentence.span().in(text);
        return quoted.get(sentence.index()) || Quotation.opens(words) || Quotation.within(words);
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
        return people.lastBefore(index);
    }

    private Optional<Attribution> inBlock(Block block, int index) {
        boolean same = index >= 0
                && index < own.size()
                && reading.sentences().get(index).block().equals(block);
        return same ? own.get(index) : Optional.empty();
    }
}
