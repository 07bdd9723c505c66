package io.github.evidencebrief.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One phrasing as it was written, with the examples that show it.
 *
 * @param id its name, unique in the rule set
 * @param place file and line of its first line
 * @param type what it gives
 * @param attributes fixed values it gives
 * @param source where the phrasing comes from, a standard or a genre
 * @param matches the patterns that find it; at least one
 * @param blocks the patterns that forbid it; a match that one overlaps is dropped
 * @param examples sentences it must and must not find; at least one of each
 */
record Rule(
        String id,
        String place,
        String type,
        Map<String, String> attributes,
        String source,
        List<Pattern> matches,
        List<Pattern> blocks,
        List<Example> examples) {
    /** A rule of the compact form, which has neither place, source nor patterns, nor examples. */
    static Rule read(CompactReader in) {
        String id = in.text();
        String type = in.name();
        Map<String, String> attributes = new LinkedHashMap<>();
        in.several(attribute -> attributes.put(attribute.name(), attribute.name()));
        return new Rule(id, "", type, attributes, "", List.of(), List.of(), List.of());
    }

    void write(CompactWriter out) {
        out.text(id);
        out.text(type);
        out.number(attributes.size());
        attributes.forEach((name, value) -> {
            out.text(name);
            out.text(value);
        });
    }

    /** Whether it has what was written down besides what finding takes. */
    boolean isWritten() {
        return !examples.isEmpty();
    }
}
