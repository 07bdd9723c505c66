package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Safety;
import io.github.evidencebrief.model.SafetyKind;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is said of harms and what is left unsaid; silence is not safety. */
final class HarmsMessage {
    private final EvidenceIndex index;

    HarmsMessage(EvidenceIndex index) {
        this.index = index;
    }

    /** The message; absent when there is nothing that harms could be missing from. */
    Optional<Statement> message() {
        if (index.findings().isEmpty() && index.safety().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Statement.of(harms() + sizes(), quotes()).withLead("Harms and silence:"));
    }

    private String harms() {
        if (index.safety().isEmpty()) {
            return "No source says anything about harms; silence is not safety. ";
        }
        List<String> parts = new ArrayList<>();
        byKind().forEach((kind, safety) -> parts.add(said(kind, names(safety))));
        List<String> silent = SafetySection.silentSources(index);
        return Listing.sentence(String.join("; ", parts)) + ". "
                + (silent.isEmpty()
                        ? ""
                        : Listing.and(silent) + " " + (silent.size() == 1 ? "says" : "say")
                                + " nothing of harms; silence is not safety. ");
    }

    private static String said(SafetyKind kind, String who) {
        return switch (kind) {
            case FEW_OR_NO_HARMS -> "few or no harms according to " + who;
            case ADVERSE_EVENT -> "harms seen in a study according to " + who;
            case WARNING -> "a warning by " + who;
            case SAFER_THAN -> "said by " + who + " to be as safe as, or safer than, something else";
        };
    }

    private Map<SafetyKind, List<Safety>> byKind() {
        Map<SafetyKind, List<Safety>> byKind = new EnumMap<>(SafetyKind.class);
        index.safety()
                .forEach(safety -> byKind.computeIfAbsent(safety.kind(), unseen -> new ArrayList<>())
                        .add(safety));
        return byKind;
    }

    private String names(List<Safety> safety) {
        return Listing.and(index.labels(safety.stream().map(Safety::source).toList()));
    }

    /** The widest silence about size: nobody gives a number, or only some do. */
    private String sizes() {
        List<String> numbers = index.labels(index.findings().stream()
                .filter(HarmsMessage::hasInterval)
                .map(Finding::source)
                .toList());
        if (index.findings().isEmpty() || numbers.size() == index.sources().size()) {
            return "";
        }
        return numbers.isEmpty()
                ? "No source gives an effect size with its interval."
                : "Only " + Listing.and(numbers) + (numbers.size() == 1 ? " gives" : " give")
                        + " an effect size with its interval.";
    }

    private static boolean hasInterval(Finding finding) {
        return finding.effects().stream()
                .anyMatch(effect -> effect.lower().isPresent() && effect.upper().isPresent());
    }

    private List<Quote> quotes() {
        Set<Quote> quotes = new LinkedHashSet<>();
        byKind().values().forEach(safety -> quotes.add(safety.get(0).quotes().get(0)));
        if (quotes.isEmpty()) {
            index.findings().stream()
                    .limit(1)
                    .forEach(finding -> quotes.add(finding.quotes().get(0)));
        }
        return List.copyOf(quotes);
    }
}
