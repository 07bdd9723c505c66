package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.Control;
import io.github.evidencebrief.compare.Equality;
import io.github.evidencebrief.compare.Fading;
import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who reports of the same treatment that nothing came of it, or the opposite, where the bottom line tells of a benefit;
 * and who reports a benefit where it tells of none. Every such source is named, so that no result is hidden.
 */
final class Dissent {
    /** So many sources get a clause of their own; the others are named together. */
    private static final int MOST_TOLD = 3;

    private final EvidenceIndex index;
    private final FindingGroup result;
    private final Set<String> families = new TreeSet<>();
    private final Map<String, Finding> bySource = new LinkedHashMap<>();

    Dissent(EvidenceIndex index, FindingGroup result) {
        this.index = index;
        this.result = result;
        result.findings().forEach(finding -> families.addAll(index.treatments().families(finding)));
        List<Finding> toldLater = new TimeLimit(index).gone();
        index.findings().stream()
                .filter(finding -> !toldLater.contains(finding))
                .filter(finding -> result.otherwise().contains(finding) || opposes(finding))
                .forEach(finding -> bySource.merge(finding.source(), finding, Dissent::clearer));
    }

    /** Of two results of one source the one on an outcome that is named. */
    private static Finding clearer(Finding one, Finding other) {
        return one.outcomes().isEmpty() && !other.outcomes().isEmpty() ? other : one;
    }

    private boolean opposes(Finding finding) {
        boolean silent = !result.backing().sources().contains(index.label(finding.source()));
        return !result.holds(finding)
                && isResult(finding)
                && !isOfHarm(finding)
                && isBenefit(finding) != tellsOfBenefit()
                && index.treatments().families(finding).stream().anyMatch(families::contains)
                && finding.comparators().stream().allMatch(this::isNoRival)
                && (meets(finding) || (silent && finding.direction() != Direction.HARM));
    }

    /** Whether it is placebo, nothing and the like, or what the result was set against as well. */
    private boolean isNoRival(String comparator) {
        Phrase phrase = Vocabulary.standard().phrase(comparator);
        return Control.isNamedBy(comparator)
                || result.findings().stream()
                        .flatMap(finding -> finding.comparators().stream())
                        .anyMatch(other -> Vocabulary.standard().phrase(other).sharesHead(phrase));
    }

    /** Whether the same words are told as a harm or as its absence: "stomach upset was as common" denies no benefit. */
    private boolean isOfHarm(Finding finding) {
        return finding.direction() == Direction.NO_DIFFERENCE
                && index.safety().stream()
                        .flatMap(safety -> safety.quotes().stream())
                        .anyMatch(finding.quotes()::contains);
    }

    private static boolean isResult(Finding finding) {
        return finding.basis() != Basis.MECHANISM
                && finding.direction() != Direction.UNCLEAR
                && finding.direction() != Direction.MIXED
                && !AllGroups.areMeantBy(finding)
                && !Levelled.isToldBy(finding)
                && !Fading.isOfGain(finding)
                && !Equality.isToldBy(finding);
    }

    private static boolean isBenefit(Finding finding) {
        return finding.direction() == Direction.FAVOURS_INTERVENTION;
    }

    private boolean tellsOfBenefit() {
        return result.findings().stream().anyMatch(Dissent::isBenefit);
    }

    /** Whether it measures what the result measures, or does not say what it measures. */
    private boolean meets(Finding finding) {
        List<Phrase> own = phrases(finding);
        return own.isEmpty()
                || result.findings().stream()
                        .map(Dissent::phrases)
                        .flatMap(Collection::stream)
                        .anyMatch(told -> own.stream().anyMatch(told::sharesHead));
    }

    private static List<Phrase> phrases(Finding finding) {
        return finding.outcomes().stream()
                .map(Vocabulary.standard()::phrase)
                .filter(phrase -> !phrase.generic())
                .toList();
    }

    /** The end of the plain sentence: {@code ; one reports no clear effect}; empty where nobody opposes it. */
    String summary() {
        if (bySource.isEmpty()) {
            return "";
        }
        boolean others = bySource.keySet().stream()
                .map(index::label)
                .noneMatch(result.backing().sources()::contains);
        int number = bySource.size();
        boolean rest = others
                && number + result.backing().sources().size() == index.sources().size();
        String who = rest && number == 1 ? "the other" : (rest ? "the other " : "") + Tally.word(number);
        return "; " + who + (others ? " report" : " also report") + (number == 1 ? "s " : " ") + kinds();
    }

    /** {@code no clear effect or a worse result}: the kinds of results that oppose it, each once. */
    private String kinds() {
        Set<String> kinds = bySource.values().stream()
                .map(finding -> switch (finding.direction()) {
                    case FAVOURS_INTERVENTION -> "a benefit";
                    case NO_DIFFERENCE -> "no clear effect";
                    default -> "a worse result";
                })
                .collect(Collectors.toCollection(TreeSet::new));
        return String.join(
                " or ", kinds.stream().sorted(Comparator.reverseOrder()).toList());
    }

    /** What the first of them report, with quotes; then who else does. */
    List<Statement> clauses() {
        List<Finding> findings = List.copyOf(bySource.values());
        List<Statement> clauses = new ArrayList<>();
        int told = Math.min(MOST_TOLD, findings.size());
        for (Finding finding : findings.subList(0, told)) {
            boolean last = clauses.size() == findings.size() - 1;
            clauses.add(Statement.of(
                    index.label(finding.source()) + " reports " + new ResultPhrase(finding).clause() + size(finding)
                            + (last ? "." : ";"),
                    List.of(finding.quotes().get(0))));
        }
        List<Finding> rest = findings.subList(told, findings.size());
        if (!rest.isEmpty()) {
            String who =
                    Ranges.of(index.labels(rest.stream().map(Finding::source).toList()));
            clauses.add(Statement.of("the like is reported by " + who + ".", FindingGroup.onePerSource(rest)));
        }
        return clauses;
    }

    private String size(Finding finding) {
        List<String> sizes = SizeWords.sizes(finding, index.bases());
        return sizes.isEmpty() ? "" : " (" + String.join("; ", sizes) + ")";
    }
}
