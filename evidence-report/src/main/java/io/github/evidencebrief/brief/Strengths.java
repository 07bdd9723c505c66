package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.Warning;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.RecommendationKind;
import io.github.evidencebrief.model.Strength;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts pieces of advice on treatments by strength; advice of different strength is never called the same. */
final class Strengths {
    /** The name for whatever is advised. */
    static final String ANY = "treatment";

    private final Map<Strength, List<Recommendation>> byStrength = new EnumMap<>(Strength.class);
    private int number;

    Strengths(Collection<Recommendation> advice) {
        advice.stream()
                .filter(each -> each.kind() == RecommendationKind.TREATMENT && !Warning.isOne(each))
                .forEach(this::add);
    }

    private void add(Recommendation advice) {
        byStrength
                .computeIfAbsent(advice.strength(), unseen -> new ArrayList<>())
                .add(advice);
        number++;
    }

    /** How many are for, conditional, against, neutral; absent when nobody advises on a treatment. */
    Optional<Statement> sentence() {
        return sentence(ANY);
    }

    /** The same with a name for what they are on. */
    Optional<Statement> sentence(String treatment) {
        return byStrength.isEmpty() ? Optional.empty() : Optional.of(Statement.of(words(treatment), quotes()));
    }

    private String words(String treatment) {
        if (number == 1) {
            return "There is one piece of advice on " + treatment + "; it is "
                    + counted().get(0) + ".";
        }
        String all = Tally.of(number, "piece") + " of advice on " + treatment;
        return byStrength.size() == 1
                ? "The " + all + " have the same strength (" + counted().get(0)
                        + "), which does not mean that they are about the same "
                        + (treatment.equals(ANY) ? "treatment and people." : "people.")
                : "The " + all + " differ in strength: " + Listing.and(counted()) + ".";
    }

    private List<String> counted() {
        List<String> parts = new ArrayList<>();
        byStrength.forEach((strength, advice) ->
                parts.add((number == 1 ? "" : Tally.word(advice.size()) + " ") + strength(strength, advice)));
        return parts;
    }

    private String strength(Strength strength, List<Recommendation> advice) {
        return switch (strength) {
            case FOR -> "for";
            case CONDITIONAL -> conditional(advice);
            case AGAINST -> "against";
            case NEUTRAL -> "neither for nor against";
        };
    }

    /** Advice without a condition is called no conditional advice. */
    private String conditional(List<Recommendation> advice) {
        if (advice.stream().allMatch(Provisos::isOption)) {
            return number == 1 ? "an option" : "as an option";
        }
        return advice.stream().noneMatch(Provisos::isOption) ? "conditional" : "conditional or as an option";
    }

    /** The clearest quote of each strength. */
    private List<Quote> quotes() {
        return byStrength.values().stream()
                .map(advice -> advice.get(0).quotes().get(0))
                .toList();
    }
}
