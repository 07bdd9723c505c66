package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.Pointing;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.RecommendationKind;
import io.github.evidencebrief.model.SpeakerKind;
import io.github.evidencebrief.model.Strength;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who advises what on treatment: bodies by name, then how the rest is spread over the strengths. */
final class AdviceMessage {
    private static final int MOST_NAMES = 5;
    private static final int LONGEST_ACTION = 80;

    private static final Set<SpeakerKind> NAMED =
            Set.of(SpeakerKind.BODY, SpeakerKind.OUTSIDE_EXPERT, SpeakerKind.STUDY_AUTHOR, SpeakerKind.INDUSTRY);

    private final EvidenceIndex index;
    private final List<Recommendation> advice;

    AdviceMessage(EvidenceIndex index) {
        this.index = index;
        advice = AdviceSection.ordered(index).stream()
                .filter(each -> each.kind() == RecommendationKind.TREATMENT)
                .toList();
    }

    /** The message; absent when nobody advises on a treatment. */
    Optional<Statement> message() {
        return new Strengths(advice)
                .sentence()
                .map(spread -> names(spread.quotes())
                        .map(names -> names.withLead("Advice: " + spread.text()))
                        .orElse(spread.withLead("Advice:")));
    }

    /** Those with a name by what they advise, with a quote of each and of each strength; absent for none. */
    private Optional<Statement> names(List<Quote> strengths) {
        Map<Strength, Set<String>> names = new LinkedHashMap<>();
        named().forEach(each -> names.computeIfAbsent(each.strength(), unseen -> new LinkedHashSet<>())
                .add(each.issuer().name().orElse("") + details(each)));
        List<String> parts = new ArrayList<>();
        names.forEach((strength, who) -> parts.add(verb(strength) + " " + Listing.and(who)));
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.of(Listing.sentence(String.join("; ", parts)) + ".", quotes(strengths)));
    }

    /** The first advice of those who have a name: bodies, then people. */
    private Stream<Recommendation> named() {
        return advice.stream()
                .filter(each -> each.issuer().name().isPresent()
                        && NAMED.contains(each.issuer().kind()))
                .limit(MOST_NAMES);
    }

    private String details(Recommendation each) {
        String whom = each.population().map(people -> "for " + people).orElse("");
        List<String> details = new ArrayList<>();
        details.add((what(each) + " " + whom).strip());
        each.considerations().stream().map(SizeWords::quoted).forEach(details::add);
        details.add(index.label(each.source()));
        details.remove("");
        return " (" + String.join("; ", details) + ")";
    }

    /** What is advised; the action itself, where no treatment is named and the action is short. */
    private static String what(Recommendation each) {
        boolean unnamed = each.interventions().isEmpty()
                && each.action().length() <= LONGEST_ACTION
                && !Pointing.isIn(each.action());
        return unnamed ? SizeWords.quoted(each.action()) : Listing.and(each.interventions());
    }

    private static String verb(Strength strength) {
        return switch (strength) {
            case FOR -> "recommended by";
            case CONDITIONAL -> "called an option or advised under conditions by";
            case AGAINST -> "advised against by";
            case NEUTRAL -> "neither recommended nor advised against by";
        };
    }

    private List<Quote> quotes(List<Quote> strengths) {
        Set<Quote> quotes = new LinkedHashSet<>();
        named().forEach(each -> quotes.add(each.quotes().get(0)));
        quotes.addAll(strengths);
        return List.copyOf(quotes);
    }
}
