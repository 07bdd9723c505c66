package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Verdict;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private static final int MOST = 3;

    private final EvidenceIndex index;
    private final Optional<Claim> asked;

    /** The sharpest disagreement, where a question has been asked before: in the words of its sides only. */
    SharpestDispute(EvidenceIndex index, Optional<Claim> asked) {
        this.index = index;
        this.asked = asked;
    }

    /** The message; absent when the sources do not disagree. */
    Optional<KeyMessage> message() {
        return index.claims().stream()
                .filter(claim -> claim.verdict() == Verdict.DISAGREE)
                .min(Comparator.comparing(SharpestDispute::rank)
                        .thenComparing(claim -> between(claim) ? 0 : 1)
                        .thenComparing(claim -> -speakers(claim).size())
                        .thenComparing(SharpestDispute::records)
                        .thenComparing(Claim::question))
                .map(this::told);
    }

    /** Place of a disagreement among others, the one that matters most to a decision first. */
    static int rank(Claim claim) {
        return claim.kind().map(RANK::indexOf).orElse(RANK.size());
    }

    /** Whether no source stands on both sides. */
    private static boolean between(Claim claim) {
        return claim.sides().stream()
                        .map(side -> List.of(side.source(), side.position()))
                        .distinct()
                        .count()
                == speakers(claim).size();
    }

    private static Set<String> speakers(Claim claim) {
        return claim.sides().stream().map(ClaimSide::source).collect(Collectors.toSet());
    }

    private static int records(Claim claim) {
        return claim.sides().stream().mapToInt(side -> side.refs().size()).sum();
    }

    private KeyMessage told(Claim claim) {
        ClaimBacking backing = new ClaimBacking(index);
        List<Statement> clauses = new ArrayList<>(words(claim, Position.A));
        clauses.add(Statement.of("On the other side,"));
        clauses.addAll(words(claim, Position.B));
        clauses.add(Statement.of("Behind this: " + backing.shown(claim) + "."));
        List<Statement> behind = new ArrayList<>();
        backing.team(claim)
                .map(words -> Statement.of(words + researchers(claim) + "."))
                .ifPresent(behind::add);
        others(claim).ifPresent(behind::add);
        List<Statement> about =
                behind.isEmpty() ? behind : List.of(Statement.joined(behind).withLead("About the dispute:"));
        return new KeyMessage("In dispute", opening(claim), clauses, about);
    }

    /** {@code ; S3 counts its researchers among those who favour exercise}: whose side its own makers are on; empty for nobody's. */
    private String researchers(Claim claim) {
        return claim.sides().stream()
                .flatMap(side -> index.findings(side.refs()).stream())
                .filter(finding -> finding.attribution()
                        .filter(Speakers::isWithResearchers)
                        .isPresent())
                .findFirst()
                .map(finding -> "; " + index.label(finding.source()) + " counts its researchers among those who "
                        + favoured(finding))
                .orElse("");
    }

    private static String favoured(Finding finding) {
        return switch (finding.direction()) {
            case FAVOURS_INTERVENTION -> "favour " + Listing.and(finding.interventions());
            case FAVOURS_COMPARATOR -> "favour " + Listing.and(finding.comparators());
            case NO_DIFFERENCE, HARM, MIXED, UNCLEAR -> "say so";
        };
    }

    private String opening(Claim claim) {
        if (asked.filter(claim::equals).isPresent()) {
            return "The same question in the sources\u2019 words.";
        }
        String kind = claim.kind().map(PlainWords::of).map(Listing::sentence).orElse("They disagree");
        return claim.question() + " " + kind + ".";
    }

    /** How many other disagreements there are; absent when this is the only one. */
    private Optional<Statement> others(Claim sharpest) {
        List<Claim> others = index.claims().stream()
                .filter(claim -> claim.verdict() == Verdict.DISAGREE && claim != sharpest)
                .toList();
        int opposed = (int) others.stream()
                .filter(claim -> claim.kind()
                        .filter(DisagreementKind.CONTRADICTION::equals)
                        .isPresent())
                .count();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.of(Listing.sentence(Tally.of(others.size(), "more difference"))
                        + (others.size() == 1 ? " stands" : " stand") + " under \u201cDisagreements\u201d"
                        + contradictions(others.size(), opposed) + "."));
    }

    /** How many of other differences are contradictions: most are of time, firmness or advice. */
    private static String contradictions(int all, int opposed) {
        if (opposed == 0) {
            return all == 1 ? "; it is no contradiction" : ", none of them a contradiction";
        }
        return opposed == all
                ? (all == 1 ? "; it is a contradiction too" : ", all of them contradictions")
                : ", " + Tally.word(opposed) + " of them " + (opposed == 1 ? "a contradiction" : "contradictions");
    }

    /** The first sources of a side, each with what it says most clearly. */
    private Stream<Statement> shown(Claim claim, Position position) {
        ClaimRows rows = new ClaimRows(index);
        return sides(claim, position).limit(MOST).map(side -> rows.statement(firstOf(side)));
    }

    /** The source's own words where they are short, else what they come to. */
    private Statement said(Statement side, String end) {
        Optional<Quote> first = side.quotes().stream().findFirst();
        String words = first.flatMap(
                        quote -> Verbatim.alone(quote).map(exact -> index.label(quote.source()) + ": " + exact))
                .orElse(side.text());
        return Statement.of(words + end, first.stream().toList());
    }

    private static Stream<ClaimSide> sides(Claim claim, Position position) {
        return claim.sides().stream().filter(side -> side.position() == position);
    }

    private static ClaimSide firstOf(ClaimSide side) {
        return ClaimSide.builder()
                .from(side)
                .refs(side.refs().stream().limit(1).toList())
                .build();
    }

    /** One clause for each source that is shown, with one quote. */
    private List<Statement> words(Claim claim, Position position) {
        List<Statement> sides = shown(claim, position).toList();
        long more = sides(claim, position).skip(MOST).count();
        List<Statement> clauses = new ArrayList<>();
        for (int at = 0; at < sides.size(); at++) {
            String end = at == sides.size() - 1 && more == 0 ? "." : ";";
            clauses.add(said(sides.get(at), end));
        }
        if (more > 0) {
            clauses.add(Statement.of("and " + Tally.of((int) more, "more source") + "."));
        }
        return clauses;
    }
}
