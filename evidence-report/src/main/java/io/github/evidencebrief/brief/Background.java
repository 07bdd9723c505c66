package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** What one has to know of findings that agree: their studies, people, comparisons, sizes and caution. */
final class Background {
    private static final int MOST = 4;
    private static final int MOST_WORDS = 2;

    private final EvidenceIndex index;
    private final List<Finding> findings;
    private final Backing backing;

    Background(EvidenceIndex index, List<Finding> findings) {
        this.index = index;
        this.findings = findings;
        this.backing = index.backing(findings.stream().map(Voice::of).toList());
    }

    /** For whom, against what, how large and how sure. */
    List<Statement> circumstances() {
        List<Statement> clauses = new ArrayList<>(List.of(Statement.of(studied())));
        words("As to size,", finding -> SizeWords.sizes(finding, index.bases())).ifPresent(clauses::add);
        new SmallWords(index).statement().ifPresent(clauses::add);
        words("Worded with caution:", SizeWords::hedges).ifPresent(clauses::add);
        return clauses;
    }

    /** What they rest on, with the study that most of the sources share, unless each has studies of its own. */
    String resting() {
        String bare = backing.studies().isEmpty() ? backing.resting().replaceFirst("\\.$", "") : rests();
        return bare + common() + ".";
    }

    /** {@code They rest on two of four studies and one review that the sources name}: as the title line counts them. */
    private String rests() {
        String some = StudyTally.of(backing.studies(), index.studies());
        String named =
                some.contains(" of ") ? " that " + (index.sources().size() == 1 ? "it names" : "the sources name") : "";
        return (backing.sources().size() == 1 ? "It rests on " : "They rest on ") + some + named;
    }

    private String common() {
        Map<String, Set<String>> sources = new TreeMap<>();
        findings.forEach(finding -> index.studyName(finding.study())
                .ifPresent(study -> sources.computeIfAbsent(study, unseen -> new TreeSet<>())
                        .add(finding.source())));
        return sources.entrySet().stream()
                .min(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> common(entry.getKey(), index.labels(entry.getValue())) + inferred(entry.getKey()))
                .orElse("");
    }

    /** That reports were joined by likeness, where no number that they print says so. */
    private String inferred(String name) {
        boolean joined =
                backing.studies().stream().anyMatch(study -> study.label().equals(name) && SameStudy.isInferred(study));
        return joined ? ", probably the same study (no register number or title ties their reports)" : "";
    }

    private String common(String study, List<String> sources) {
        return backing.studies().size() == 1
                ? ", " + study
                : "; one of them, " + study + ", is reported by " + Listing.and(sources);
    }

    /** Whom the studies are about, as far as they say, and what the treatment was set against. */
    private String studied() {
        List<String> named = first(new Conditions(backing.studies()).names().stream());
        return named.isEmpty()
                ? Listing.sentence(comparisons())
                : "The studies are about " + Listing.and(named) + "; " + comparisons();
    }

    /** What the treatment was set against, and whether some results were set against nothing. */
    private String comparisons() {
        List<String> named = first(findings.stream().flatMap(finding -> finding.comparators().stream()));
        boolean open =
                findings.stream().anyMatch(finding -> finding.comparators().isEmpty());
        if (named.isEmpty()) {
            return "none of these results names what the treatment was compared with.";
        }
        return "the treatment was compared with " + Listing.and(named)
                + (open ? ", while some results name no comparison." : ".");
    }

    private static List<String> first(Stream<String> names) {
        return names.distinct().limit(MOST).toList();
    }

    /** Words that the sources themselves use, with a quote of each source that has them; absent for none. */
    private Optional<Statement> words(String lead, Function<Finding, ? extends Collection<String>> used) {
        List<Finding> speaking = findings.stream()
                .filter(finding -> !used.apply(finding).isEmpty())
                .toList();
        List<String> parts = bySource(speaking, used);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.of(
                        lead + " " + String.join("; ", first(parts.stream())) + ".",
                        FindingGroup.onePerSource(speaking)));
    }

    /** {@code S1 says “may” and “could”} for each source. */
    private List<String> bySource(List<Finding> speaking, Function<Finding, ? extends Collection<String>> used) {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        speaking.forEach(
                finding -> words.computeIfAbsent(index.label(finding.source()), unseen -> new LinkedHashSet<>())
                        .addAll(used.apply(finding)));
        List<String> parts = new ArrayList<>();
        words.forEach((source, said) -> parts.add(
                source + " says " + Listing.and(said.stream().limit(MOST_WORDS).toList())));
        return parts;
    }
}
