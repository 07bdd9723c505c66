package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.Pointing;
import io.github.evidencebrief.compare.Warning;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.RecommendationKind;
import io.github.evidencebrief.model.SpeakerKind;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who advises what on treatment: bodies by name, then how the rest is spread over the strengths. */
final class AdviceMessage {
    private static final String TOPIC = "Advice";
    private static final int MOST_NAMES = 5;
    private static final int LONGEST_ACTION = 80;
    private static final int LONGEST_ELSEWHERE = 120;

    private static final Set<SpeakerKind> NAMED =
            Set.of(SpeakerKind.BODY, SpeakerKind.OUTSIDE_EXPERT, SpeakerKind.STUDY_AUTHOR, SpeakerKind.INDUSTRY);

    private final EvidenceIndex index;
    private final Topic topic;
    private final Optional<String> treatment;
    private final List<Recommendation> advice;
    private final List<Recommendation> others;
    private final Reservations reservations;

    /** The advice on what the title asks after, where it asks after one treatment that some advice names; else all. */
    AdviceMessage(EvidenceIndex index, Topic topic) {
        this.index = index;
        this.topic = topic;
        this.reservations = new Reservations(index);
        List<Recommendation> all = AdviceSection.ordered(index).stream()
                .filter(each -> each.kind() == RecommendationKind.TREATMENT && !Warning.isOne(each))
                .toList();
        List<Recommendation> own = all.stream().filter(topic::isAskedFor).toList();
        treatment = topic.treatment().filter(name -> !own.isEmpty());
        advice = own.isEmpty() ? all : own;
        others = all.stream().filter(each -> !advice.contains(each)).toList();
    }

    /** The message; absent when nobody advises on a treatment. */
    Optional<KeyMessage> message() {
        return new Strengths(advice).sentence(treatment.orElse(Strengths.ANY)).map(spread -> told(spread.text()));
    }

    private KeyMessage told(String spread) {
        List<Statement> advisers = advisers();
        return new KeyMessage(
                TOPIC,
                advisers.size() > 1 ? advisers.get(0).text() : spread,
                advisers.size() > 1 ? afterFirst(advisers) : advisers,
                elsewhere().map(other -> other.withLead("Other advice:")).stream()
                        .toList());
    }

    /** The second and later ones; the second has the quotes of the first, which opens the message, as well. */
    private static List<Statement> afterFirst(List<Statement> advisers) {
        List<Statement> rest = new ArrayList<>(advisers.subList(1, advisers.size()));
        List<Quote> quotes = new ArrayList<>(advisers.get(0).quotes());
        quotes.addAll(rest.get(0).quotes());
        rest.set(0, Statement.of(rest.get(0).text(), quotes));
        return rest;
    }

    /** Those with a name by what they advise, then who else advises; each with its quotes. */
    private List<Statement> advisers() {
        Map<String, List<Recommendation>> byVerb = new LinkedHashMap<>();
        named().forEach(each ->
                byVerb.computeIfAbsent(verb(each), unseen -> new ArrayList<>()).add(each));
        List<Statement> clauses = new ArrayList<>();
        byVerb.forEach((verb, some) ->
                clauses.add(Statement.of(Listing.sentence(verb) + " " + issuers(some) + ".", withGrounds(some))));
        unnamed().ifPresent(clauses::add);
        return clauses;
    }

    private String issuers(List<Recommendation> some) {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        some.forEach(each ->
                details(each, names.computeIfAbsent(each.issuer().name().orElse(""), unseen -> new LinkedHashSet<>())));
        return Listing.and(names.entrySet().stream()
                .map(each -> each.getKey() + " (" + String.join("; ", each.getValue()) + ")")
                .toList());
    }

    /** The first quote of each, and those of the year, the part in a guideline and the doubt that stand beside the name. */
    private List<Quote> withGrounds(List<Recommendation> some) {
        return some.stream()
                .flatMap(each -> Stream.of(
                                Stream.of(each.quotes().get(0)),
                                issuedIn(each).stream(),
                                hand(each).flatMap(words -> words.quotes().stream()),
                                reservations.of(each).stream().flatMap(words -> words.quotes().stream()))
                        .flatMap(quotes -> quotes))
                .distinct()
                .toList();
    }

    private static List<Quote> first(List<Recommendation> some) {
        return some.stream().map(each -> each.quotes().get(0)).toList();
    }

    /** Where advice without an issuer by name is from: {@code Other advice is the writer’s own (S2).}; absent for none. One piece of
     * it is told, where it is short, and left to the table, where it is long. */
    private Optional<Statement> unnamed() {
        List<Recommendation> rest =
                advice.stream().filter(each -> !isNamed(each)).toList();
        Set<String> labels = new TreeSet<>();
        rest.forEach(each -> labels.add(index.label(each.source())));
        boolean own = rest.stream().allMatch(each -> each.issuer().kind() == SpeakerKind.ARTICLE);
        String who = rest.size() < advice.size() ? "Other advice is" : rest.size() == 1 ? "It is" : "They are";
        String what = own
                ? (labels.size() == 1 ? " the writer\u2019s own" : " the writers\u2019 own")
                : " without a named issuer";
        boolean single = rest.size() == 1 && own && rest.size() < advice.size();
        if (single) {
            return Optional.of(rest.get(0).action())
                    .filter(words -> words.length() <= LONGEST_ACTION && !Pointing.isIn(words))
                    .map(words -> Statement.of(
                            Listing.and(labels) + " itself advises: " + SizeWords.quoted(words) + ".", first(rest)));
        }
        return rest.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.of(who + what + " (" + Listing.and(labels) + ").", first(onePerSource(rest))));
    }

    private static List<Recommendation> onePerSource(List<Recommendation> some) {
        Map<String, Recommendation> bySource = new TreeMap<>();
        some.forEach(each -> bySource.putIfAbsent(each.source(), each));
        return List.copyOf(bySource.values());
    }

    /** How much advice is on something else; what a single piece says, where it is short; absent for none. */
    private Optional<Statement> elsewhere() {
        if (others.size() == 1) {
            Recommendation only = others.get(0);
            return Optional.of(only.action())
                    .filter(words -> words.length() <= LONGEST_ELSEWHERE)
                    .map(words -> Statement.of(
                            index.label(only.source()) + ": " + SizeWords.quoted(words) + ".", first(others)));
        }
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.of(Listing.sentence(Tally.of(others.size(), "more piece"))
                        + " of advice are on other treatments or name none."));
    }

    /** The first advice of those who have a name: bodies, then people. */
    private Stream<Recommendation> named() {
        return advice.stream().filter(AdviceMessage::isNamed).limit(MOST_NAMES);
    }

    private static boolean isNamed(Recommendation each) {
        return each.issuer().name().isPresent() && NAMED.contains(each.issuer().kind());
    }

    /** Adds what is advised, for whom and on which grounds; the source stands last, once. */
    private void details(Recommendation each, Set<String> details) {
        String whom = each.population()
                .filter(people -> !topic.condition().equals(Optional.of(people)) && !isSaid(people, each))
                .map(people -> "for " + people)
                .orElse("");
        String label = index.label(each.source());
        details.remove(label);
        details.add(role(each));
        details.add((what(each) + " " + whom).strip());
        issued(each).ifPresent(details::add);
        each.considerations().stream().map(SizeWords::quoted).forEach(details::add);
        reservations.of(each).map(Statement::text).ifPresent(details::add);
        details.add(label);
        details.removeIf(String::isEmpty);
    }

    /** {@code study author}, {@code guideline co-author}: what a person is, so that a name is not taken for a body; empty for a body. */
    private String role(Recommendation each) {
        boolean body = each.issuer().kind() == SpeakerKind.BODY;
        return body ? "" : hand(each).findAny().isPresent() ? "guideline co-author" : Speakers.kind(each.issuer());
    }

    /** What the source tells of the part that a person had in a guideline; empty for a body, of which none is said. */
    private Stream<Statement> hand(Recommendation each) {
        return each.issuer().kind() == SpeakerKind.BODY
                ? Stream.empty()
                : new GuidelineHands(index).of(each.issuer(), each.source()).stream();
    }

    /** Whether the words of the advice, where they are shown, say whom it is for. */
    private boolean isSaid(String people, Recommendation each) {
        return what(each).contains(people);
    }

    /** The year of the guideline that advises it. */
    private Optional<String> issued(Recommendation each) {
        return index.study(each.study()).flatMap(Study::year).map(String::valueOf);
    }

    /** The first place that prints the year; absent where the year is told by none. */
    private Optional<Quote> issuedIn(Recommendation each) {
        return issued(each)
                .flatMap(year -> index.study(each.study()).stream()
                        .flatMap(study -> study.quotes().stream())
                        .filter(quote -> quote.exact().contains(year))
                        .findFirst());
    }

    /** What is advised; the action itself, where no treatment is named and the action is short. */
    private String what(Recommendation each) {
        if (treatment.filter(each.interventions()::contains).isPresent()
                && each.interventions().size() == 1) {
            return "";
        }
        boolean unnamed = each.interventions().isEmpty()
                && each.action().length() <= LONGEST_ACTION
                && !Pointing.isIn(each.action());
        return unnamed ? SizeWords.quoted(each.action()) : Listing.and(each.interventions());
    }

    private static String verb(Recommendation advice) {
        return switch (advice.strength()) {
            case FOR -> "recommended by";
            case CONDITIONAL -> Provisos.isOption(advice) ? "called an option by" : "advised under conditions by";
            case AGAINST -> "advised against by";
            case NEUTRAL -> "neither recommended nor advised against by";
        };
    }
}
