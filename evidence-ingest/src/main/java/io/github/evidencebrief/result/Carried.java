package io.github.evidencebrief.result;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Results without an outcome take that of the result before: "Pain fell with the splint, but at one year there was no
 * difference"; without such a result, what the sentence measures: "Pain was 3 and 4, with no difference".
 */
final class Carried {
    private final List<Mention> told = new ArrayList<>();
    private final List<Mention> last = new ArrayList<>();
    private final List<Span> measured;

    /** Knows what the sentence measures before its first result. */
    Carried(List<Span> measured) {
        this.measured = measured;
    }

    /** The results with their outcomes; a sentence may tell one without. */
    List<Mention> over(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.slot("outcome").isPresent()) {
                told.add(mention);
                remember(mention);
            } else if (last.isEmpty()) {
                begin(mention);
            } else {
                take(mention);
            }
        }
        return List.copyOf(told);
    }

    private void remember(Mention mention) {
        if (!last.isEmpty() && !cue(last.get(0)).equals(cue(mention))) {
            last.clear();
        }
        last.add(mention);
    }

    private static Optional<String> cue(Mention mention) {
        return mention.attribute("cue");
    }

    private void begin(Mention mention) {
        measured.forEach(outcome -> last.add(with(mention, outcome)));
        told.addAll(measured.isEmpty() ? List.of(mention) : last);
    }

    /** What is told again of the same outcomes is left out, unless it is of two other groups. */
    private void take(Mention mention) {
        boolean groups = mention.slot("intervention").isPresent()
                && mention.slot("comparator").isPresent();
        for (Mention before : List.copyOf(last)) {
            if (groups || !before.attribute("change").equals(mention.attribute("change"))) {
                told.add(with(mention, before.slot("outcome").orElseThrow()));
            }
        }
    }

    private static Mention with(Mention mention, Span outcome) {
        Map<String, Span> slots = new LinkedHashMap<>(mention.slots());
        slots.put("outcome", outcome);
        return new Mention(mention.rule(), mention.type(), mention.attributes(), mention.span(), slots);
    }
}
