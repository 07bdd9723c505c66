package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Block;
import io.github.evidencebrief.model.Coded;
import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.LimitationKind;
import io.github.evidencebrief.model.Safety;
import io.github.evidencebrief.model.SafetyKind;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a text says about harms, and about the limits of the evidence. */
final class CautionReader {
    private final Context context;

    CautionReader(Context context) {
        this.context = context;
    }

    List<Safety> safety() {
        List<Safety> found = new ArrayList<>();
        for (Sentence sentence : sentences("safety")) {
            kinds(sentence, "safety", SafetyKind.values())
                    .forEach((kind, mention) -> found.add(Safety.builder()
                            .id("A" + (found.size() + 1))
                            .source(context.reading().document().source().id())
                            .study(context.studyId(sentence))
                            .statement(context.reading().words(sentence.span()))
                            .interventions(interventions(mention))
                            .kind(kind)
                            .attribution(context.speakers().of(sentence))
                            .addQuotes(context.quote(sentence.span(), sentence))
                            .build()));
        }
        return found;
    }

    List<Limitation> limitations() {
        List<Limitation> found = new ArrayList<>();
        for (Sentence sentence : sentences("limitation")) {
            kinds(sentence, "limitation", LimitationKind.values())
                    .forEach((kind, mention) -> found.add(Limitation.builder()
                            .id("L" + (found.size() + 1))
                            .source(context.reading().document().source().id())
                            .study(context.studyId(sentence))
                            .statement(context.reading().words(sentence.span()))
                            .kind(kind)
                            .attribution(context.speakers().of(sentence))
                            .addQuotes(context.quote(sentence.span(), sentence))
                            .build()));
        }
        return found;
    }

    private List<Sentence> sentences(String type) {
        return context.reading().sentences().stream()
                .filter(sentence -> sentence.has(type))
                .filter(sentence ->
                        sentence.block().evidence() && sentence.block().kind() != Block.Kind.HEADING)
                .toList();
    }

    /** The kinds a sentence speaks of, the first only: one sentence makes one such statement. */
    private static <T extends Enum<T> & Coded> Map<T, Mention> kinds(Sentence sentence, String type, T[] values) {
        Map<T, Mention> kinds = new LinkedHashMap<>();
        sentence.all(type).forEach(mention -> {
            for (T value : values) {
                if (kinds.isEmpty() && mention.attribute("kind").equals(Optional.of(value.code()))) {
                    kinds.put(value, mention);
                }
            }
        });
        return kinds;
    }

    private List<String> interventions(Mention mention) {
        List<String> named =
                mention.slot("intervention").map(context.phrases()::list).orElse(List.of());
        return named.isEmpty() ? context.interventions().main().stream().toList() : named;
    }
}
