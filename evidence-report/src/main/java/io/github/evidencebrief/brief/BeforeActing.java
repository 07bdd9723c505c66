package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.LimitationKind;
import io.github.evidencebrief.model.Precaution;
import io.github.evidencebrief.model.PrecautionKind;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.report.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the sources tell to know before acting: of the illness, whom to ask, what the treatment costs and how it is had. */
final class BeforeActing {
    private static final int MOST = 2;
    private static final String COSTS = "Cost and access:";

    private final EvidenceIndex index;
    private final List<Precaution> illness;
    private final List<Precaution> having;

    /** What is told as a limit of the evidence by its cost is to be known before acting as well. */
    BeforeActing(EvidenceIndex index) {
        this.index = index;
        illness = index.precautions().stream()
                .filter(each -> each.kind() != PrecautionKind.COST_ACCESS)
                .toList();
        having = Stream.concat(
                        index.limitations().stream().filter(BeforeActing::isOne).map(BeforeActing::of),
                        index.precautions().stream().filter(each -> each.kind() == PrecautionKind.COST_ACCESS))
                .toList();
    }

    /** Whether a limit is one by its cost. */
    static boolean isOne(Limitation limit) {
        return limit.kind() == LimitationKind.COST_ACCESS;
    }

    private static Precaution of(Limitation limit) {
        return Precaution.builder()
                .id(limit.id())
                .source(limit.source())
                .statement(limit.statement())
                .kind(PrecautionKind.COST_ACCESS)
                .attribution(limit.attribution())
                .quotes(limit.quotes())
                .build();
    }

    /** Every such statement, those of the illness first. */
    List<PrecautionRow> rows() {
        return Stream.concat(illness.stream(), having.stream())
                .map(each -> PrecautionRow.of(each, index.label(each.source())))
                .toList();
    }

    /**
     * {@code Before you act: “Bad sleep may have a serious cause” (S1). S2 advises: “ask your doctor whether a lamp suits you”.
     * Cost and access: “Insurers seldom pay” (S2).}: of each two statements at most, of two sources where there are two; absent
     * where nothing is told.
     */
    Optional<Statement> line() {
        Askings askings = new Askings(index);
        List<Statement> told = Stream.of(part("", illness), askings.forHelp(), askings.first())
                .flatMap(Optional::stream)
                .toList();
        if (told.isEmpty()) {
            return part("", having).map(costs -> costs.withLead(COSTS));
        }
        List<Statement> all =
                Stream.concat(told.stream(), part(COSTS + " ", having).stream()).toList();
        return Optional.of(Statement.joined(all).withLead("Before you act:"));
    }

    private Optional<Statement> part(String head, List<Precaution> all) {
        List<Precaution> told =
                all.stream().filter(each -> words(each).isPresent()).toList();
        Map<String, Precaution> bySource = new TreeMap<>();
        told.forEach(each -> bySource.putIfAbsent(each.source(), each));
        Set<Precaution> ordered = new LinkedHashSet<>(bySource.values());
        ordered.addAll(told);
        List<Precaution> shown = ordered.stream().limit(MOST).toList();
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.of(
                        shown.stream().map(this::said).collect(Collectors.joining("; ", head, ".")),
                        shown.stream().map(BeforeActing::first).toList()));
    }

    private String said(Precaution each) {
        return words(each).orElse("") + " (" + index.label(each.source()) + ")";
    }

    private static Optional<String> words(Precaution each) {
        return BareWords.of(first(each), each.attribution());
    }

    private static Quote first(Precaution each) {
        return each.quotes().get(0);
    }
}
