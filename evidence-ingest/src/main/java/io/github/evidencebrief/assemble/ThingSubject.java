package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import java.util.Optional;
import java.util.Set;

/**
 * Names the thing that a claim says something of: the words before its verb.
 *
 * <pre>
 *   In three trials, rye oil eased itching                rye oil
 *   Doctors found that a mud pack at noon cut swelling    mud pack
 *   Clogs, when worn all day, made no difference          clogs
 * </pre>
 */
final class ThingSubject {
    private static final int LONGEST = 8;
    private static final int LONGEST_FRONT = 16;
    private static final Set<String> FRONTS = Set.of("like", "against", "set", "taken", "given", "if");
    private static final Set<String> JOINTS = Set.of("but", "and", "so", "yet", "still", "or");

    private final Terms terms;
    private final ArmNames names;
    private final String text;
    private final SentenceWords words;

    private ThingSubject(Terms terms, ArmNames names, String text, Span claim) {
        this.terms = terms;
        this.names = names;
        this.text = text;
        this.words = new SentenceWords(text, claim);
    }

    /** What a claim says something of; absent when its words before the verb name no thing, or one that was changed. */
    static Optional<String> of(Context context, Clause claim) {
        ThingSubject subject = new ThingSubject(
                context.terms(), context.names(), context.reading().document().text(), claim.span());
        return subject.place().filter(place -> !isChanged(claim, place)).flatMap(subject::name);
    }

    private static boolean isChanged(Clause claim, Span place) {
        return claim.effects().stream()
                .flatMap(effect -> effect.slot("outcome").stream())
                .anyMatch(place::overlaps);
    }

    private Optional<String> name(Span place) {
        return names.one(place).filter(name -> !names.isGeneral(name) && !names.isControl(name));
    }

    /** The words before the verb. */
    private Optional<Span> place() {
        int from = start();
        int end = from;
        while (end < Math.min(words.size(), from + LONGEST) && !isVerb(end)) {
            end++;
            if (words.endsPart(end - 1)) {
                break;
            }
        }
        boolean parted = end > from && end < words.size() && (isVerb(end) || words.endsPart(end - 1));
        return parted && !isOfName(from, end) ? Optional.of(words.span(from, end)) : Optional.empty();
    }

    /** Behind what stands before the subject: "But", "After six weeks,", "The study found that". */
    private int start() {
        int from = 0;
        while (from < words.size() - 1 && JOINTS.contains(words.low(from))) {
            from++;
        }
        for (int at = from; at < Math.min(words.size() - 1, LONGEST_FRONT); at++) {
            if (words.low(at).equals("that") && at > from && isVerb(at - 1)) {
                return at + 1;
            }
        }
        while (from < words.size() && isFront(from)) {
            from = behindPart(from);
        }
        return from;
    }

    /** "In two trials, with 82 cooks in all,": words that open a part of the sentence before the subject. */
    private boolean isFront(int at) {
        return terms.phrases().fronting().contains(words.low(at)) || FRONTS.contains(words.low(at));
    }

    private int behindPart(int from) {
        for (int at = from; at < Math.min(words.size() - 1, from + LONGEST_FRONT); at++) {
            if (words.endsPart(at)) {
                return at + 1;
            }
        }
        return words.size();
    }

    private boolean isVerb(int at) {
        String word = words.low(at);
        return terms.phrases().verbs().contains(word)
                || word.endsWith("n't")
                || terms.phrases().clauses().contains(word)
                || words.isPast(at)
                || terms.arms().isPast(word);
    }

    /** Whether some words are those of a person or a body: capitals behind the first word. */
    private boolean isOfName(int from, int end) {
        for (int at = from; at < end; at++) {
            Span word = words.span(at, at + 1);
            boolean capital = Character.isUpperCase(text.charAt(word.start())) && word.length() > 1;
            if (capital && (at > from || at > 0) && !Character.isUpperCase(text.charAt(word.start() + 1))) {
                return true;
            }
        }
        return false;
    }
}
