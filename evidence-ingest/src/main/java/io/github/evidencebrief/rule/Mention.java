package io.github.evidencebrief.rule;

import io.github.evidencebrief.document.Span;
import java.util.Map;
import java.util.Optional;

/**
 * What one rule found at one place.
 *
 * @param rule id of the rule
 * @param type what the rule gives, for example {@code sample-size}
 * @param attributes fixed values the rule gives, for example {@code basis=randomised}
 * @param span the words the rule matched
 * @param slots the words in each filled hole, in the order of the text
 */
public record Mention(String rule, String type, Map<String, String> attributes, Span span, Map<String, Span> slots) {
    /** The fixed value of that name; absent when the rule gives none. */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    /** The words in that hole; absent when it was not filled. */
    public Optional<Span> slot(String name) {
        return Optional.ofNullable(slots.get(name));
    }
}
