package io.github.evidencebrief.assemble;

import io.github.evidencebrief.model.Attribution;
import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Change;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Effect;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Significance;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A finding before it has its number and its restatements.
 *
 * @param worded whether its own words name the outcomes; else they were carried over
 */
record FindingDraft(
        Optional<String> study,
        List<String> interventions,
        List<String> comparators,
        List<String> outcomes,
        boolean worded,
        Optional<String> timePoint,
        Change change,
        Direction direction,
        Basis basis,
        Significance significance,
        Optional<String> magnitude,
        List<Effect> effects,
        List<String> certaintyWords,
        Optional<Attribution> attribution,
        Quote quote) {

    /** How much the words say: numbers, time, comparator and outcome count. */
    int detail() {
        return (magnitude.isPresent() ? 3 : 0)
                + (timePoint.isPresent() ? 2 : 0)
                + (comparators.isEmpty() ? 0 : 1)
                + (outcomes.isEmpty() ? 0 : 1)
                + (study.isPresent() ? 1 : 0);
    }

    /** The same as a tie, told in the words of a longer quote. */
    FindingDraft levelled(Quote longer) {
        return new FindingDraft(
                study,
                interventions,
                comparators,
                outcomes,
                worded,
                timePoint,
                Change.NO_DIFFERENCE,
                Direction.NO_DIFFERENCE,
                basis,
                Significance.NOT_SIGNIFICANT,
                magnitude,
                effects,
                certaintyWords,
                attribution,
                longer);
    }

    /** The same, told in which way. */
    FindingDraft directed(Change way, Direction meaning) {
        return new FindingDraft(
                study,
                interventions,
                comparators,
                outcomes,
                worded,
                timePoint,
                way,
                meaning,
                basis,
                significance,
                magnitude,
                effects,
                certaintyWords,
                attribution,
                quote);
    }

    /** The same with every short form written out, in outcomes beside the short form. */
    FindingDraft named(ShortForms forms) {
        return new FindingDraft(
                study,
                all(interventions, forms::expand),
                all(comparators, forms::expand),
                all(outcomes, forms::explain),
                worded,
                timePoint,
                change,
                direction,
                basis,
                significance,
                magnitude,
                effects,
                certaintyWords,
                attribution,
                quote);
    }

    /** The phrases written in another way, each once. */
    private static List<String> all(List<String> phrases, UnaryOperator<String> wording) {
        if (phrases.size() == 1) {
            return List.of(wording.apply(phrases.get(0)));
        }
        Set<String> all = new LinkedHashSet<>();
        for (String phrase : phrases) {
            all.add(wording.apply(phrase));
        }
        return List.copyOf(all);
    }

    Finding finding(String id, List<Quote> quotes) {
        return Finding.builder()
                .id(id)
                .source(quote.source())
                .study(study)
                .statement(quote.exact())
                .interventions(interventions)
                .comparators(comparators)
                .outcomes(outcomes)
                .timePoint(timePoint)
                .change(change)
                .direction(direction)
                .basis(basis)
                .significance(significance)
                .magnitude(magnitude)
                .effects(effects)
                .certaintyWords(certaintyWords)
                .attribution(attribution)
                .quotes(quotes)
                .build();
    }
}
