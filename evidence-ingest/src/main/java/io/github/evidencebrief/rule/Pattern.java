package io.github.evidencebrief.rule;

import java.util.List;
import java.util.Set;

/**
 * What a rule looks for in a sentence, as it was written.
 *
 * <p>{@code total of {count} ..3 @people} is a sequence of two words, a slot, a gap of up to three words and a list.
 */
sealed interface Pattern {
    /** One of some terms; a term is one word or several. */
    record Terms(Set<String> terms) implements Pattern {}

    /** A sign that is a token of its own, such as a comma. */
    record Sign(char sign) implements Pattern {}

    /** One part after the other. */
    record Sequence(List<Pattern> parts) implements Pattern {}

    /** One of several patterns. */
    record Choice(List<Pattern> options) implements Pattern {}

    /** A pattern that may be missing. */
    record Maybe(Pattern part) implements Pattern {}

    /** Up to so many words that do not matter. */
    record Gap(int most) implements Pattern {}

    /** A hole that is filled by a kind of words, or by a pattern of its own. */
    record Slot(String name, Pattern filling) implements Pattern {}

    /** Any stretch of a kind. */
    record Kind(SlotKind kind) implements Pattern {}

    /** The start or the end of the sentence. */
    record Edge(boolean start) implements Pattern {}
}
