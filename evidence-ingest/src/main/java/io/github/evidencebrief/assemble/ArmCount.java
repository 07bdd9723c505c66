package io.github.evidencebrief.assemble;

import io.github.evidencebrief.assemble.Sizes.Size;
import io.github.evidencebrief.model.DesignFeature;
import io.github.evidencebrief.rule.Mention;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Counts the groups of a trial: the most that any sentence gives, since a sentence may speak of some of them only.
 *
 * <p>A text gives them as a number ("three arms"), by a size for each, by so many in each of a total, by letters
 * ("group A") or by a factorial design.
 */
final class ArmCount {
    private static final int MOST = 8;
    private static final int OF_FACTORIAL = 4;
    private static final int LONGEST_LETTERS = 4;
    private static final String GROUP = "group";

    private final StudyDraft draft;
    private final Reading reading;
    private int most;

    private ArmCount(StudyDraft draft, Reading reading) {
        this.draft = draft;
        this.reading = reading;
    }

    /** The number of groups; absent when the text gives none. */
    static OptionalInt of(StudyDraft draft, Reading reading) {
        ArmCount count = new ArmCount(draft, reading);
        count.take(count.each());
        count.take(count.lettered());
        count.take(count.crossed());
        ArmSizes.near(draft.sizes.all(), 0).forEach(sizes -> count.take(sizes.count()));
        reading.sentences().forEach(count::takeStated);
        return count.most > 1 ? OptionalInt.of(count.most) : OptionalInt.empty();
    }

    private void take(int number) {
        most = number <= MOST ? Math.max(most, number) : most;
    }

    private void takeStated(Sentence sentence) {
        for (Mention mention : sentence.mentions("arm-count")) {
            mention.slot("count")
                    .ifPresent(span -> take(Amounts.read(reading.words(span)).orElse(0)));
        }
    }

    /** "320 adults, 80 in each group" are four groups. */
    private int each() {
        List<Size> sizes = draft.sizes.all();
        return sizes.stream()
                .filter(size -> size.basis().equals("each"))
                .flatMapToInt(each -> sizes.stream()
                        .filter(size -> size.value() > each.value() && size.value() % each.value() == 0)
                        .mapToInt(size -> size.value() / each.value()))
                .filter(number -> number <= MOST)
                .findFirst()
                .orElse(0);
    }

    private int crossed() {
        return draft.features.contains(DesignFeature.FACTORIAL) ? OF_FACTORIAL : 0;
    }

    /** As many different letters as stand after or before the word group in brackets: "(group A)", "(DD group)". */
    private int lettered() {
        String text = reading.document().text();
        Set<String> letters = new HashSet<>();
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            int close = text.indexOf(')', open);
            boolean near = close > 0 && close - open <= GROUP.length() + LONGEST_LETTERS + 2;
            if (near) {
                letters(text.substring(open + 1, close), letters);
            }
        }
        return letters.size();
    }

    private static void letters(String words, Set<String> letters) {
        List<String> parts = List.of(words.split(" ", -1));
        boolean two = parts.size() == 2 && parts.stream().anyMatch(part -> part.equalsIgnoreCase(GROUP));
        if (two) {
            String other = parts.get(parts.get(0).equalsIgnoreCase(GROUP) ? 1 : 0);
            boolean letter = other.length() <= LONGEST_LETTERS && other.equals(other.toUpperCase(Locale.ROOT));
            if (letter) {
                letters.add(other);
            }
        }
    }
}
