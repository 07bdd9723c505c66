package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.Equality;
import io.github.evidencebrief.compare.Fading;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import java.util.List;

/** Says in structured words which way a finding points, never more strongly than its record. */
final class ResultPhrase {
    private final Finding finding;
    private final List<String> names;

    ResultPhrase(Finding finding) {
        this(finding, finding.interventions());
    }

    /** A phrase with other names for what was given, where findings on kinds of one treatment stand together. */
    ResultPhrase(Finding finding, List<String> names) {
        this.finding = finding;
        this.names = names;
    }

    /** A benefit that became smaller was a benefit, whatever it is now: "the gains from zinc dwindled". */
    private Direction direction() {
        boolean faded = finding.direction() == Direction.UNCLEAR && Fading.isOfGain(finding);
        return faded ? Direction.FAVOURS_INTERVENTION : finding.direction();
    }

    /** A sign with its meaning for a table cell: {@code ▲ better with zinc}. */
    String state() {
        return switch (direction()) {
            case FAVOURS_INTERVENTION -> "\u25b2 better with " + treatments();
            case FAVOURS_COMPARATOR -> "\u25bc " + worse();
            case NO_DIFFERENCE -> alike();
            case HARM -> "\u25bc " + (isLess() ? "less benefit of " : "worse with ") + treatments();
            case MIXED -> "\u25c6 better in one respect, worse in another";
            case UNCLEAR -> "? which way is unclear";
        };
    }

    private String worse() {
        return finding.comparators().isEmpty() ? "worse with " + treatments() : "better with " + others();
    }

    private String alike() {
        if (AllGroups.gotBetter(finding)) {
            return "\u21c8 " + AllGroups.better(finding, treatments());
        }
        if (Levelled.isToldBy(finding)) {
            return "\u2192 " + Levelled.words(finding);
        }
        if (!AllGroups.areMeantBy(finding) && Equality.isPraise(finding)) {
            return "\u2248 about as good";
        }
        return "\u2248 " + (AllGroups.areMeantBy(finding) ? AllGroups.alike(finding) : "no clear " + gap());
    }

    /** Whether a benefit became less, which is no harm: "the benefits became smaller over time". */
    private boolean isLess() {
        return Fading.isOfGain(finding);
    }

    private String gap() {
        return finding.comparators().isEmpty() ? "effect" : "difference";
    }

    private String others() {
        return Listing.and(finding.comparators());
    }

    /** The state with its comparison and its time, for a list of results: {@code ▲ better with zinc than with tea}. */
    String line() {
        return state() + detail();
    }

    /** The line without its sign, for what its source concludes from a study that did not test it. */
    String inferred() {
        String line = line();
        return "inferred, not tested: " + line.substring(line.indexOf(' ') + 1);
    }

    /** What a line says after the state; empty when there is no comparison and no time. */
    String detail() {
        String against = switch (direction()) {
            case FAVOURS_INTERVENTION, HARM ->
                isLess() && direction() == Direction.HARM
                        ? " over time"
                        : finding.comparators().isEmpty() ? "" : " than with " + others();
            case FAVOURS_COMPARATOR -> finding.comparators().isEmpty() ? "" : " than with " + treatments();
            case NO_DIFFERENCE -> AllGroups.areMeantBy(finding) ? "" : Levelled.isToldBy(finding) ? with() : between();
            case MIXED, UNCLEAR -> ": " + treatments() + comparison();
        };
        return against + time();
    }

    private String with() {
        return names.isEmpty() ? "" : " with " + treatments();
    }

    private String between() {
        if (Equality.isPraise(finding)) {
            return " with " + treatments() + " as with " + others();
        }
        return finding.comparators().isEmpty()
                ? " of " + treatments()
                : " between " + treatments() + " and " + others();
    }

    /** What the source reports, as the end of a sentence, with comparison, people and time. */
    String clause() {
        return core() + people() + time() + Inferred.time(finding);
    }

    private String core() {
        return switch (direction()) {
            case FAVOURS_INTERVENTION -> "a benefit of " + treatments() + outcomes("for") + comparison();
            case FAVOURS_COMPARATOR -> favoursOther();
            case NO_DIFFERENCE -> noDifference();
            case HARM ->
                (isLess() ? "a lessening benefit of " : "a worse result with ")
                        + treatments()
                        + outcomes("for")
                        + comparison();
            case MIXED -> "mixed results of " + treatments() + outcomes("for") + comparison();
            case UNCLEAR -> "no clear direction for " + treatments() + outcomes("and") + comparison();
        };
    }

    private String favoursOther() {
        return finding.comparators().isEmpty()
                ? "a worse result with " + treatments() + outcomes("for")
                : "more benefit with " + others() + " than with " + treatments() + outcomes("for");
    }

    private String noDifference() {
        if (AllGroups.gotBetter(finding)) {
            return "a result " + AllGroups.better(finding, treatments()) + outcomes("for");
        }
        if (Levelled.isToldBy(finding)) {
            return "a change that " + Levelled.words(finding)
                    + (AllGroups.areMeantBy(finding) ? "" : with())
                    + outcomes("for");
        }
        if (!AllGroups.areMeantBy(finding) && Equality.isPraise(finding)) {
            return "a result about as good" + between() + outcomes("for");
        }
        return AllGroups.areMeantBy(finding)
                ? AllGroups.result(finding) + outcomes("for")
                : "no clear " + gap() + between()
                        + outcomes(finding.comparators().isEmpty() ? "on" : "in");
    }

    /** What was given, in the source's words. */
    String treatments() {
        return names.isEmpty() ? "the treatment" : Listing.and(names);
    }

    private String comparison() {
        return finding.comparators().isEmpty() ? "" : " compared with " + others();
    }

    private String outcomes(String preposition) {
        List<String> named =
                finding.outcomes().stream().filter(NamedOutcome::isOne).toList();
        return named.isEmpty() ? "" : " " + preposition + " " + Listing.and(named);
    }

    /** Whom the result is about, as the end of a sentence; empty when the source does not say. */
    String people() {
        return ToldPeople.of(finding).map(people -> " in " + people).orElse("");
    }

    private String time() {
        return finding.timePoint().map(time -> " " + TimeWords.at(time)).orElse("") + fading();
    }

    /** What keeps a benefit that went away from being read as one that stayed. */
    private String fading() {
        return direction() == Direction.FAVOURS_INTERVENTION && isLess() ? " (which faded)" : "";
    }
}
