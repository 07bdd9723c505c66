package io.github.evidencebrief.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.evidencebrief.model.Source;
import io.github.evidencebrief.model.SourceKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the YAML of front matter: known keys, each with a word or, for authors, a list of them. */
final class FrontMatterYaml {
    private static final YAMLFactory YAML = new YAMLFactory();
    private static final List<String> KEYS =
            List.of("title", "publisher", "author", "published", "uri", "kind", "original");

    /** Line 1 of the YAML is line 2 of the file. */
    private static final int LINES_BEFORE = 1;

    private final String path;
    private final TreeMap<String, List<String>> values = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private Metadata metadata = Metadata.NONE;

    /** What is wrong in a line of the file. */
    private record Problem(int line, String words) {}

    private FrontMatterYaml(String path) {
        this.path = path;
    }

    static Metadata read(String path, String yaml) {
        FrontMatterYaml reader = new FrontMatterYaml(path);
        try (JsonParser parser = YAML.createParser(yaml)) {
            reader.readObject(parser);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw reader.wrong(line, "found no YAML (" + problem(e) + ")", "expected lines such as \"title: A title\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reader.metadata;
    }

    private static String problem(JsonProcessingException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("unreadable");
    }

    private void readObject(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw wrong(line(parser), "found no key", "expected lines such as \"title: A title\"");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            readField(parser, parser.currentName());
        }
        if (!problems.isEmpty()) {
            throw refusal();
        }
        metadata = new Metadata(
                one("title"),
                one("publisher"),
                values.getOrDefault("author", List.of()),
                one("published"),
                one("uri"),
                one("original"),
                one("kind").map(FrontMatterYaml::kindOf));
    }

    private void readField(JsonParser parser, String key) throws IOException {
        int line = line(parser);
        if (!KEYS.contains(key)) {
            note(line, "found the key \"" + key + "\"", "expected one of " + String.join(", ", KEYS));
            parser.nextToken();
            parser.skipChildren();
            return;
        }
        JsonToken token = parser.nextToken();
        List<String> found = token == JsonToken.START_ARRAY ? list(parser, key) : one(parser, key, token);
        if (values.put(key, found) != null) {
            note(line, "found the key \"" + key + "\" twice", "expected it once");
        }
        check(line, key, found);
    }

    private List<String> list(JsonParser parser, String key) throws IOException {
        if (!key.equals("author")) {
            throw wrong(line(parser), "found a list for \"" + key + "\"", "expected one value");
        }
        List<String> found = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            found.addAll(one(parser, key, token));
        }
        return found;
    }

    private List<String> one(JsonParser parser, String key, @Nullable JsonToken token) throws IOException {
        if (token == null || !token.isScalarValue()) {
            throw wrong(line(parser), "found " + shape(token) + " for \"" + key + "\"", "expected words or a number");
        }
        String found = token == JsonToken.VALUE_NULL ? "" : parser.getText().strip();
        return found.isEmpty() ? List.of() : List.of(found);
    }

    private static String shape(@Nullable JsonToken token) {
        return token == JsonToken.START_OBJECT ? "keys" : token == JsonToken.START_ARRAY ? "a list" : "nothing";
    }

    private void check(int line, String key, List<String> found) {
        for (String value : found) {
            if (key.equals("published") && !Source.isDate(value)) {
                note(line, "found the date \"" + value + "\"", "expected 2017, 2017-10 or 2017-10-03");
            }
            if (key.equals("kind") && kinds().stream().noneMatch(value::equals)) {
                note(line, "found the kind \"" + value + "\"", "expected one of " + String.join(", ", kinds()));
            }
        }
    }

    private static List<String> kinds() {
        return Arrays.stream(SourceKind.values()).map(SourceKind::code).toList();
    }

    private static SourceKind kindOf(String code) {
        return Arrays.stream(SourceKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Optional<String> one(String key) {
        return values.getOrDefault(key, List.of()).stream().findFirst();
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private UnreadableSourceException wrong(int line, String found, String expected) {
        note(line, found, expected);
        return refusal();
    }

    private void note(int line, String found, String expected) {
        problems.add(new Problem(line + LINES_BEFORE, found + ", " + expected));
    }

    /** All problems found so far, under the line of the first. */
    private UnreadableSourceException refusal() {
        StringBuilder reason = new StringBuilder(problems.get(0).words());
        problems.stream()
                .skip(1)
                .forEach(more -> reason.append("; line ")
                        .append(more.line())
                        .append(": ")
                        .append(more.words()));
        return new UnreadableSourceException(
                path + ":" + problems.get(0).line(), reason.toString(), "correct the front matter");
    }
}
