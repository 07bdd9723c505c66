package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.Smallness;
import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says in a word or two how a source answers the question of a claim. */
final class ClaimAnswer {
    private static final List<String> VERBS = List.of(" recommended ", " advised ");

    private static final String SAFE = " at least as safe as other treatments?";

    private static final String NOT_TOLD = "no difference told";

    private final EvidenceIndex index;
    private final Claim claim;

    ClaimAnswer(EvidenceIndex index, Claim claim) {
        this.index = index;
        this.claim = claim;
    }

    /** The words of a key that holds for all questions. */
    String side(boolean first) {
        if (claim.verdict() == Verdict.DISAGREE) {
            return first ? "one side of a disagreement" : "the other side";
        }
        return first ? "agrees" : "says otherwise";
    }

    /** One of the two answers the question offers; which result, where it asks which; else yes or no. */
    String words(String source, boolean first) {
        String question = claim.question();
        int or = question.lastIndexOf(", or ");
        if (question.startsWith("Which ")) {
            Optional<String> agreed = comparesByName(source) ? shared() : shared().map(words -> NOT_TOLD);
            return (isAgreed(first) ? agreed : result(source)).orElse(first ? "one answer" : "another answer");
        }
        if (question.startsWith("How firm ")) {
            return first ? "plainly" : reservation(source);
        }
        if (Course.isAskedBy(claim)) {
            return findings(source).anyMatch(Levelled::isToldBy) ? "levels off" : "fades";
        }
        if (first && question.endsWith(SAFE)) {
            return safer(source);
        }
        if (first && question.contains(PlainQuestions.STILL)) {
            return result(source).orElseGet(() -> yesOrNo(true));
        }
        if (or < 0) {
            return yesOrNo(first);
        }
        int from = question.lastIndexOf(": ", or);
        String alone = question.contains(" safer ") ? "safer" : option(question.substring(0, or));
        String yes = from < 0 ? alone : question.substring(from + 2, or);
        return first ? yes : question.substring(or + ", or ".length()).replace("?", "");
    }

    /** {@code plainly} of "Is zinc recommended plainly"; yes where nothing stands behind the verb. */
    private String option(String question) {
        return VERBS.stream()
                .filter(verb -> question.lastIndexOf(verb) >= 0)
                .map(verb -> question.substring(question.lastIndexOf(verb) + verb.length()))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElseGet(() -> yesOrNo(true));
    }

    /** That a source says so of treatments at large, or of what alone it says so: {@code than sleeping pills}. */
    private String safer(String source) {
        SaferThan than = new SaferThan(index);
        return claim.sides().stream()
                .filter(side -> side.source().equals(source))
                .flatMap(side -> side.refs().stream())
                .flatMap(ref ->
                        index.safety().stream().filter(safety -> safety.id().equals(ref)))
                .map(than::rival)
                .reduce((one, other) -> one.isEmpty() ? one : other)
                .flatMap(rival -> rival)
                .map(rival -> "than " + rival)
                .orElseGet(() -> yesOrNo(true));
    }

    /** The words that make little of the advice or its grounds, {@code “few trials”}. */
    private String reservation(String source) {
        return claim.sides().stream()
                .filter(side -> side.source().equals(source))
                .flatMap(side -> side.quotes().stream())
                .flatMap(quote -> Smallness.reservation(quote.exact()).stream())
                .findFirst()
                .map(SizeWords::quoted)
                .orElse("with a reservation");
    }

    private String yesOrNo(boolean first) {
        if (claim.verdict() == Verdict.AGREE) {
            return first ? "agrees" : "says otherwise";
        }
        return first ? "says yes" : "says no";
    }

    private boolean isAgreed(boolean first) {
        return first && claim.verdict() == Verdict.AGREE;
    }

    /** The answer that all who agree give, as the first of them that compares by name words it. */
    private Optional<String> shared() {
        return claim.sides().stream()
                .filter(side -> side.position() == Position.A)
                .flatMap(side -> index.findings(side.refs()).stream())
                .filter(finding -> !finding.comparators().isEmpty() && !AllGroups.areMeantBy(finding))
                .findFirst()
                .map(ClaimAnswer::words);
    }

    /** Whether a source sets treatments against each other itself: that both worked tells no difference and no likeness. */
    private boolean comparesByName(String source) {
        return findings(source).anyMatch(finding -> !finding.comparators().isEmpty());
    }

    private Stream<Finding> findings(String source) {
        return claim.sides().stream()
                .filter(side -> side.source().equals(source))
                .flatMap(side -> index.findings(side.refs()).stream());
    }

    private Optional<String> result(String source) {
        return findings(source).findFirst().map(ClaimAnswer::words);
    }

    private static String words(Finding finding) {
        String state = new ResultPhrase(finding).state();
        return state.substring(state.indexOf(' ') + 1);
    }
}
