package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.Fallback;
import io.github.evidencebrief.compare.Warning;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.RecommendationKind;
import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import io.github.evidencebrief.report.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells advice on what the title asks after from advice on other treatments: what to try when lamps fail is no advice on lamps. */
final class OtherTreatments {
    private static final String NAME = "other treatments";

    private final Topic topic;
    private final List<Phrase> known;

    OtherTreatments(EvidenceIndex index, Topic topic) {
        this.topic = topic;
        this.known = index.findings().stream()
                .flatMap(finding -> Stream.concat(finding.interventions().stream(), finding.comparators().stream()))
                .distinct()
                .map(Vocabulary.standard()::phrase)
                .filter(phrase -> !phrase.isEmpty() && !phrase.generic())
                .toList();
    }

    /** What stands before advice that is on another treatment than that of the title, or names none. */
    Optional<String> of(Recommendation advice) {
        return topic.treatment()
                .filter(name -> isOnTreatment(advice) && !topic.isAskedFor(advice))
                .map(name -> Listing.sentence(isNamed(advice) ? NAME : "no treatment named") + ":");
    }

    private static boolean isOnTreatment(Recommendation advice) {
        return advice.kind() == RecommendationKind.TREATMENT && !Warning.isOne(advice);
    }

    /** The strengths of advice on the treatment of the title, apart from those of other advice; of all together where one of them has none. */
    Optional<Statement> sentence(Collection<Recommendation> advice) {
        List<Recommendation> own = advice.stream()
                .filter(each -> isOnTreatment(each) && topic.isAskedFor(each))
                .toList();
        List<Recommendation> others = advice.stream()
                .filter(each -> isOnTreatment(each) && !own.contains(each))
                .toList();
        Optional<Statement> asked = topic.treatment().flatMap(name -> new Strengths(own).sentence(name));
        Optional<Statement> rest = new Strengths(others).sentence(name(others));
        return asked.isEmpty() || rest.isEmpty()
                ? new Strengths(advice).sentence()
                : Optional.of(Statement.joined(List.of(asked.get(), only(others).orElse(rest.get()))));
    }

    /** {@code One more is on other treatments: conditional (“if naps fail”).}: a single piece with its conditions; absent for several. */
    private Optional<Statement> only(List<Recommendation> others) {
        return others.stream().filter(each -> others.size() == 1).findFirst().map(each -> {
            String provisos = Provisos.of(each).stream().collect(Collectors.joining("; "));
            String sign = Provisos.sign(each);
            return Statement.of(
                    "One more is on " + name(others) + ": " + sign.substring(sign.indexOf(' ') + 1)
                            + (provisos.isEmpty() ? "" : " (" + provisos + ")") + ".",
                    List.of(each.quotes().get(0)));
        });
    }

    private String name(List<Recommendation> others) {
        return NAME + (others.stream().allMatch(this::isNamed) ? "" : " or names none");
    }

    private boolean isNamed(Recommendation advice) {
        List<String> words = Vocabulary.standard().words(Fallback.advised(advice.action()));
        return !advice.interventions().isEmpty()
                || known.stream().anyMatch(phrase -> words.containsAll(phrase.words()));
    }
}
