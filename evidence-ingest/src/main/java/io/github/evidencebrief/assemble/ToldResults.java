package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Block;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.result.ResultReader;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final Set<String> OTHERS =
            Set.of("effect", "plan", "advice", "safety", "limitation", "no-result", "background");
    private static final Set<String> TOOK_PART = Set.of("enrolled", "randomised");
    private static final Optional<String> AS_BEFORE = Optional.of("as-before");
    /** So many UTF-16 units lead from a share to the people it is of. */
    private static final int LONGEST_SHARE = 14;

    private static final int CENT = "cent".length();

    private static final String HARM = "adverse-event";

    private final Context context;
    private final ResultReader reader;
    private final PredicateReader predicates;

    private ToldResults(Context context, ResultReader reader, PredicateWords words) {
        this.context = context;
        this.reader = reader;
        this.predicates = new PredicateReader(context, words);
    }

    /** The same reading with an effect in every sentence that tells a result and has none yet. */
    static Reading in(Context context, ResultReader reader, PredicateWords words) {
        ToldResults told = new ToldResults(context, reader, words);
        List<Sentence> sentences = new ArrayList<>();
        for (Sentence sentence : context.reading().sentences()) {
            sentences.add(told.read(sentence));
        }
        for (int i = 0; i + 1 < sentences.size(); i++) {
            told.pair(sentences, i);
        }
        for (int i = 0; i < sentences.size(); i++) {
            sentences.set(i, told.goesOn(sentences, i));
        }
        return new Reading(context.reading().document(), List.copyOf(sentences));
    }

    private Sentence read(Sentence sentence) {
        if (!KINDS.contains(sentence.block().kind()) || !ofStudy(sentence)) {
            return sentence;
        }
        Optional<Mention> pair = mayCompare(sentence)
                ? FigurePairs.in(
                        context, sentence, arms(sentence), !harms(sentence).isEmpty())
                : Optional.empty();
        if (pair.isPresent()) {
            return with(sentence.without("effect"), List.of(pair.get()));
        }
        Optional<Mention> predicate = isUntold(sentence) ? predicates.of(sentence, arms(sentence)) : Optional.empty();
        if (predicate.isPresent()) {
            return with(sentence, List.of(predicate.get()));
        } else if (mayTell(sentence)) {
            return with(sentence, reader.read(context.reading().document().text(), sentence.span()));
        }
        return sentence.has("effect") || !toldOfGroup(sentence) ? sentence : with(sentence, harms(sentence));
    }

    /** Gives the first of two sentences the result that only both together tell. */
    private void pair(List<Sentence> sentences, int at) {
        Sentence first = sentences.get(at);
        Sentence second = sentences.get(at + 1);
        boolean both = KINDS.contains(first.block().kind())
                && first.block().equals(second.block())
                && ofStudy(first)
                && mayBeSide(first)
                && mayBeSide(second)
                && !second.has("plan")
                && context.studies().of(first).equals(context.studies().of(second));
        boolean opens = both
                && !first.has("effect")
                && context.terms()
                        .secondSides()
                        .opens(context.reading().document().text(), second.span());
        Optional<Mention> pair = both && (opens || isOnlySide(second))
                ? FigurePairs.in(context, first, second, arms(first), !opens)
                : Optional.empty();
        if (pair.isPresent()) {
            sentences.set(at, with(first.without("effect"), List.of(pair.get())));
            sentences.set(at + 1, second.without("effect"));
        }
    }

    /** Whether a sentence may tell one of two sides: it tells neither who took part nor both sides by itself. */
    private boolean mayBeSide(Sentence sentence) {
        return sentence.all("effect").noneMatch(effect -> effect.slot("second").isPresent())
                && sentence.mentions().stream().noneMatch(this::isWhoTookPart);
    }

    /** Whether a sentence tells no result by itself. */
    private static boolean isOnlySide(Sentence sentence) {
        return sentence.all("effect")
                .allMatch(effect -> effect.attribute("change").equals(AS_BEFORE));
    }

    /** Whether the figures of two groups may stand side by side in a sentence that tells no result otherwise. */
    private boolean mayCompare(Sentence sentence) {
        return sentence.all("effect").allMatch(ToldResults::mayBeTold)
                && sentence.mentions().stream().noneMatch(this::isWhoTookPart);
    }

    /** Whether two figures may tell more than an effect does, which is a harm held against nobody. */
    private static boolean mayBeTold(Mention effect) {
        boolean harm = effect.attribute("change").equals(Optional.of("worsened"));
        boolean named = effect.slots().containsKey("outcome");
        return harm
                ? !effect.slots().containsKey("comparator")
                        && !effect.attributes().containsKey("basis")
                : !named && effect.attribute("change").equals(Optional.of("by-numbers"));
    }

    /** The words of what the groups of its study got. */
    private Set<String> arms(Sentence sentence) {
        Set<String> words = new HashSet<>();
        context.studies()
                .of(sentence)
                .ifPresent(study -> study.arms.keySet().forEach(name -> words.addAll(Terms.words(name))));
        words.removeAll(context.terms().edges());
        return words;
    }

    /** What stands between results of the same study tells results too. */
    private Sentence goesOn(List<Sentence> sentences, int at) {
        Sentence sentence = sentences.get(at);
        boolean near = result(sentences, at - 1, sentence) || result(sentences, at + 1, sentence);
        return near
                        && !sentence.has("study-told")
                        && KINDS.contains(sentence.block().kind())
                        && ofStudy(sentence)
                        && isFree(sentence)
                ? with(sentence, reader.read(context.reading().document().text(), sentence.span()))
                : sentence;
    }

    private boolean result(List<Sentence> sentences, int at, Sentence beside) {
        return at >= 0
                && at < sentences.size()
                && sentences.get(at).has("effect")
                && context.studies()
                        .of(sentences.get(at))
                        .equals(context.studies().of(beside));
    }

    /** Whether no effect that is known names what it was measured on, and the sentence is not about something else. */
    private boolean isUntold(Sentence sentence) {
        return isFree(sentence.without("effect"))
                && sentence.all("effect").noneMatch(new OutcomeHoles(context, sentence)::isNamed);
    }

    private boolean isFree(Sentence sentence) {
        return sentence.mentions().stream()
                .noneMatch(mention -> OTHERS.contains(mention.type()) || isWhoTookPart(mention));
    }

    /** "It included over 400 nurses who had chronic pain" tells who took part, not what came of it. */
    private boolean isWhoTookPart(Mention mention) {
        return mention.type().equals("size")
                && mention.attribute("sure").isEmpty()
                && mention.attribute("basis").filter(TOOK_PART::contains).isPresent()
                && !isWhole(mention.span().start());
    }

    /** "18 percent of the 62 nurses", "19 of the 21 nurses": how many they are of whom a share is told. */
    private boolean isWhole(int at) {
        String text = context.reading().document().text();
        String before = text.substring(Math.max(0, at - LONGEST_SHARE), at);
        int of = before.lastIndexOf(" of ");
        char last = of > 0 ? before.charAt(of - 1) : ' ';
        return of > 0 && (last == '%' || Character.isDigit(last) || before.startsWith("cent", of - CENT));
    }

    private static Sentence with(Sentence sentence, List<Mention> told) {
        List<Mention> mentions = new ArrayList<>(sentence.mentions());
        mentions.addAll(told);
        return new Sentence(sentence.index(), sentence.block(), sentence.span(), List.copyOf(mentions));
    }

    private boolean mayTell(Sentence sentence) {
        return isFree(sentence) && (ofGroup(sentence) || sentence.has("magnitude") || sentence.has("contrast"));
    }

    /** A harm that a study counted is a result too. */
    private static List<Mention> harms(Sentence sentence) {
        return sentence.all("safety")
                .filter(mention -> mention.attribute("kind").equals(Optional.of(HARM)))
                .limit(1)
                .map(mention -> new Mention(
                        mention.rule(), "effect", Map.of("change", "worsened"), mention.span(), mention.slots()))
                .toList();
    }

    private boolean ofStudy(Sentence sentence) {
        return context.studies()
                .of(sentence)
                .filter(study -> study.kind != StudyKind.GUIDELINE)
                .isPresent();
    }

    private static boolean ofGroup(Sentence sentence) {
        return sentence.has("group") || sentence.has("all-groups");
    }

    /** "Three bakers fainted", "the patches caused itching": harms of those studied, by number or by what they got. */
    private boolean toldOfGroup(Sentence sentence) {
        boolean counted = sentence.has("magnitude") || sentence.has("size") || ofGroup(sentence);
        return counted
                || context.interventions().areIn(context.reading().words(sentence.span()))
                || sentence.all("safety").anyMatch(harm -> harm.slot("outcome").isPresent());
    }
}
