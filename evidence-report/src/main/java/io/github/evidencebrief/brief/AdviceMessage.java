package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.Fallback;
import io.github.evidencebrief.compare.Pointing;
import io.github.evidencebrief.compare.Smallness;
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
import java.util.stream.Stream;

/** Who advises what on treatment: bodies by name, then how the rest is spread over the strengths. */
final class AdviceMessage {
    private static final int MOST_NAMES = 5;
    private static final int LONGEST_ACTION = 80;
    private static final int LONGEST_OTHER = 120;

    private static final Set<SpeakerKind> NAMED =
            Set.of(SpeakerKind.BODY, SpeakerKind.OUTSIDE_EXPERT, SpeakerKind.STUDY_AUTHOR, SpeakerKind.INDUSTRY);

    private final EvidenceIndex index;
    private final Optional<String> treatment;
    private final List<Recommendation> advice;
    private final List<Recommendation> others;

    /** The advice on what the title asks after, where it asks after one treatment that some advice names; else all. */
    AdviceMessage(EvidenceIndex index, Topic topic) {
        this.index = index;
        List<Recommendation> all = AdviceSection.ordered(index).stream()
                .filter(each -> each.kind() == RecommendationKind.TREATMENT && !Warning.isOne(each))
                .toList();
        List<Recommendation> own = all.stream().filter(topic::isAskedFor).toList();
        treatment = topic.treatment().filter(name -> !own.isEmpty());
        advice = own.isEmpty() ? all : own;
        others = all.stream().filter(each -> !advice.contains(each)).toList();
    }

    /** The message; absent when nobody advises on a treatment. */
    Optional<Statement> message() {
        return new Strengths(advice)
                .sentence(treatment.orElse(Strengths.ANY))
                .map(spread -> names(spread.quotes())
                        .orElseGet(() -> Statement.of(elsewhere(), spread.quotes()))
                        .withLead("Advice: " + spread.text()));
    }

    /** Those with a name by what they advise, with a quote of each and of each strength; absent for none. */
    private Optional<Statement> names(List<Quote> strengths) {
        Map<String, Map<String, Set<String>>> names = new LinkedHashMap<>();
        named().forEach(each -> details(
                each,
                names.computeIfAbsent(verb(each), unseen -> new LinkedHashMap<>())
                        .computeIfAbsent(each.issuer().name().orElse(""), unseen -> new LinkedHashSet<>())));
        List<String> parts = new ArrayList<>();
        names.forEach((verb, who) -> parts.add(verb + " "
                + Listing.and(who.entrySet().stream()
                        .map(each -> each.getKey() + " (" + String.join("; ", each.getValue()) + ")")
                        .toList())));
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.of(
                        (Listing.sentence(String.join("; ", parts)) + unnamed() + ". " + elsewhere()).strip(),
                        quotes(strengths)));
    }

    /** How much of the advice has no issuer by name: {@code ; one more names no issuer (S2)}; empty for none. */
    private String unnamed() {
        Map<String, Quote> rest = quotesOfUnnamed();
        int many = (int) advice.stream().filter(each -> !isNamed(each)).count();
        return rest.isEmpty()
                ? ""
                : "; " + Tally.of(many, "more names no issuer", "more name no issuer") + " ("
                        + Listing.and(rest.keySet()) + ")";
    }

    /** The first quote of what each source advises without an issuer by name. */
    private Map<String, Quote> quotesOfUnnamed() {
        Map<String, Quote> quotes = new TreeMap<>();
        advice.stream()
                .filter(each -> !isNamed(each))
                .forEach(each -> quotes.putIfAbsent(
                        index.label(each.source()), each.quotes().get(0)));
        return quotes;
    }

    /** How much advice is on something else, and what a single piece says; empty for none. */
    private String elsewhere() {
        if (others.size() == 1) {
            Recommendation only = others.get(0);
            String words = Fallback.advised(only.action());
            String what = words.length() <= LONGEST_OTHER ? ": " + SizeWords.quoted(words) : "";
            return "One more piece of advice, in " + index.label(only.source())
                    + ", is on another treatment or names none" + what + ".";
        }
        return others.isEmpty()
                ? ""
                : Listing.sentence(Tally.of(others.size(), "more piece"))
                        + " of advice are on other treatments or name none.";
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
        String whom = each.population().map(people -> "for " + people).orElse("");
        String label = index.label(each.source());
        details.remove(label);
        details.add((what(each) + " " + whom).strip());
        issued(each).ifPresent(details::add);
        each.considerations().stream().map(SizeWords::quoted).forEach(details::add);
        reservation(each).map(SizeWords::quoted).ifPresent(details::add);
        details.add(label);
        details.removeIf(String::isEmpty);
    }

    /** The year of the guideline that advises it. */
    private Optional<String> issued(Recommendation each) {
        return index.study(each.study()).flatMap(Study::year).map(String::valueOf);
    }

    /** The words by which the authors of advice make little of the evidence for it, where the same source tells them. */
    private Optional<String> reservation(Recommendation each) {
        Authors authors = new Authors(index);
        String issuer = each.issuer().name().orElse("");
        return index.limitations().stream()
                .filter(limit -> limit.source().equals(each.source()))
                .filter(limit -> authors.cited(limit)
                        .filter(cited -> cited.contains(issuer))
                        .isPresent())
                .flatMap(limit -> Smallness.reservation(limit.quotes().get(0).exact()).stream())
                .findFirst();
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

    private List<Quote> quotes(List<Quote> strengths) {
        Set<Quote> quotes = new LinkedHashSet<>();
        named().forEach(each -> quotes.add(each.quotes().get(0)));
        quotes.addAll(quotesOfUnnamed().values());
        quotes.addAll(strengths);
        if (others.size() == 1) {
            quotes.add(others.get(0).quotes().get(0));
        }
        return List.copyOf(quotes);
    }
}
