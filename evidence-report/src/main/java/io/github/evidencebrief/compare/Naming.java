package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.DisagreementKind;
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
            case DISAGREE -> disagreement(draft).filter(d -> isDisputed(d, draft) && !isOneMixedSource(d));
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

    /** Whether one side has only sources that mostly take the other: mixed results, which nobody disputes. */
    private static boolean isOneMixedSource(Draft draft) {
        return draft.kind().filter(DisagreementKind.CONTRADICTION::equals).isPresent()
                && !draft.on(Finding.class).isEmpty()
                && (mostlyElsewhere(draft.a(), draft.b()) || mostlyElsewhere(draft.b(), draft.a()));
    }

    private static boolean mostlyElsewhere(List<Said<?>> side, List<Said<?>> other) {
        return Groups.sources(side).stream().allMatch(source -> count(source, other) > count(source, side));
    }

    private static long count(String source, List<Said<?>> said) {
        return said.stream().filter(s -> s.source().equals(source)).count();
    }

    private static List<Said<?>> named(List<Said<?>> said) {
        return said.stream()
                .filter(s -> !(s.item() instanceof Finding) || isNamed(s) || refers(s.words()))
                .toList();
    }

    /** Whether a text points back to what was named before: "it", "the treatment". */
    static boolean refers(String text) {
        return REFERS.areIn(text);
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
