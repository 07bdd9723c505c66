package io.github.evidencebrief.rule;

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
        List<Example> examples) {}
