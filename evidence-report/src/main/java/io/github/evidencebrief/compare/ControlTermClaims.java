package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where the sources of one study name what its comparison group got in words that do not meet. */
final class ControlTermClaims implements ClaimRule {
    private static final Cues DUMMY = Cues.read("dummies.txt");

    private record Naming(Phrase phrase, Said<Study> place) {}

    @Override
    public Stream<Draft> drafts(Voices voices) {
        return voices.studies().values().stream()
                .filter(study -> study.reports().size() > 1)
                .flatMap(study -> draft(study, voices));
    }

    private static Stream<Draft> draft(Study study, Voices voices) {
        List<Naming> names = List.copyOf(names(study, voices).values());
        if (names.isEmpty()) {
            return Stream.empty();
        }
        Naming first = names.get(0);
        List<Naming> others = names.stream()
                .filter(name -> !name.phrase.sharesHead(first.phrase) && !(isDummy(name) && isDummy(first)))
                .toList();
        return others.isEmpty()
                ? Stream.empty()
                : Stream.of(Draft.disagree(
                        "",
                        "What did the comparison group of " + Questions.study(study) + " get: " + first.phrase.head()
                                + " or " + others.get(0).phrase.head() + "?",
                        DisagreementKind.UNIT_OR_TERM,
                        List.of(first.place),
                        others.stream().map(Naming::place).toList()));
    }

    /** Whether it is a placebo by any name, which nobody takes for another thing. */
    private static boolean isDummy(Naming name) {
        return name.phrase.words().stream().anyMatch(DUMMY::has);
    }

    /** The first comparison group each source names in words that tell something. */
    private static Map<String, Naming> names(Study study, Voices voices) {
        Map<String, Naming> names = new TreeMap<>();
        for (Said<Finding> f : Groups.of(study, voices.findings())) {
            f.item().comparators().stream()
                    .filter(Results::isControl)
                    .map(Topics::phrase)
                    .filter(phrase -> Topics.names(phrase) && phrase.head().indexOf(' ') < 0)
                    .flatMap(phrase -> place(study, f.source(), phrase).stream().map(said -> new Naming(phrase, said)))
                    .findFirst()
                    .ifPresent(naming -> names.putIfAbsent(f.source(), naming));
        }
        return names;
    }

    private static Optional<Said<Study>> place(Study study, String source, Phrase phrase) {
        return study.quotes().stream()
                .filter(quote -> quote.source().equals(source))
                .filter(quote -> Vocabulary.standard().words(quote.exact()).contains(phrase.head()))
                .findFirst()
                .map(quote -> Said.of(study, quote));
    }
}
