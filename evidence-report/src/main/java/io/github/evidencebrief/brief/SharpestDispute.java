package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Verdict;
import io.github.evidencebrief.report.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The disagreement that matters most to a decision, with both sides. */
final class SharpestDispute {
    private static final List<DisagreementKind> RANK = List.of(
            DisagreementKind.CONTRADICTION,
            DisagreementKind.RECOMMENDATION,
            DisagreementKind.STRENGTH,
            DisagreementKind.SCOPE,
            DisagreementKind.INTERNAL,
            DisagreementKind.FRAMING,
            DisagreementKind.UNIT_OR_TERM);

    private final EvidenceIndex index;

    SharpestDispute(EvidenceIndex index) {
        this.index = index;
    }

    /** The message; absent when the sources do not disagree. */
    Optional<Statement> message() {
        List<Claim> disputes = index.claims().stream()
                .filter(claim -> claim.verdict() == Verdict.DISAGREE)
                .toList();
        return disputes.stream()
                .min(Comparator.comparing(SharpestDispute::rank)
                        .thenComparing(claim -> -claim.sides().size())
                        .thenComparing(Claim::question))
                .map(this::statement);
    }

    private static int rank(Claim claim) {
        return claim.kind().map(RANK::indexOf).orElse(RANK.size());
    }

    private Statement statement(Claim claim) {
        List<Quote> quotes = sides(claim, Position.A)
                .flatMap(side -> side.quotes().stream().limit(1))
                .collect(Collectors.toList());
        sides(claim, Position.B)
                .flatMap(side -> side.quotes().stream().limit(1))
                .forEach(quotes::add);
        String kind = claim.kind()
                .map(each -> " " + Listing.sentence(PlainWords.of(each)) + ".")
                .orElse("");
        String text = claim.question() + kind + " " + words(claim, Position.A) + ". On the other side, "
                + words(claim, Position.B) + ".";
        return Statement.of(text, quotes).withLead("In dispute:");
    }

    private Stream<Statement> sides(Claim claim, Position position) {
        ClaimRows rows = new ClaimRows(index);
        return claim.sides().stream()
                .filter(side -> side.position() == position)
                .map(rows::statement);
    }

    private String words(Claim claim, Position position) {
        return sides(claim, position).map(Statement::text).collect(Collectors.joining("; "));
    }
}
