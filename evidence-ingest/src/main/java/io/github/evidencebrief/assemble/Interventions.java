package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.model.ArmRole;
import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
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
 * comes back to it. So "the end of the week improved" makes no intervention of the week.
 */
final class Interventions {
    private static final int COMES_BACK = 3;
    private static final List<String> SURE = List.of("comparison", "aim");
    private static final List<String> NAMING = List.of("effect", "advice", "safety");
    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    private final Terms terms;
    private final NounPhrases phrases;
    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final Map<String, List<String>> byHead = new LinkedHashMap<>();
    private final Set<String> kinds = new LinkedHashSet<>();

    private Interventions(Reading reading, NounPhrases phrases) {
        this.terms = phrases.terms();
        this.phrases = phrases;
        for (Sentence sentence : reading.sentences()) {
            VOCABULARY.words(reading.words(sentence.span())).forEach(word -> words.merge(word, 1, Integer::sum));
        }
    }

    static Interventions of(Reading reading, Studies studies, NounPhrases phrases) {
        Interventions known = new Interventions(reading, phrases);
        studies.drafts().forEach(draft -> draft.arms(ArmRole.INTERVENTION).forEach(known::learn));
        studies.drafts().forEach(draft -> draft.arms(ArmRole.COMPARATOR).forEach(known::learn));
        reading.sentences().forEach(sentence -> sentence.mentions().forEach(known::learn));
        return known;
    }

    private void learn(Mention mention) {
        boolean sure = SURE.contains(mention.type());
        if (sure || NAMING.contains(mention.type())) {
            mention.slot("intervention").map(phrases::list).orElse(List.of()).stream()
                    .filter(phrase -> sure || comesBack(phrase))
                    .forEach(this::learn);
        }
    }

    private boolean comesBack(String phrase) {
        return words.getOrDefault(VOCABULARY.phrase(phrase).head(), 0) >= COMES_BACK;
    }

    private void learn(String name) {
        Phrase phrase = VOCABULARY.phrase(name);
        boolean outcome = terms.bad().isIn(Terms.words(phrase.head()));
        boolean person = terms.people().isOneOf(Terms.words(name));
        if (!phrase.isEmpty() && !phrase.generic() && !outcome && !person && !terms.isControl(name)) {
            List<String> wordings = byHead.computeIfAbsent(phrase.head(), head -> new ArrayList<>());
            if (!wordings.contains(name)) {
                wordings.add(name);
            }
            kinds.addAll(phrase.kinds());
        }
    }

    /** Whether a phrase names an intervention of the text. */
    boolean knows(String name) {
        String head = VOCABULARY.phrase(name).head();
        return !terms.isControl(name) && (byHead.containsKey(head) || kinds.contains(head));
    }

    /** The interventions that a text names, in their order, each as the text has them most often. */
    List<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        for (String word : VOCABULARY.words(text)) {
            if (byHead.containsKey(word)) {
                found.add(word);
            }
        }
        return found.stream().map(this::wording).toList();
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
        return byHead.keySet().stream()
                .reduce((best, next) -> count(next) > count(best) ? next : best)
                .map(this::wording);
    }

    private int count(String head) {
        return words.getOrDefault(head, 0);
    }

    /** The phrases of a hole. */
    List<String> list(Span span) {
        return phrases.list(span);
    }
}
