package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.model.Attribution;
import io.github.evidencebrief.model.SpeakerKind;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The people and bodies a text names, and who of them was named last while it is read sentence by sentence. */
final class Cast {
    private static final Set<String> ONE = Set.of("he", "she");
    /** Of so many sentences one must go on with "he" or "she" about somebody whom the first names. */
    private static final int NEXT = 3;

    private static final Types INTRODUCING = Types.of("author", "outside", "person", "speaker");
    private static final Types NAMING = Types.of("issuer", "guideline", "speaker", "named-body");

    private final Context context;
    private final Map<String, Attribution> people = new HashMap<>();
    private final List<String> bodies = new ArrayList<>();
    /** Full names by surname, each looked for in the text once. */
    private final Map<String, String> inFull = new HashMap<>();

    private Optional<Attribution> last = Optional.empty();
    private Optional<Attribution> lastButOne = Optional.empty();

    /** "He" or "she", by surname, as the text speaks of those it names. */
    private final Map<String, String> pronouns = new HashMap<>();

    private final IntroducedNames names;

    Cast(Context context) {
        this.context = context;
        this.names = new IntroducedNames(context.terms());
        List<Sentence> sentences = context.reading().sentences();
        sentences.forEach(this::meet);
        for (int i = 0; i < sentences.size(); i++) {
            meetNamed(sentences.get(i), sentences.subList(i, Math.min(sentences.size(), i + NEXT)));
        }
    }

    /** Somebody whom a sentence only names, where it or one of the next goes on with "he" or "she". */
    private void meetNamed(Sentence sentence, List<Sentence> next) {
        Optional<String> name = sentence.block().evidence()
                ? names.atFront(context.reading().words(sentence.span()))
                : Optional.empty();
        name.filter(full -> person(full).isEmpty())
                .filter(full -> next.stream().anyMatch(this::speaksOfOne))
                .ifPresent(full -> meet(Attribution.builder()
                        .speaker(full)
                        .kind(SpeakerKind.OUTSIDE_EXPERT)
                        .build()));
    }

    private boolean speaksOfOne(Sentence sentence) {
        return context.reading().said(sentence.span()).stream().anyMatch(ONE::contains);
    }

    private void meet(Sentence sentence) {
        context.speakers().of(sentence).filter(Cast::isPerson).ifPresent(this::meet);
        for (Mention mention : introduced(sentence)) {
            mention.slot("name")
                    .map(this::plain)
                    .map(this::inFullName)
                    .filter(Cast::isFull)
                    .ifPresent(name -> meet(Attribution.builder()
                            .speaker(name)
                            .kind(kind(mention))
                            .build()));
        }
    }

    /** "Ada Holm" for "Holm", where the text says so elsewhere. */
    private String inFullName(String name) {
        return isFull(name) ? name : inFull.computeIfAbsent(name, this::lookedUp);
    }

    private String lookedUp(String surname) {
        return IntroducedNames.fuller(context.reading().document().text(), surname)
                .orElse(surname);
    }

    private void meet(Attribution person) {
        people.merge(Names.surname(person.speaker()), person, Cast::fuller);
    }

    /** The longer name, and the kind that was first told. */
    private static Attribution fuller(Attribution one, Attribution other) {
        boolean longer = other.speaker().length() > one.speaker().length();
        boolean told = one.kind() == SpeakerKind.OUTSIDE_EXPERT;
        return Attribution.builder()
                .from(longer ? other : one)
                .kind(told ? other.kind() : one.kind())
                .build();
    }

    private static boolean isFull(String name) {
        return name.indexOf(' ') > 0;
    }

    private static List<Mention> introduced(Sentence sentence) {
        return !sentence.hasAny(INTRODUCING)
                ? List.of()
                : sentence.mentions().stream()
                        .filter(mention -> INTRODUCING.has(mention.type()))
                        .toList();
    }

    private static SpeakerKind kind(Mention mention) {
        boolean author = mention.type().equals("author")
                || mention.attribute("kind").equals(Optional.of(SpeakerKind.STUDY_AUTHOR.code()));
        return author ? SpeakerKind.STUDY_AUTHOR : SpeakerKind.OUTSIDE_EXPERT;
    }

    private static boolean isPerson(Attribution speaker) {
        return isFull(speaker.speaker())
                && speaker.kind() != SpeakerKind.BODY
                && speaker.kind() != SpeakerKind.STUDY
                && Character.isUpperCase(speaker.speaker().codePointAt(0));
    }

    private String plain(Span span) {
        return Names.plain(context.reading().words(span));
    }

    /** Takes note of whom a sentence names; to be called for every sentence, in the order of the text. */
    void pass(Sentence sentence) {
        if (!people.isEmpty()) {
            passPeople(sentence);
        }
        named(sentence)
                .or(() -> beside(sentence))
                .filter(name -> !bodies.contains(name))
                .ifPresent(bodies::add);
    }

    private void passPeople(Sentence sentence) {
        for (Mention mention : introduced(sentence)) {
            mention.slot("name").map(this::plain).flatMap(this::person).ifPresent(this::name);
        }
        String words = context.reading().words(sentence.span());
        names.atFront(words)
                .or(() -> Optional.of(IntroducedNames.firstLetters(words)).filter(first -> !first.isEmpty()))
                .flatMap(this::person)
                .ifPresent(this::name);
        pronoun(sentence)
                .ifPresent(pronoun ->
                        last.ifPresent(person -> pronouns.putIfAbsent(Names.surname(person.speaker()), pronoun)));
    }

    /** The body a sentence names beside guidance that is its own, or begins with. */
    Optional<String> beside(Sentence sentence) {
        return Stream.of("body-guidance", "body-acts")
                .flatMap(sentence::all)
                .flatMap(mention -> mention.slot("body").stream())
                .map(this::plain)
                .filter(name -> isFull(name) || bodies.contains(name))
                .findFirst();
    }

    private void name(Attribution person) {
        if (!last.equals(Optional.of(person))) {
            lastButOne = last;
            last = Optional.of(person);
        }
    }

    /** "She" in "she said", where the sentence has no name for her. */
    private Optional<String> pronoun(Sentence sentence) {
        return sentence.all("speaker")
                .filter(mention -> mention.attribute("pronoun").isPresent())
                .flatMap(mention -> mention.slot("role").stream())
                .map(span -> plain(span).toLowerCase(Locale.ROOT))
                .filter(ONE::contains)
                .findFirst();
    }

    /** The body a sentence names as one that gives guidance; absent when it names none. */
    Optional<String> named(Sentence sentence) {
        return !sentence.hasAny(NAMING)
                ? Optional.empty()
                : NAMING.names().stream()
                        .flatMap(sentence::all)
                        .flatMap(mention -> mention.slot("body").stream())
                        .map(this::plain)
                        .findFirst();
    }

    /** The person of that surname; absent when the text introduces nobody so called. */
    Optional<Attribution> person(String name) {
        return Optional.ofNullable(people.get(Names.surname(name)));
    }

    /** Whom some words name last: by surname, or by "he" or "she"; absent when they name nobody. */
    Optional<Attribution> subject(String words) {
        Optional<Attribution> subject = Optional.empty();
        for (String word : words.split("[^\\p{L}\\p{M}-]+", -1)) {
            Optional<Attribution> named = named(word);
            subject = named.isPresent() ? named : subject;
        }
        return subject;
    }

    private Optional<Attribution> named(String word) {
        if (ONE.contains(word.toLowerCase(Locale.ROOT))) {
            return lastPerson(word.toLowerCase(Locale.ROOT));
        }
        return word.isEmpty() || !Character.isUpperCase(word.codePointAt(0)) ? Optional.empty() : person(word);
    }

    Optional<Attribution> lastPerson() {
        return last;
    }

    /** Whom "he" or "she" stands for: the one named last of whom the text does not say the other. */
    Optional<Attribution> lastPerson(String pronoun) {
        return last.filter(person -> mayBe(person, pronoun))
                .or(() -> lastButOne.filter(person -> mayBe(person, pronoun)))
                .or(() -> last);
    }

    private boolean mayBe(Attribution person, String pronoun) {
        return pronouns.getOrDefault(Names.surname(person.speaker()), pronoun).equals(pronoun);
    }

    /** The full name of a body that a text calls by its initials: {@code ACT}, the Association of Choir Teachers. */
    String inFull(String name) {
        return bodies.stream()
                .filter(full -> full.indexOf(' ') > 0 && initials(full).equals(name))
                .findFirst()
                .orElse(name);
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[ -]", -1)) {
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            initials.append(capital ? word.substring(0, 1) : "");
        }
        return initials.toString();
    }

    /** The first body that was named: the one a text on a guideline is about. */
    Optional<String> firstBody() {
        return bodies.stream().findFirst();
    }

    /** The body named last whose name holds that word, else the one named last of all. */
    Optional<String> body(String word) {
        Optional<String> alike = bodies.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(word))
                .reduce((first, second) -> second);
        return alike.or(() -> bodies.stream().reduce((first, second) -> second));
    }
}
