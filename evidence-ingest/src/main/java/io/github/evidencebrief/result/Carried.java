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
 * difference".
 */
final class Carried {
    private final List<Mention> told = new ArrayList<>();
    private final List<Mention> last = new ArrayList<>();

    /** Starts with the results told before, which are not told again. */
    Carried(List<Mention> before) {
        before.forEach(this::remember);
    }

    /** The results with their outcomes; one that has none and tells a change is left out. */
    List<Mention> over(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.slot("outcome").isPresent()) {
                told.add(mention);
                remember(mention);
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
        if (mention.slot("outcome").isPresent()) {
            last.add(mention);
        }
    }

    private static Optional<String> cue(Mention mention) {
        return mention.attribute("cue");
    }

    private void take(Mention mention) {
        boolean alike = mention.attribute("change").equals(Optional.of(Change.NO_DIFFERENCE.code()));
        if (last.isEmpty() && alike) {
            told.add(mention);
        }
        for (Mention before : last) {
            boolean same = before.attribute("change").equals(mention.attribute("change"));
            if (!same) {
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
