package io.github.evidencebrief.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.evidencebrief.assemble.Reading;
import io.github.evidencebrief.assemble.Sentence;
import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which rule gave each value of a record, found by the words it left in a slot or the attribute it set. */
final class ValueOrigins {
    private static final Set<String> NO_VALUES = Set.of("id", "source", "quotes", "reports");

    private final Reading reading;
    private final List<Mention> mentions;
    private final List<String> lines = new ArrayList<>();

    ValueOrigins(Reading reading, List<Sentence> sentences) {
        this.reading = reading;
        this.mentions = sentences.stream()
                .flatMap(sentence -> sentence.mentions().stream())
                .toList();
    }

    /** A line for each value: its name, the value, and where it comes from. */
    List<String> of(Object record) {
        addFields("", Json.tree(record));
        return List.copyOf(lines);
    }

    private void addFields(String path, JsonNode object) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (!NO_VALUES.contains(field.getKey())) {
                add(path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue());
            }
        }
    }

    private void add(String path, JsonNode value) {
        if (value.isObject()) {
            addFields(path, value);
        } else if (value.isArray()) {
            value.forEach(element -> add(path, element));
        } else {
            lines.add("  " + path + " = " + value.asText() + " <- " + origin(value.asText()));
        }
    }

    private String origin(String value) {
        return mentions.stream()
                .flatMap(mention -> origin(mention, value).stream())
                .findFirst()
                .orElse("put together from the sentences below");
    }

    private Optional<String> origin(Mention mention, String value) {
        Optional<String> slot = mention.slots().entrySet().stream()
                .filter(entry -> reading.words(entry.getValue()).equalsIgnoreCase(value))
                .map(entry -> "rule " + mention.rule() + " {" + entry.getKey() + "} " + place(entry.getValue()))
                .findFirst();
        return slot.or(() -> mention.attributes().entrySet().stream()
                .filter(entry -> entry.getValue().equals(value))
                .map(entry -> "rule " + mention.rule() + ", " + entry.getKey() + "=" + value)
                .findFirst());
    }

    private static String place(Span span) {
        return "[" + span.start() + ", " + span.end() + ")";
    }
}
