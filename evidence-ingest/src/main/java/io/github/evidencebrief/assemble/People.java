package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.model.Attribution;
import io.github.evidencebrief.model.SpeakerKind;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people a text names, what it says of them, and whom it named last before each sentence. */
final class People {
    private static final Types MEETING = Types.of("author", "outside", "person", "speaker");

    private final Reading reading;
    private final Affiliations affiliations;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Integer> speaking = new LinkedHashMap<>();
    /** By sentence, whom it names first, else whom the sentences before it named last. */
    private final List<Optional<String>> present = new ArrayList<>();

    /** Somebody the text names; the fullest name it gives and what it says of them. */
    private record Person(String name, Optional<SpeakerKind> kind, Optional<String> affiliation) {
        Person with(Person other) {
            String fuller = other.name.length() > name.length() ? other.name : name;
            return new Person(fuller, kind.or(other::kind), affiliation.or(other::affiliation));
        }
    }

    People(Reading reading, Affiliations affiliations) {
        this.reading = reading;
        this.affiliations = affiliations;
        reading.sentences().forEach(this::meet);
        people.entrySet()
                .removeIf(entry -> isBare(entry.getValue().name()) && speaking.getOrDefault(entry.getKey(), 0) < 2);
        Optional<String> last = Optional.empty();
        for (Sentence sentence : reading.sentences()) {
            Optional<String> before = last;
            last = people.isEmpty()
                    ? last
                    : first(reading.words(sentence.span())).or(() -> before);
            present.add(last);
        }
        reading.sentences().forEach(this::meetPronouns);
    }

    /** "Her team found": of whom the sentences before speak. */
    private void meetPronouns(Sentence sentence) {
        for (Mention mention : sentence.mentions("person")) {
            if (mention.attribute("pronoun").isPresent()) {
                keyBefore(sentence.index()).ifPresent(key -> is(key, kind(mention)));
            }
        }
    }

    private Optional<String> keyBefore(int sentence) {
        return sentence == 0 ? Optional.empty() : present.get(sentence - 1);
    }

    private void is(String key, Optional<SpeakerKind> kind) {
        people.computeIfPresent(key, (same, person) -> person.with(new Person(person.name(), kind, Optional.empty())));
    }

    /** Takes note that somebody made the study, unless the text says what else they are. */
    void madeStudy(String name) {
        is(Names.surname(name), Optional.of(SpeakerKind.STUDY_AUTHOR));
    }

    /** Meets first those whom a sentence says to stand outside: "a sleep researcher who had nothing to do with it". */
    private void meet(Sentence sentence) {
        if (sentence.hasAny(MEETING)) {
            sentence.mentions().stream()
                    .filter(mention -> kindOf(mention).equals(Optional.of(SpeakerKind.OUTSIDE_EXPERT)))
                    .forEach(this::meetOne);
            sentence.mentions().forEach(this::meetOne);
        }
    }

    private void meetOne(Mention mention) {
        if (MEETING.has(mention.type())) {
            meet(mention, kindOf(mention));
        }
    }

    private static Optional<SpeakerKind> kindOf(Mention mention) {
        return switch (mention.type()) {
            case "author" -> Optional.of(SpeakerKind.STUDY_AUTHOR);
            case "outside" -> Optional.of(SpeakerKind.OUTSIDE_EXPERT);
            default -> kind(mention);
        };
    }

    private void meet(Mention mention, Optional<SpeakerKind> kind) {
        mention.slot("name").filter(this::isName).ifPresent(span -> {
            String name = Names.plain(reading.words(span));
            Optional<String> affiliation = mention.slot("affiliation").map(this::affiliation);
            String key = Names.surname(name);
            people.merge(key, new Person(name, kind, affiliation), Person::with);
            boolean titled = mention.span().start() < span.start() && isBare(name) && isTitled(span);
            speaking.merge(key, titled ? 2 : mention.type().equals("speaker") ? 1 : 0, Integer::sum);
        });
    }

    private String affiliation(Span piece) {
        return Names.plain(reading.words(affiliations.whole(reading.document().text(), piece)));
    }

    static Optional<SpeakerKind> kind(Mention mention) {
        String code = mention.attribute("kind").orElse("unknown");
        for (SpeakerKind kind : SpeakerKind.values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static boolean isBare(String name) {
        return name.indexOf(' ') < 0;
    }

    private boolean isTitled(Span name) {
        String before = reading.document().text().substring(Math.max(0, name.start() - 5), name.start());
        return before.endsWith("Dr. ") || before.endsWith("Dr ") || before.endsWith("Prof. ");
    }

    /** Whether a span is no degree ("MSc") and no part of another name ("the United Kingdom"). */
    private boolean isName(Span span) {
        return !Names.isDegree(reading.words(span)) && !isWithinName(span.start());
    }

    /** Whether capitalised words lead back to an article: "the American Academy of Pediatric ...". */
    private boolean isWithinName(int start) {
        String text = reading.document().text();
        int end = start;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            int from = text.lastIndexOf(' ', end - 2) + 1;
            String word = text.substring(from, end - 1);
            if (word.equals("the") || word.equals("The")) {
                return true;
            } else if (!continuesName(word)) {
                return false;
            }
            end = from;
        }
        return false;
    }

    private static boolean continuesName(String word) {
        boolean capital = !word.isEmpty()
                && Character.isUpperCase(word.charAt(0))
                && Character.isLetterOrDigit(word.charAt(word.length() - 1));
        return capital || word.equals("of") || word.equals("and") || word.equals("for");
    }

    /** The first known person that words name; absent when they name none. */
    private Optional<String> first(String words) {
        int at = 0;
        while (at < words.length()) {
            int start = at;
            while (at < words.length() && isPart(words.charAt(at))) {
                at++;
            }
            String key = at > start && Character.isUpperCase(words.charAt(start))
                    ? Names.surname(Names.plain(words.substring(start, at)))
                    : "";
            if (people.containsKey(key)) {
                return Optional.of(key);
            }
            at++;
        }
        return Optional.empty();
    }

    private static boolean isPart(char c) {
        return Character.isLetter(c) || c == '-' || c == '\'' || c == '\u2019';
    }

    /** Who bears a name; absent when it is nobody's. */
    Optional<Attribution> named(Span span) {
        return Optional.of(Names.surname(Names.plain(reading.words(span))))
                .filter(key -> isName(span))
                .flatMap(this::attribution);
    }

    /** Whom the last sentence before that one names that names somebody; absent when none does. */
    Optional<Attribution> lastBefore(int sentence) {
        return keyBefore(sentence).flatMap(this::attribution);
    }

    private Optional<Attribution> attribution(String key) {
        return Optional.ofNullable(people.get(key))
                .map(person -> Attribution.builder()
                        .speaker(person.name)
                        .kind(person.kind.orElse(SpeakerKind.OUTSIDE_EXPERT))
                        .affiliation(person.affiliation)
                        .build());
    }
}
