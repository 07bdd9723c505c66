package io.github.evidencebrief.assemble;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A sentence with holes, and the texts that it is put into.
 *
 * <pre>
 *   text A trial gave 90 clerks zinc. {}     begins a setting; {} is where the sentence goes, " // " a new paragraph
 *   thing zinc                               what fills {thing} in this setting
 *   silent The {thing} was cheap.            a sentence, by its kind
 * </pre>
 */
record SetSentence(List<Map<String, String>> settings, String kind, String words) {
    private static final String TEXT = "text";

    /** The sentences of the given kinds in a file; each goes into all of its settings, later ones too. */
    static Stream<SetSentence> read(Path file, Set<String> kinds) throws IOException {
        List<Map<String, String>> settings = new ArrayList<>();
        List<SetSentence> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String name = line.substring(0, line.indexOf(' '));
            String rest = line.substring(line.indexOf(' ') + 1);
            if (name.equals(TEXT)) {
                settings.add(new LinkedHashMap<>());
            }
            if (kinds.contains(name)) {
                sentences.add(new SetSentence(settings, name, rest));
            } else {
                settings.get(settings.size() - 1).put(name, rest);
            }
        }
        return sentences.stream();
    }

    /** A text for each setting and each way in which the sentence, its holes filled, is told. */
    List<String> texts(Function<String, Stream<String>> ways) {
        return settings.stream()
                .flatMap(setting -> ways.apply(filled(setting))
                        .map(told -> setting.getOrDefault(TEXT, "{}")
                                .replace(" // ", "\n\n")
                                .replace("{}", told)
                                .concat("\n")))
                .toList();
    }

    private String filled(Map<String, String> setting) {
        String filled = words;
        for (Map.Entry<String, String> name : setting.entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        }
        return filled.substring(0, 1).toUpperCase(Locale.ROOT) + filled.substring(1);
    }
}
