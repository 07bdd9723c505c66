package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.Measured;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.Safety;
import io.github.evidencebrief.model.Study;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/** Puts names taken from sentences into the form they have within a sentence, and leaves out what is no name. */
final class Wording {
    private static final int MOST_WORDS = 5;

    private static final int LONGEST_SHORT = 5;

    /** Verbs that tell a cut-off clause from the name of an outcome. */
    private static final Set<String> VERBS = Set.of(
            "perform",
            "performs",
            "performed",
            "prevent",
            "prevents",
            "relieve",
            "relieves",
            "reduce",
            "reduces",
            "improve",
            "improves",
            "help",
            "helps",
            "helped",
            "is",
            "are",
            "was",
            "were",
            "has",
            "have",
            "had",
            "be",
            "may",
            "can",
            "could",
            "make",
            "makes");

    private final Set<String> small = new HashSet<>();

    private final Set<String> capitals = new HashSet<>();

    private final Inheritance inheritance;

    /** Learns from all quotes which words are written small. */
    Wording(Evidence evidence) {
        inheritance = new Inheritance(evidence.studies());
        evidence.findings().forEach(each -> learn(each.quotes()));
        evidence.recommendations().forEach(each -> learn(each.quotes()));
        evidence.safety().forEach(each -> learn(each.quotes()));
    }

    private void learn(Collection<Quote> quotes) {
        for (Quote quote : quotes) {
            StringTokenizer words = new StringTokenizer(quote.exact(), " \t\n,;:.()\u201c\u201d\"");
            while (words.hasMoreTokens()) {
                String word = words.nextToken();
                if (Character.isLowerCase(word.charAt(0))) {
                    small.add(word);
                } else if (isCapitals(word)) {
                    capitals.add(word);
                }
            }
        }
    }

    /** Whether a word is written in capitals, as an abbreviation is: "IBS". */
    private static boolean isCapitals(String word) {
        return word.length() > 1
                && word.length() <= LONGEST_SHORT
                && word.chars().allMatch(Character::isUpperCase);
    }

    /** The name with its abbreviations in capitals, where the quotes never write them small. */
    private String withCapitals(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.split(" ", -1)) {
            String upper = word.toUpperCase(Locale.ROOT);
            words.add(capitals.contains(upper) && !small.contains(word) ? upper : word);
        }
        return String.join(" ", words);
    }

    /** The name in small letters, where each of its words with a capital first letter is written small elsewhere. */
    String name(String name) {
        if (name.isEmpty() || !Character.isUpperCase(name.charAt(0))) {
            return withCapitals(name);
        }
        boolean common = true;
        StringTokenizer words = new StringTokenizer(name, " ");
        while (words.hasMoreTokens()) {
            common &= isCommon(words.nextToken());
        }
        return common ? name.toLowerCase(Locale.ROOT) : name;
    }

    private boolean isCommon(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return word.equals(lower) || (word.substring(1).equals(lower.substring(1)) && small.contains(lower));
    }

    private List<String> names(Collection<String> names) {
        return names.stream().map(this::name).distinct().toList();
    }

    private static boolean isClean(String outcome) {
        List<String> words = List.of(outcome.toLowerCase(Locale.ROOT).split(" ", -1));
        return words.size() <= MOST_WORDS && words.stream().noneMatch(VERBS::contains);
    }

    /** The finding with outcomes that are names; those that are not stay in its quotes. */
    Finding of(Finding finding) {
        List<String> outcomes = new ArrayList<>(names(finding.outcomes()));
        outcomes.removeIf(outcome -> !isClean(outcome)
                || ProperNames.isOne(outcome, finding.quotes())
                || inheritance.isAll(outcome, finding.quotes()));
        return Finding.builder()
                .from(finding)
                .attribution(finding.attribution().map(speaker -> Company.of(speaker, finding.quotes())))
                .interventions(names(Reviews.without(finding.interventions())))
                .comparators(rivals(finding))
                .outcomes(outcomes.stream()
                        .map(outcome ->
                                Measured.name(outcome, finding.quotes().get(0).exact()))
                        .map(NamedOutcome::bare)
                        .distinct()
                        .toList())
                .build();
    }

    /** What it is compared with; nothing is compared with itself. */
    private List<String> rivals(Finding finding) {
        List<String> rivals = new ArrayList<>(names(finding.comparators()));
        rivals.removeAll(names(finding.interventions()));
        return rivals;
    }

    Study of(Study study) {
        return Study.builder()
                .from(study)
                .condition(study.condition().map(this::name))
                .build();
    }

    Recommendation of(Recommendation advice) {
        return Recommendation.builder()
                .from(advice)
                .issuer(Company.of(advice.issuer(), advice.quotes()))
                .interventions(names(advice.interventions()))
                .build();
    }

    Safety of(Safety safety) {
        return Safety.builder()
                .from(safety)
                .attribution(safety.attribution().map(speaker -> Company.of(speaker, safety.quotes())))
                .interventions(names(safety.interventions()))
                .build();
    }
}
