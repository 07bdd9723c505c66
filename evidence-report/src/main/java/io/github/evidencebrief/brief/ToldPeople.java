package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Finding;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom a result is about: the people that its record names; of a view, which has no study, else those that its words describe. */
final class ToldPeople {
    private static final Pattern PEOPLE = Pattern.compile(
            "(?<!\\bthan )\\b(?:to|in|for|among|of|help|helps|helped) ((?:people|patients|adults|children|women|men|workers|students)"
                    + " (?:who|with|whose|over|under|aged)\\b[^,.;:()]{3,70})");

    private ToldPeople() {}

    /** Absent where neither says. */
    static Optional<String> of(Finding finding) {
        return finding.population().or(() -> described(finding));
    }

    private static Optional<String> described(Finding finding) {
        Matcher people = PEOPLE.matcher(finding.quotes().get(0).exact());
        return finding.basis() == Basis.OPINION && people.find()
                ? Optional.of(people.group(1).strip())
                : Optional.empty();
    }

    /** An outcome with what the words say of it alone: {@code poor sleep that has lasted for months}. */
    static String outcome(String outcome, Finding finding) {
        Matcher further = Pattern.compile("\\b" + Pattern.quote(outcome)
                        + "( (?:that|which) (?:is|are|was|were|has|have|had|lasts|persists)\\b" + "[^,.;:()]{2,50})")
                .matcher(finding.quotes().get(0).exact());
        return further.find() ? outcome + further.group(1).stripTrailing() : outcome;
    }
}
