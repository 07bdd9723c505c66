package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Keeps findings whose words do not name their intervention out of disagreements. */
final class Naming {
    private static final Cues REFERS = Cues.read("refers.txt");
    private static final Vocabulary WORDS = Vocabulary.standard();

    private Naming() {}

    /** The draft with sides that can carry it; empty when a disagreement loses a side or its second source. */
    static Stream<Draft> sound(Draft draft) {
        return switch (draft.verdict()) {
            case DISAGREE -> disagreement(draft).filter(d -> isDisputed(d, draft));
            default -> Stream.of(draft.with(draft.a(), named(draft.b())));
        };
    }

    private static Stream<Draft> disagreement(Draft draft) {
        return Stream.of(draft.with(named(draft.a()), named(draft.b())));
    }

    /** A disagreement inside one source stays one. */
    private static boolean isDisputed(Draft left, Draft all) {
        return Groups.isDisputed(left.a(), left.b())
                || (!left.a().isEmpty() && !left.b().isEmpty() && !Groups.isDisputed(all.a(), all.b()));
    }

    private static List<Said<?>> named(List<Said<?>> said) {
        return said.stream()
                .filter(s -> !(s.item() instanceof Finding) || isNamed(s) || REFERS.areIn(s.words()))
                .toList();
    }

    /** Whether any of its words names the intervention, or a kind of it. */
    static boolean isNamed(Said<?> said) {
        Set<String> names = new HashSet<>(said.topics());
        said.about().forEach(phrase -> names.addAll(phrase.words()));
        names.removeIf(WORDS::isGeneric);
        return said.quotes().stream()
                .flatMap(quote -> WORDS.words(quote.exact()).stream())
                .anyMatch(word -> names.contains(word)
                        || Topics.phrase(word).kinds().stream().anyMatch(said.topics()::contains));
    }
}
