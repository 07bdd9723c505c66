package io.github.evidencebrief.rule;

import java.util.Locale;
import java.util.Map;

/** What may fill a hole. */
enum SlotKind {
    /** Digits or number words: {@code 1,200}, {@code 3.5}, {@code forty two}, {@code half a million}. */
    NUMBER,
    /** A whole number, no decimals: {@code 1,200}, {@code forty two}. */
    COUNT,
    /** A number with a unit of time: {@code six months}, {@code week 12}. */
    DURATION,
    /** A year of four digits, from 1900 to 2099. */
    YEAR,
    /** A noun phrase of up to six words, without its article. */
    PHRASE,
    /** What may stand between a number and its noun, as short as possible: adjectives, commas, "and"; may be empty. */
    MODIFIERS,
    /** Noun phrases joined by commas, and, or, of, in. */
    LIST,
    /** Capitalised words, joined by of, for, and; never the name of a day or month. */
    NAME,
    /** Any words up to the next comma or the end of the clause. */
    CLAUSE,
    /** The name of one person: up to five capitalised words, with von, de and the like between them. */
    PERSON,
    /** The name of an organisation that gives guidance: capitalised words with College, Agency and the like, or initials. */
    BODY,
    /** Any words up to the end of the clause. */
    WORDS;

    private static final Map<String, SlotKind> BY_NAME = Map.ofEntries(
            Map.entry("count", COUNT),
            Map.entry("number", NUMBER),
            Map.entry("duration", DURATION),
            Map.entry("time", DURATION),
            Map.entry("year", YEAR),
            Map.entry("modifiers", MODIFIERS),
            Map.entry("arm", PHRASE),
            Map.entry("unit", PHRASE),
            Map.entry("condition", PHRASE),
            Map.entry("phrase", PHRASE),
            Map.entry("list", LIST),
            Map.entry("clause", CLAUSE),
            Map.entry("intervention", LIST),
            Map.entry("comparator", LIST),
            Map.entry("outcome", LIST),
            Map.entry("population", LIST),
            Map.entry("journal", NAME),
            Map.entry("name", NAME),
            Map.entry("person", PERSON),
            Map.entry("body", BODY),
            Map.entry("affiliation", NAME),
            Map.entry("institution", NAME),
            Map.entry("funder", NAME),
            Map.entry("action", WORDS),
            Map.entry("words", WORDS));

    /** The kind of a hole by its name; trailing digits are left out, so {@code arm2} is an arm. */
    static SlotKind of(String name, String place) {
        SlotKind kind = BY_NAME.get(base(name));
        if (kind == null) {
            throw new RuleSyntaxException(
                    place,
                    "no kind of hole \"" + name + "\"; write {" + name + "=pattern} or one of "
                            + String.join(
                                    ", ", BY_NAME.keySet().stream().sorted().toList()));
        }
        return kind;
    }

    /** Whether an article may stand before it that is no part of it. */
    boolean isNominal() {
        return this == PHRASE || this == LIST || this == NAME || this == BODY;
    }

    private static String base(String name) {
        int end = name.length();
        while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
