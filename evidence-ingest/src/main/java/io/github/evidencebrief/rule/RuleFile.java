package io.github.evidencebrief.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the stanzas of one rule file.
 *
 * <pre>
 *   rule total-of-people
 *     gives   sample-size basis=enrolled
 *     source  CONSORT, participant flow
 *     match   total of {count} ..3 @people
 *     unless  total of {count} ..2 @things
 *     + A total of {count:104} individuals were enrolled.
 *     - A total of 104 blood samples from patients were analysed.
 * </pre>
 */
final class RuleFile {
    private final WordLists lists;
    private final List<Rule> rules = new ArrayList<>();
    private Stanza stanza = new Stanza("", "");

    private RuleFile(WordLists lists) {
        this.lists = lists;
    }

    static List<Rule> read(WordLists lists, String file, List<String> lines) {
        RuleFile reader = new RuleFile(lists);
        for (int i = 0; i < lines.size(); i++) {
            reader.line(lines.get(i).strip(), file + ":" + (i + 1));
        }
        reader.close();
        return reader.rules;
    }

    private void line(String line, String place) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        int space = line.indexOf(' ');
        String key = space < 0 ? line : line.substring(0, space);
        String value = space < 0 ? "" : line.substring(space).strip();
        if (key.equals("rule")) {
            close();
            stanza = new Stanza(value, place);
        } else {
            stanza.put(key, value, place);
        }
    }

    private void close() {
        if (!stanza.id.isEmpty()) {
            rules.add(stanza.rule());
        }
    }

    /** The lines of one rule while they are read. */
    private final class Stanza {
        private final String id;
        private final String place;
        private final Map<String, String> attributes = new LinkedHashMap<>();
        private final List<Pattern> matches = new ArrayList<>();
        private final List<Pattern> blocks = new ArrayList<>();
        private final List<Example> examples = new ArrayList<>();
        private String type = "";
        private String source = "";

        Stanza(String id, String place) {
            this.id = id;
            this.place = place;
        }

        void put(String key, String value, String at) {
            if (id.isEmpty()) {
                throw new RuleSyntaxException(at, "found \"" + key + "\" before any rule; begin with: rule its-name");
            }
            switch (key) {
                case "gives" -> gives(value, at);
                case "source" -> source = value;
                case "match" -> matches.add(PatternReader.read(lists, at, value));
                case "unless" -> blocks.add(PatternReader.read(lists, at, value));
                case "+" -> examples.add(Example.read(at, true, value));
                case "-" -> examples.add(Example.read(at, false, value));
                default ->
                    throw new RuleSyntaxException(
                            at, "found \"" + key + "\"; write gives, source, match, unless, + or -");
            }
        }

        private void gives(String value, String at) {
            String[] words = value.split("\\s+", -1);
            type = words[0];
            for (int i = 1; i < words.length; i++) {
                int equals = words[i].indexOf('=');
                if (equals < 1) {
                    throw new RuleSyntaxException(at, "found \"" + words[i] + "\"; write name=value");
                }
                attributes.put(words[i].substring(0, equals), words[i].substring(equals + 1));
            }
        }

        Rule rule() {
            need(!type.isEmpty(), "gives nothing; add a line: gives what-it-finds");
            need(!matches.isEmpty(), "matches nothing; add a line: match pattern");
            need(examples.stream().anyMatch(Example::positive), "has no example it must find; add a line: + sentence");
            need(
                    examples.stream().anyMatch(e -> !e.positive()),
                    "has no example it must not find; add a line: - sentence");
            return new Rule(id, place, type, attributes, source, matches, blocks, examples);
        }

        private void need(boolean there, String message) {
            if (!there) {
                throw new RuleSyntaxException(place, "rule " + id + " " + message);
            }
        }
    }
}
