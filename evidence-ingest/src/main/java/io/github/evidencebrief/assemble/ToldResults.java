package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Block;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.result.ResultReader;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the results that no rule of an effect knows.
 *
 * <p>A sentence about a study that speaks of one of its groups, or of a number, and holds a word of change or sameness
 * tells a result, however it is worded. What is said of costs or of the world at large is none.
 */
final class ToldResults {
    private static final Set<Block.Kind> KINDS =
            EnumSet.of(Block.Kind.PARAGRAPH, Block.Kind.LIST_ITEM, Block.Kind.QUOTATION, Block.Kind.TABLE_ROW);
    private static final Set<String> OTHERS = Set.of("effect", "plan", "advice", "safety", "limitation");

    private final Context context;
    private final ResultReader reader;

    private ToldResults(Context context, ResultReader reader) {
        this.context = context;
        this.reader = reader;
    }

    /** The same reading with an effect in every sentence that tells a result and has none yet. */
    static Reading in(Context context, ResultReader reader) {
        ToldResults told = new ToldResults(context, reader);
        List<Sentence> sentences =
                context.reading().sentences().stream().map(told::read).toList();
        return new Reading(context.reading().document(), sentences);
    }

    private Sentence read(Sentence sentence) {
        if (!mayTell(sentence)) {
            return sentence;
        }
        List<Mention> mentions = new ArrayList<>(sentence.mentions());
        mentions.addAll(reader.read(context.reading().document().text(), sentence.span()));
        return new Sentence(sentence.index(), sentence.block(), sentence.span(), List.copyOf(mentions));
    }

    private boolean mayTell(Sentence sentence) {
        return KINDS.contains(sentence.block().kind())
                && sentence.mentions().stream().noneMatch(mention -> OTHERS.contains(mention.type()))
                && ofStudy(sentence)
                && (ofGroup(sentence) || counted(sentence));
    }

    private boolean ofStudy(Sentence sentence) {
        return context.studies()
                .of(sentence)
                .filter(study -> study.kind != StudyKind.GUIDELINE)
                .isPresent();
    }

    private boolean ofGroup(Sentence sentence) {
        return sentence.has("group") || sentence.has("all-groups");
    }

    private static boolean counted(Sentence sentence) {
        return sentence.has("magnitude");
    }
}
