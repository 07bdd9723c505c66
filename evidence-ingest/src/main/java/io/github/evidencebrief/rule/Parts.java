package io.github.evidencebrief.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Named patterns that rules share, so that what can be told in many ways is spelled out once.
 *
 * <pre>
 *   part so-much
 *     is  # percent
 *     is  a third/quarter
 * </pre>
 *
 * <p>{@code %so-much} in a pattern is one of the two, the first that fits; a part may use those before it.
 */
final class Parts {
    private final Map<String, Pattern> parts = new LinkedHashMap<>();
    private final Set<String> used = new LinkedHashSet<>();

    /** Takes in the parts of a file. */
    void add(WordLists lists, String file, List<String> lines) {
        String name = "";
        for (int i = 0; i < lines.size(); i++) {
            String place = file + ":" + (i + 1);
            String line = lines.get(i).strip();
            if (line.startsWith("part ")) {
                name = line.substring("part ".length()).strip();
            } else if (line.startsWith("is ") && !name.isEmpty()) {
                parts.merge(name, PatternReader.read(lists, place, line.substring("is ".length())), Parts::either);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                throw new RuleSyntaxException(place, "found \"" + line + "\"; write part its-name, then is pattern");
            }
        }
    }

    private static Pattern either(Pattern one, Pattern other) {
        List<Pattern> options = new ArrayList<>(one instanceof Pattern.Choice choice ? choice.options() : List.of(one));
        options.add(other);
        return new Pattern.Choice(options);
    }

    /** The pattern of a name; asking marks it as used. */
    Pattern get(String name, String place) {
        Pattern part = parts.get(name);
        if (part == null) {
            throw new RuleSyntaxException(
                    place, "no part \"" + name + "\"; parts/ has " + String.join(", ", parts.keySet()));
        }
        used.add(name);
        return part;
    }

    /** Parts that nothing asked for. */
    Set<String> unused() {
        Set<String> unused = new LinkedHashSet<>(parts.keySet());
        unused.removeAll(used);
        return unused;
    }
}
