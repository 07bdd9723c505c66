package io.github.evidencebrief.assemble;

import io.github.evidencebrief.model.Effect;
import io.github.evidencebrief.result.Estimate;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.List;

/** Reads the numbers of a result: p-values as printed, estimates with their intervals. */
final class Effects {
    private Effects() {}

    static List<Effect> of(Clause clause, Reading reading) {
        List<Effect> effects = new ArrayList<>();
        for (Mention mention : clause.all("p-value")) {
            mention.slot("number")
                    .ifPresent(number -> effects.add(Effect.builder()
                            .measure("p-value")
                            .pValue(mention.slot("sign").map(reading::words).orElse("=") + reading.words(number))
                            .build()));
        }
        Estimate.in(reading.document().text(), clause.span()).forEach(estimate -> effects.add(effect(estimate)));
        return effects;
    }

    private static Effect effect(Estimate estimate) {
        return Effect.builder()
                .measure(estimate.measure())
                .value(estimate.value())
                .lower(estimate.lower())
                .upper(estimate.upper())
                .build();
    }
}
