package io.github.evidencebrief.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * Words that tell one person's own story from research, of {@code words/stories.txt}.
 *
 * @param layperson said of somebody who may be a patient
 * @param expert said of somebody who speaks for research or a profession
 * @param reporter said by a writer of himself or herself
 * @param study said of research
 * @param profession said of somebody who speaks of patients by trade
 */
record StoryCues(
        Phrases<PlainWords> layperson,
        Phrases<PlainWords> expert,
        Phrases<PlainWords> reporter,
        Phrases<PlainWords> study,
        Phrases<PlainWords> profession) {
    private static final List<String> KINDS = List.of("layperson", "expert", "reporter", "study", "profession");

    static StoryCues standard() {
        List<CueFile.Line> lines = CueFile.read("stories.txt", 2);
        lines.forEach(StoryCues::check);
        return new StoryCues(
                of("layperson", lines),
                of("expert", lines),
                of("reporter", lines),
                of("study", lines),
                of("profession", lines));
    }

    private static void check(CueFile.Line line) {
        if (!KINDS.contains(line.fields().get(0))) {
            throw line.wrong(line.fields().get(0), "one of " + String.join(", ", KINDS));
        }
    }

    private static Phrases<PlainWords> of(String kind, List<CueFile.Line> lines) {
        Stream<CueFile.Line> ofKind =
                lines.stream().filter(line -> line.fields().get(0).equals(kind));
        return Phrases.of(
                ofKind.map(line -> PlainWords.of(line.fields().get(1))).toList());
    }
}
