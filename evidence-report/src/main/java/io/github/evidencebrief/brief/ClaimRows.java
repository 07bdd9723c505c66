package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Verdict;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the rows that show who agrees, who disagrees and who is silent. */
final class ClaimRows {
    private static final int MOST_CLAUSES = 2;

    private final EvidenceIndex index;

    ClaimRows(EvidenceIndex index) {
        this.index = index;
    }

    /** The claims that sources disagree on, contradictions first. */
    List<ClaimRow> disagreements() {
        return with(Verdict.DISAGREE)
                .sorted(Comparator.comparing(SharpestDispute::rank))
                .map(this::disagreement)
                .toList();
    }

    /** The claims that sources agree on. */
    List<AgreementRow> agreements() {
        return with(Verdict.AGREE).map(this::agreement).toList();
    }

    private Stream<Claim> with(Verdict verdict) {
        return index.claims().stream().filter(claim -> claim.verdict() == verdict);
    }

    private AgreementRow agreement(Claim claim) {
        List<Statement> sides = new ArrayList<>(sides(claim, Position.A));
        sides(claim, Position.B).forEach(side -> sides.add(otherwise(side)));
        return new AgreementRow(claim.question(), sides, behind(claim));
    }

    private static Statement otherwise(Statement side) {
        List<Statement> clauses = new ArrayList<>(side.clauses().isEmpty() ? List.of(side) : side.clauses());
        Statement first = clauses.get(0);
        clauses.set(0, Statement.of("otherwise " + first.text(), first.quotes()));
        return Statement.joined(clauses);
    }

    private ClaimRow disagreement(Claim claim) {
        return new ClaimRow(
                claim.question(),
                Listing.sentence(kind(claim)) + new OneStudyWords(index).of(claim),
                sides(claim, Position.A),
                sides(claim, Position.B),
                behind(claim));
    }

    private static String kind(Claim claim) {
        return claim.kind().map(PlainWords::of).orElse("not told");
    }

    private List<Statement> sides(Claim claim, Position position) {
        return claim.sides().stream()
                .filter(side -> side.position() == position)
                .map(side -> Course.isAskedBy(claim) ? course(side) : statement(side))
                .toList();
    }

    /** What one source says to the claim, in structured words. */
    Statement statement(ClaimSide side) {
        return statement(side, new SideWords(index).of(side.refs()), MOST_CLAUSES);
    }

    /** What one source tells of a course, none of its times left out. */
    private Statement course(ClaimSide side) {
        List<Statement> said = new SideWords(index).of(side.refs());
        return statement(side, said, said.size());
    }

    private Statement statement(ClaimSide side, List<Statement> said, int most) {
        String label = index.label(side.source()) + ": ";
        return said.isEmpty()
                ? Statement.of(label + exact(side.quotes()), side.quotes())
                : Statement.joined(shortened(label, said, most));
    }

    /** The first clauses after the name of the source; the appendix of all findings has the others. */
    private static List<Statement> shortened(String label, List<Statement> said, int most) {
        int shown = Math.min(most, said.size());
        List<Statement> clauses = new ArrayList<>();
        for (int at = 0; at < shown; at++) {
            String end = at == said.size() - 1 ? "" : ";";
            clauses.add(Statement.of(
                    (at == 0 ? label : "") + said.get(at).text() + end,
                    said.get(at).quotes()));
        }
        if (shown < said.size()) {
            clauses.add(Statement.of("and " + Tally.word(said.size() - shown) + " more"));
        }
        return clauses;
    }

    /** The source's own words, where no record puts them in order. */
    private static String exact(List<Quote> quotes) {
        return quotes.stream().map(Verbatim::bare).map(SizeWords::quoted).collect(Collectors.joining("; "));
    }

    /** The sources and studies behind a claim, and below them the sources that say nothing to it. */
    private List<Statement> behind(Claim claim) {
        List<Statement> behind = new ArrayList<>(List.of(Statement.of(new ClaimBacking(index).words(claim))));
        if (!claim.silent().isEmpty()) {
            behind.add(Statement.of("silent: " + Ranges.of(index.labels(claim.silent()))));
        }
        new Incomparable(claim).words(index).forEach(words -> behind.add(Statement.of(words)));
        return behind;
    }
}
