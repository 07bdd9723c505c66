package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.model.Coded;
import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.LimitationKind;
import io.github.evidencebrief.model.Safety;
import io.github.evidencebrief.model.SafetyKind;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what a text says about harms, and about the limits of the evidence. */
final class CautionReader {
    private final Context context;

    CautionReader(Context context) {
        this.context = context;
    }

    List<Safety> safety() {
        List<Safety> found = new ArrayList<>();
        Ailments ailments = new Ailments(context.reading(), context.wording());
        for (Caution caution : new Cautions(context.reading(), "safety").all()) {
            Sentence sentence = caution.sentence();
            if (isTreated(caution) || isOutcome(caution, ailments)) {
                continue;
            }
            kind(caution, SafetyKind.values())
                    .ifPresent(kind -> found.add(Safety.builder()
                            .id("A" + (found.size() + 1))
                            .source(context.reading().document().source().id())
                            .study(context.studyId(sentence))
                            .statement(context.reading().words(caution.span()))
                            .interventions(interventions(caution.mention()))
                            .kind(kind)
                            .attribution(context.speakers().of(sentence))
                            .addQuotes(context.quote(caution.span(), sentence))
                            .build()));
        }
        return found;
    }

    /** "Fewer cramps than with placebo" is the benefit, not the harm, where cramps are what was treated. */
    private boolean isTreated(Caution caution) {
        Optional<String> condition = context.studies().of(caution.sentence()).flatMap(study -> study.condition);
        Optional<Span> harm = caution.mention().slot("outcome");
        if (harm.isEmpty()
                || condition.isEmpty()
                || kind(caution, SafetyKind.values())
                        .filter(SafetyKind.SAFER_THAN::equals)
                        .isEmpty()) {
            return false;
        }
        List<String> treated = context.wording().words(condition.get());
        return context.wording().words(context.reading().words(harm.get())).stream()
                .allMatch(treated::contains);
    }

    /** What befell people of a trial to prevent just that; words for harm in general say that it is meant as one. */
    private static boolean isOutcome(Caution caution, Ailments ailments) {
        return !caution.sentence().has("harm-word")
                && kind(caution, SafetyKind.values())
                        .filter(kind -> kind != SafetyKind.WARNING)
                        .isPresent()
                && ailments.areAllIn(caution.sentence(), caution.span());
    }

    List<Limitation> limitations() {
        List<Limitation> found = new ArrayList<>();
        for (Caution caution : new Cautions(context.reading(), "limitation").all()) {
            Sentence sentence = caution.sentence();
            if (isResult(caution)) {
                continue;
            }
            kind(caution, LimitationKind.values())
                    .filter(kind -> kind != LimitationKind.STUDY_LIMITATION || isOfEvidence(sentence))
                    .ifPresent(kind -> found.add(Limitation.builder()
                            .id("L" + (found.size() + 1))
                            .source(context.reading().document().source().id())
                            .study(study(kind, sentence))
                            .statement(context.reading().words(caution.span()))
                            .kind(kind)
                            .attribution(context.speakers().of(sentence))
                            .addQuotes(context.quote(caution.span(), sentence))
                            .build()));
        }
        return found;
    }

    /** What is paid, and what "both studies" leave open, is of no one study, though the sentence before speaks of one. */
    private Optional<String> study(LimitationKind kind, Sentence sentence) {
        boolean paid = kind == LimitationKind.COST_ACCESS && !sentence.has("evidence-word");
        return paid || sentence.has("both-studies") ? Optional.empty() : context.studyId(sentence);
    }

    /** Whether a sentence stands with a study or names evidence: "few rowers have a bad knee" tells no flaw of either. */
    private boolean isOfEvidence(Sentence sentence) {
        return sentence.has("evidence-word") || context.studyId(sentence).isPresent();
    }

    /** "Cramps fell by 3 percent only": a result with its figures, in words that may also tell a limit, is only a result. */
    private boolean isResult(Caution caution) {
        Span span = caution.span();
        boolean loose = caution.sentence()
                .all("limitation")
                .filter(mention -> mention.span().overlaps(span))
                .allMatch(mention -> mention.attribute("loose").isPresent());
        return loose
                && caution.sentence().has("effect")
                && context.reading().words(span).chars().anyMatch(Character::isDigit);
    }

    private static <T extends Coded> Optional<T> kind(Caution caution, T[] values) {
        return Arrays.stream(values)
                .filter(value -> caution.mention().attribute("kind").equals(Optional.of(value.code())))
                .findFirst();
    }

    private List<String> interventions(Mention mention) {
        List<String> named =
                mention.slot("intervention").map(context.phrases()::list).orElse(List.of());
        return named.isEmpty() ? context.interventions().main().stream().toList() : named;
    }
}
