package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.Warning;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.report.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who tells people to ask a professional before they act. */
final class Askings {
    private static final int MOST = 2;

    /** Characters of advice that is quoted whole; a table has all of longer advice. */
    private static final int LONGEST = 130;

    private final EvidenceIndex index;

    Askings(EvidenceIndex index) {
        this.index = index;
    }

    /** {@code S1 advises: “ask your doctor whether a lamp can help”.}: who tells people to ask for it, the first of them; absent for none. */
    Optional<Statement> forHelp() {
        return index.recommendations().stream()
                .filter(Warning::isToAskForHelp)
                .flatMap(each -> Warning.asked(each).stream()
                        .filter(words -> words.length() <= LONGEST)
                        .map(words -> Statement.of(
                                index.label(each.source()) + " advises: " + SizeWords.quoted(words) + ".",
                                each.quotes().subList(0, 1))))
                .findFirst();
    }

    /** Who tells people to ask a professional, the first in their own words; absent where nobody does. */
    Optional<Statement> first() {
        Map<String, Recommendation> bySource = new LinkedHashMap<>();
        index.recommendations().stream()
                .filter(Warning::isToAsk)
                .forEach(advice -> bySource.putIfAbsent(advice.source(), advice));
        List<Recommendation> told = List.copyOf(bySource.values());
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.of(
                        asking(told),
                        told.stream().map(advice -> advice.quotes().get(0)).toList()));
    }

    /** {@code S1 advises: “ask your doctor which lamps are safe”.}, of two at most; of more, and of long words, who they are. */
    private String asking(List<Recommendation> told) {
        List<String> parts = told.stream()
                .flatMap(advice -> Warning.asked(advice)
                        .map(SizeWords::quoted)
                        .or(() -> Verbatim.alone(advice.quotes().get(0)))
                        .filter(words -> words.length() <= LONGEST)
                        .map(words -> index.label(advice.source()) + " advises: " + words)
                        .stream())
                .toList();
        List<String> who =
                index.labels(told.stream().map(Recommendation::source).toList());
        return told.size() <= MOST && parts.size() == told.size()
                ? String.join("; ", parts) + "."
                : Listing.and(who) + (who.size() == 1 ? " advises" : " advise") + " asking a health professional.";
    }
}
