package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Block;
import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.model.ArmRole;
import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The interventions a whole text is about.
 *
 * <p>What arms, aims, comparisons and advice name is believed at once; what a finding names is believed when the text
 * comes back to it. So "the end of the week improved" makes no intervention of the week. The text is read when first
 * asked: the report of a trial, whose arms are known, seldom asks.
 */
final class Interventions {
    private static final int COMES_BACK = 3;
    /** So many points of a candidate let a text speak of it without calling it an arm. */
    private static final int LEAST = 12;

    private static final List<String> SURE = List.of("comparison", "aim");
    private static final List<String> NAMING = List.of("effect", "advice", "safety");
    private static final int LEDE = 3;
    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    private final Terms terms;
    private final Optional<Candidates> candidates;
    private final NounPhrases phrases;
    private final WordCounts counts;
    private final Map<String, List<String>> byHead = new LinkedHashMap<>();
    private final Set<String> kinds = new LinkedHashSet<>();
    private final Set<String> spoken = new HashSet<>();
    private final Map<String, Boolean> comesBack = new HashMap<>();
    private final Reading reading;
    private final List<String> arms = new ArrayList<>();
    private final Set<String> headline = new HashSet<>();
    private boolean read;

    private Interventions(Reading reading, NounPhrases phrases, Optional<Candidates> candidates) {
        this.reading = reading;
        this.candidates = candidates;
        this.terms = phrases.terms();
        this.phrases = phrases;
        this.counts = new WordCounts(reading);
    }

    static Interventions of(Reading reading, Studies studies, NounPhrases phrases, Optional<Candidates> candidates) {
        Interventions known = new Interventions(reading, phrases, candidates);
        studies.drafts().forEach(draft -> known.arms.addAll(draft.arms(ArmRole.INTERVENTION)));
        studies.drafts().forEach(draft -> known.arms.addAll(draft.arms(ArmRole.COMPARATOR)));
        return known;
    }

    /** These, once the text was read. */
    private Interventions known() {
        if (!read) {
            read = true;
            arms.forEach(name -> learn(name, true));
            reading.sentences().forEach(sentence -> sentence.mentions().forEach(this::learn));
        }
        return this;
    }

    private void learn(Mention mention) {
        boolean sure = SURE.contains(mention.type());
        if (sure || NAMING.contains(mention.type())) {
            for (String name : mention.slot("intervention").map(phrases::list).orElse(List.of())) {
                learn(name, sure);
            }
        }
    }

    private void learn(String name, boolean sure) {
        Phrase phrase = phrases.wording().phrase(name);
        if (isThing(name, phrase) && (sure || comesBack(phrase.head()))) {
            spoken.add(phrase.head());
            if (sure || isWeighty(name)) {
                know(name, phrase);
            }
        }
    }

    private boolean comesBack(String head) {
        return comesBack.computeIfAbsent(head, word -> counts.holds(word, COMES_BACK));
    }

    private void know(String name, Phrase phrase) {
        List<String> names = byHead.computeIfAbsent(phrase.head(), head -> new ArrayList<>());
        if (!names.contains(name)) {
            names.add(name);
            kinds.addAll(phrase.kinds());
        }
    }

    /** What speaks for a thing having been got, in points; enough for anything where nothing was weighed. */
    int weight(String name) {
        return candidates.map(all -> all.weight(name)).orElse(LEAST);
    }

    private boolean isWeighty(String name) {
        return weight(name) >= LEAST;
    }

    /** Whether a phrase may name something that people get: no person, no outcome, no control, nothing general. */
    private boolean isThing(String name, Phrase phrase) {
        Wording wording = phrases.wording();
        return !phrase.isEmpty()
                && !phrase.generic()
                && !terms.worths().isBadIn(wording.words(phrase.head()))
                && !isPerson(name, wording)
                && !wording.isControl(name);
    }

    private boolean isPerson(String name, Wording wording) {
        return terms.people().isOneOf(wording.words(name)) || name.contains(" who ");
    }

    /** Whether a phrase names an intervention of the text. */
    boolean knows(String name) {
        String head = phrases.wording().phrase(name).head();
        return !phrases.wording().isControl(name)
                && (known().byHead.containsKey(head) || known().kinds.contains(head));
    }

    /** Whether some words name something that the text comes back to. */
    boolean areIn(String text) {
        for (String word : VOCABULARY.words(text)) {
            if (known().spoken.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text comes back to what a phrase names. */
    boolean isTheme(String name) {
        String head = phrases.wording().phrase(name).head();
        return !head.isEmpty() && comesBack(head);
    }

    /** The interventions that a text names, in their order, each as the text has them most often. */
    List<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        for (String word : VOCABULARY.words(text)) {
            if (known().byHead.containsKey(word)) {
                found.add(word);
            }
        }
        List<String> names = new ArrayList<>();
        found.forEach(head -> names.add(wording(head)));
        return names;
    }

    /** The shortest wording of a head, the first of equals. */
    private String wording(String head) {
        List<String> wordings = byHead.getOrDefault(head, List.of(head));
        return wordings.stream()
                .reduce((best, next) -> next.length() < best.length() ? next : best)
                .orElse(head);
    }

    /** The intervention the text names most often; absent when it names none. */
    Optional<String> main() {
        return known().byHead.keySet().stream()
                .reduce((best, next) -> counts.of(next) > counts.of(best) ? next : best)
                .map(this::wording);
    }

    /**
     * The intervention the text names most often, for a sentence that may mean it: the headline or the first sentences
     * speak of it, or the paragraph does.
     */
    Optional<String> main(Sentence sentence) {
        Block block = sentence.block();
        return main().filter(name -> {
            String head = phrases.wording().phrase(name).head();
            return headline().contains(head)
                    || VOCABULARY
                            .words(reading.words(new Span(block.start(), block.end())))
                            .contains(head);
        });
    }

    /** The words of titles and of the first sentences. */
    private Set<String> headline() {
        if (headline.isEmpty()) {
            for (Sentence sentence : reading.sentences()) {
                if (sentence.index() < LEDE || sentence.block().kind() == Block.Kind.TITLE) {
                    headline.addAll(VOCABULARY.words(reading.words(sentence.span())));
                }
            }
        }
        return headline;
    }

    /** The phrases of a hole. */
    List<String> list(Span span) {
        return phrases.list(span);
    }
}
