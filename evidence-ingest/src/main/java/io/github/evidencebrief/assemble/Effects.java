package io.github.evidencebrief.assemble;

import io.github.evidencebrief.model.Effect;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.List;

/** Reads the numbers of a result: p-values as printed. */
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
        return effects;
    }
}
