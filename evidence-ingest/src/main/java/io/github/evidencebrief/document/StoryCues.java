package io.github.evidencebrief.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that tell one person's own story from research, of {@code words/stories.txt}.
 *
 * @param layperson said of somebody who may be a patient
 * @param expert said of somebody who speaks for research or a profession
 * @param reporter said by a writer of himself or herself
 * @param study said of research
 * @param profession said of somebody who speaks of patients by trade
 * @param taking said of somebody who takes part in research
 * @param telling all by which a text may begin to tell a story: of or by a layperson, a writer, or "I"
 * @param work what belongs to somebody's work, after "his" or "her"
 */
record StoryCues(
        Phrases<PlainWords> layperson,
        Phrases<PlainWords> expert,
        Phrases<PlainWords> reporter,
        Phrases<PlainWords> study,
        Phrases<PlainWords> profession,
        Phrases<PlainWords> taking,
        Phrases<PlainWords> telling,
        Set<String> work) {
    private static final Set<String> OWN = Set.of("his", "her", "my");
    private static final Set<String> ONE = Set.of("a", "an", "the");
    private static final Set<String> SEEING =
            Set.of("saw", "see", "sees", "seeing", "visited", "consulted", "asked", "called");
    private static final List<String> KINDS =
            List.of("layperson", "expert", "reporter", "study", "profession", "taking", "work");

    static StoryCues standard() {
        List<CueFile.Line> lines = CueFile.read("stories.txt", 2);
        lines.forEach(StoryCues::check);
        return new StoryCues(
                of("layperson", lines),
                of("expert", lines),
                of("reporter", lines),
                of("study", lines),
                of("profession", lines),
                of("taking", lines),
                Phrases.of(Stream.of(
                                phrases("layperson", lines),
                                phrases("reporter", lines),
                                Stream.of("i", "my").map(PlainWords::of))
                        .flatMap(phrases -> phrases)
                        .toList()),
                lines.stream()
                        .filter(line -> line.fields().get(0).equals("work"))
                        .map(line -> line.fields().get(1))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a sentence shows an expert: "the dentist Ada Holm", but not "her dentist" or "she saw a dentist". */
    boolean showExpert(Told told) {
        return expert.anyIn(told.unquoted()) && expert.anyIn(PlainWords.of(withoutCarers(told.unquoted())));
    }

    private String withoutCarers(PlainWords words) {
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < words.count(); i++) {
            boolean own = i > 0 && OWN.contains(words.word(i - 1)) && !work.contains(words.word(i));
            boolean seen = i > 1 && SEEING.contains(words.word(i - 2)) && ONE.contains(words.word(i - 1));
            rest.append(own || seen ? "-" : words.word(i)).append(' ');
        }
        return rest.toString();
    }

    private static void check(CueFile.Line line) {
        if (!KINDS.contains(line.fields().get(0))) {
            throw line.wrong(line.fields().get(0), "one of " + String.join(", ", KINDS));
        }
    }

    private static Phrases<PlainWords> of(String kind, List<CueFile.Line> lines) {
        return Phrases.of(phrases(kind, lines).toList());
    }

    private static Stream<PlainWords> phrases(String kind, List<CueFile.Line> lines) {
        return lines.stream()
                .filter(line -> line.fields().get(0).equals(kind))
                .map(line -> PlainWords.of(line.fields().get(1)));
    }
}
