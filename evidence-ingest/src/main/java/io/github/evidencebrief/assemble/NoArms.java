package io.github.evidencebrief.assemble;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The names in a text of what nobody gets: people, journals, bodies, and what people suffer from. */
final class NoArms {
    /** So many names of journals and bodies are kept, so that a long text takes no longer than its length. */
    private static final int MOST_TITLES = 40;

    private final Reading reading;
    private final ArmNames names;
    private final Set<String> people = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<Set<String>> conditions = new HashSet<>();

    NoArms(Reading reading, ArmNames names) {
        this.reading = reading;
        this.names = names;
        reading.sentences().forEach(this::read);
    }

    private void read(Sentence sentence) {
        sentence.mentions().stream()
                .flatMap(mention -> mention.slot("name").stream())
                .map(span -> names.words(reading.words(span)))
                .forEach(people::addAll);
        Stream.of("journal", "body")
                .flatMap(slot -> sentence.mentions().stream().flatMap(mention -> mention.slot(slot).stream()))
                .map(reading::words)
                .filter(title -> titles.size() < MOST_TITLES)
                .forEach(titles::add);
        sentence.all("condition")
                .flatMap(mention -> mention.slot("condition").stream())
                .map(span -> names.words(reading.words(span)))
                .forEach(conditions::add);
    }

    /** Whether a name is that of a person whom the text names. */
    boolean isPerson(String name) {
        Set<String> words = names.words(name);
        return !words.isEmpty() && people.containsAll(words);
    }

    /** Whether a name is that of what people suffer from. */
    boolean isCondition(String name) {
        return conditions.contains(names.words(name));
    }

    /** Whether a name is part of that of a journal or a body. */
    boolean isTitled(String name) {
        return Character.isUpperCase(name.charAt(0)) && titles.stream().anyMatch(title -> title.contains(name));
    }
}
