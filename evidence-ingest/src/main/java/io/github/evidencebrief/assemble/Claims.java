package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Block;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.rule.Mention;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the sentences of a document claim, and who is compared with whom in each claim.
 *
 * <pre>
 *   an abstract:  claims of all its sentences | sides of all claims | a finding of each
 *   an article:   claims of a sentence, sides of a claim, its finding; claims of the next ...
 * </pre>
 *
 * The arms of the one study of an abstract are settled, so its claims can be taken through one step before the next.
 * In an article a finding may teach what later ones are held against; each is asked for when those before are known.
 */
final class Claims {
    private static final Set<Block.Kind> KINDS =
            EnumSet.of(Block.Kind.PARAGRAPH, Block.Kind.LIST_ITEM, Block.Kind.QUOTATION, Block.Kind.TABLE_ROW);

    private static final Types TELLS_RESULT = Types.of(
            "result",
            "magnitude",
            "contrast",
            "group",
            "all-groups",
            "study-new",
            "study-same",
            "study-body",
            "review");

    private final Context context;
    private final Polarity polarity;
    private final Clauses clauses;
    private final Contrast contrast;
    private final Standfirst standfirst;
    private final Map<Sentence, List<Clause>> claims = new LinkedHashMap<>();
    private final IdentityHashMap<Clause, Contrast.Sides> sides = new IdentityHashMap<>();

    private Claims(Context context) {
        this.context = context;
        this.polarity = new Polarity(
                context.terms(), context.wording(), context.phrases().forms());
        this.clauses = new Clauses(context, polarity);
        this.contrast = new Contrast(context);
        this.standfirst = new Standfirst(context.reading());
    }

    /** The claims of a document; those of an abstract are cut. */
    static Claims of(Context context) {
        Claims claims = new Claims(context);
        if (!context.isLay()) {
            for (Sentence sentence : context.reading().sentences()) {
                if (claims.mayBeIn(sentence)) {
                    claims.of(sentence);
                }
            }
        }
        return claims;
    }

    /** These; those of an abstract have their sides. */
    Claims opposed() {
        if (!context.isLay()) {
            for (List<Clause> told : claims.values()) {
                told.forEach(this::sides);
            }
        }
        return this;
    }

    Context context() {
        return context;
    }

    /** By what the claims are judged. */
    Polarity polarity() {
        return polarity;
    }

    /** Whether a sentence may claim something. */
    boolean mayBeIn(Sentence sentence) {
        return (KINDS.contains(sentence.block().kind()) || standfirst.tellsResult(sentence))
                && sentence.has("effect")
                && !isGuidance(sentence)
                && !isOnlyAdvice(sentence)
                && (!sentence.has("plan")
                        || sentence.has("result")
                        || (sentence.has("contrast") && sentence.has("magnitude"))
                        || sentence.all("effect")
                                .anyMatch(effect -> effect.slots().containsKey("second")))
                && context.reading().document().text().charAt(sentence.span().end() - 1) != '?';
    }

    /** Advice that tells no result and no number is no finding. */
    private static boolean isOnlyAdvice(Sentence sentence) {
        return sentence.has("advice")
                && !sentence.hasAny(TELLS_RESULT)
                && sentence.all("effect")
                        .noneMatch(effect -> effect.slot("second").isPresent());
    }

    /** What a guideline advises is a recommendation, whatever benefit it is given for. */
    private boolean isGuidance(Sentence sentence) {
        return sentence.has("advice")
                && context.studies()
                        .of(sentence)
                        .filter(study -> study.kind == StudyKind.GUIDELINE)
                        .isPresent();
    }

    /** What a sentence claims, in the order of the text. */
    List<Clause> of(Sentence sentence) {
        return claims.computeIfAbsent(sentence, clauses::of);
    }

    /** Who is compared with whom in a claim. */
    Contrast.Sides sides(Clause claim) {
        return sides.computeIfAbsent(
                claim, key -> contrast.of(key, context.studies().of(key.sentence())));
    }

    /** What an effect says happened. */
    String change(Mention effect) {
        return clauses.change(effect);
    }

    /** Drops what is known of the arms of a study, which has more of them now. */
    void forget(StudyDraft study) {
        contrast.forget(study);
    }
}
