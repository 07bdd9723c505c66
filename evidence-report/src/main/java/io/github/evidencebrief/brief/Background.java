package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
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
    /** How a statement on the size of an effect begins. */
    static final String SIZE = "How large:";

    private static final int MOST = 4;
    private static final int MOST_WORDS = 2;
    private static final Set<StudyDesign> TRIALS =
            EnumSet.of(StudyDesign.RCT, StudyDesign.TRIAL, StudyDesign.NON_RANDOMISED_TRIAL);

    private final EvidenceIndex index;
    private final List<Finding> findings;
    private final Backing backing;

    Background(EvidenceIndex index, List<Finding> findings) {
        this.index = index;
        this.findings = findings;
        this.backing = index.backing(findings.stream().map(Voice::of).toList());
    }

    /** For whom, against what where that has not been told and how large, each under a head of its own. */
    List<Statement> circumstances(boolean withComparisons) {
        List<Statement> parts = new ArrayList<>();
        new Conditions(backing.studies())
                .counted(MOST)
                .map(people -> Statement.of(people + ".").withLead("For whom:"))
                .ifPresent(parts::add);
        if (withComparisons) {
            parts.add(Statement.of(comparisons()).withLead("Against what:"));
        }
        words(this::sizes).map(sizes -> sizes.withLead(SIZE)).ifPresent(parts::add);
        return parts;
    }

    /** The study that most of the sources share, and all that they rest on, with the outcomes that a study alone stands for. */
    String resting(Function<Study, String> onlyFor) {
        Optional<Shared> shared = shared();
        String all = backing.studies().isEmpty() ? backing.resting(who()) : rests(shared, onlyFor);
        if (backing.studies().size() == 1) {
            return all + shared.map(Shared::alone).orElse("") + ".";
        }
        return shared.map(study -> study.told() + only(onlyFor.apply(study.study())) + "; " + Listing.small(all))
                        .orElse(all)
                + ".";
    }

    /** {@code S1 and S2}; where everybody reports it, {@code All three}. */
    private String who() {
        int number = backing.sources().size();
        int all = index.sources().size();
        return number < all
                ? Listing.and(backing.sources())
                : number == 1 ? "It" : Listing.sentence(Backing.count(number, all));
    }

    /** {@code Together they rest on two of the four studies named (Okafor 2018 and Lund 2019)}: of those of the title line. */
    private String rests(Optional<Shared> shared, Function<Study, String> onlyFor) {
        Optional<Study> told = shared.map(Shared::study);
        List<Study> toldFirst = backing.studies().stream()
                .sorted(Comparator.comparing(study -> !told.equals(Optional.of(study))))
                .toList();
        if (told.isPresent() && toldFirst.size() > 1) {
            return "Also behind this: "
                    + Listing.and(tallies(toldFirst.subList(1, toldFirst.size()), onlyFor).stream()
                            .map(part -> part.replaceFirst(" of the ", " more of the "))
                            .toList());
        }
        String some = Listing.and(tallies(toldFirst, onlyFor));
        boolean alone = backing.sources().size() == 1;
        String who = alone || backing.studies().size() == 1
                ? who()
                : "Together " + (backing.sources().size() < index.sources().size() ? who() : "they");
        return who + (alone ? " rests on " : " rest on ") + some;
    }

    /** {@code one of the four studies named (Lund 2019)}, {@code both reviews, for mood only}: those for all outcomes first. */
    private List<String> tallies(List<Study> studies, Function<Study, String> onlyFor) {
        Map<String, List<Study>> byOutcomes = new TreeMap<>();
        studies.forEach(study -> byOutcomes
                .computeIfAbsent(onlyFor.apply(study), unseen -> new ArrayList<>())
                .add(study));
        List<String> parts = new ArrayList<>();
        byOutcomes.forEach(
                (outcomes, some) -> parts.add(StudyTally.of(some, index.studies(), index::shortName) + only(outcomes)));
        return parts;
    }

    private static String only(String outcomes) {
        return outcomes.isEmpty() ? "" : ", for " + outcomes + " only";
    }

    /** The study that most sources report; absent where no two report one. */
    private Optional<Shared> shared() {
        Map<String, Set<String>> sources = new TreeMap<>();
        findings.forEach(finding -> index.study(finding.study())
                .ifPresent(study -> sources.computeIfAbsent(study.label(), unseen -> new TreeSet<>())
                        .add(finding.source())));
        return sources.entrySet().stream()
                .min(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .filter(entry -> entry.getValue().size() > 1)
                .flatMap(entry -> shared(entry.getKey(), entry.getValue()));
    }

    private Optional<Shared> shared(String label, Set<String> sources) {
        int number = sources.size();
        String who = number == index.sources().size() && number > 1
                ? Listing.sentence(Backing.count(number, number))
                : Listing.and(index.labels(sources));
        return backing.studies().stream()
                .filter(study -> study.label().equals(label))
                .findFirst()
                .map(study -> new Shared(who, study));
    }

    /** A study that several sources report; only probably where no number that they print says so. */
    private record Shared(String who, Study study) {
        /** {@code All three probably report the same trial, Okafor 2018}. */
        String told() {
            return who + (isInferred() ? " probably" : "") + " report the same " + noun() + ", " + study.label();
        }

        /** {@code , Okafor 2018, probably the same trial}: behind words that count one study. */
        String alone() {
            return ", " + study.label() + (isInferred() ? ", probably the same " + noun() : "");
        }

        private boolean isInferred() {
            return SameStudy.isInferred(study);
        }

        private String noun() {
            return switch (study.kind()) {
                case PRIMARY_STUDY -> TRIALS.contains(study.design()) ? "trial" : "study";
                case REVIEW -> "review";
                case GUIDELINE -> "guideline";
                case REPORT -> "report";
            };
        }
    }

    /** What the treatment was set against, the first names. */
    List<String> compared() {
        return first(findings.stream().flatMap(finding -> finding.comparators().stream()));
    }

    /** What the treatment was set against, and whether some results were set against nothing. */
    private String comparisons() {
        List<String> named = compared();
        boolean open =
                findings.stream().anyMatch(finding -> finding.comparators().isEmpty());
        if (named.isEmpty()) {
            return "none of these results names what the treatment was compared with.";
        }
        return Listing.and(named) + (open ? "; some results name no comparison." : ".");
    }

    private static List<String> first(Stream<String> names) {
        return names.distinct().limit(MOST).toList();
    }

    /** The sizes that a finding tells, of what; told of one group alone, with its study. */
    private List<String> sizes(Finding finding) {
        String study = finding.basis() == Basis.WITHIN_GROUP
                ? index.studyName(finding.study()).map(name -> " in " + name).orElse("")
                : "";
        String what = finding.outcomes().isEmpty() ? "" : " for " + Listing.and(first(finding.outcomes().stream()));
        return SizeWords.sizes(finding, index.bases()).stream()
                .map(size -> size + (finding.outcomes().stream().allMatch(size::contains) ? "" : what) + study)
                .toList();
    }

    /** Words that the sources themselves use, with a quote of each source that has them; absent for none. */
    private Optional<Statement> words(Function<Finding, ? extends Collection<String>> used) {
        List<Finding> speaking = findings.stream()
                .filter(finding -> !used.apply(finding).isEmpty())
                .toList();
        List<String> parts = bySource(speaking, used);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.of(
                        String.join("; ", first(parts.stream())) + ".", FindingGroup.onePerSource(speaking)));
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
