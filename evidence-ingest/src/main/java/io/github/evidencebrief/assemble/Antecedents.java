package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What "it", "they" or "the drug" means: the subject of the sentence before, in the same paragraph or list item.
 *
 * <pre>
 *   Nettle tea fared better. Pooled trials show that it eased hay fever.     it: nettle tea
 *   Zinc spray? Few doctors like it. On the spray, 12% had a nosebleed.      the spray: zinc spray
 *   Mud packs: they do little.                                               they: mud packs
 * </pre>
 */
final class Antecedents {
    private static final int LONGEST = 6;
    private static final int FAR = 30;
    /** Sentences that are looked back upon. */
    private static final int MOST_BACK = 4;

    private static final int SEVERAL = 3;
    private static final Set<String> MANY = Set.of("these", "they", "those");
    /** "Of these", "that these", "show these". */
    private static final Set<String> BEFORE_MANY = Set.of("of", "that", "show", "shows", "suggest", "found", "find");

    private static final Set<String> PRONOUNS = Set.of("it", "they", "these", "this");

    private final Reading reading;
    private final ArmNames names;
    private final Terms terms;

    Antecedents(Reading reading, ArmNames names, Terms terms) {
        this.reading = reading;
        this.names = names;
        this.terms = terms;
    }

    /** What a claim speaks of by a pronoun or a general word; absent when it names a thing itself. */
    Optional<String> meant(Clause clause) {
        SentenceWords words = new SentenceWords(reading.document().text(), clause.span());
        Optional<String> last = Optional.empty();
        for (int at = 0; at < Math.min(words.size(), FAR); at++) {
            boolean pronoun = PRONOUNS.contains(words.low(at)) && isOpening(words, at);
            boolean pointed = at > 0 && words.low(at - 1).equals("the");
            if (pronoun || pointed) {
                last = last.or(() -> of(clause.sentence()));
                if (pronoun || isShort(words.low(at), last)) {
                    return last;
                }
            }
        }
        return Optional.empty();
    }

    /** The enumeration of the sentence before that a claim speaks of: "Try zinc, honey or steam. Trials show these help." */
    List<String> several(Clause clause) {
        int before = clause.sentence().index() - 1;
        if (before < 0 || !opensWith(clause, MANY)) {
            return List.of();
        }
        Sentence sentence = reading.sentences().get(before);
        return sentence.block().equals(clause.sentence().block()) ? enumerated(words(sentence)) : List.of();
    }

    private boolean opensWith(Clause clause, Set<String> pronouns) {
        SentenceWords words = new SentenceWords(reading.document().text(), clause.span());
        for (int at = 0; at < Math.min(words.size(), FAR); at++) {
            boolean behind = at > 0 && BEFORE_MANY.contains(words.low(at - 1));
            if (pronouns.contains(words.low(at)) && (behind || isOpening(words, at))) {
                return true;
            }
        }
        return false;
    }

    /** Three things or more behind a verb. */
    private List<String> enumerated(SentenceWords words) {
        for (int at = words.size() - SEVERAL - 1; at >= Math.max(0, words.size() - FAR); at--) {
            List<String> things = ends(words, at) || terms.arms().starts().contains(words.low(at))
                    ? names.list(words.span(at + 1, words.size()))
                    : List.of();
            if (things.size() >= SEVERAL) {
                return things;
            }
        }
        return List.of();
    }

    /** "The drug", or "the spray" of a zinc spray. */
    private boolean isShort(String word, Optional<String> name) {
        return terms.arms().tested().contains(word)
                || name.filter(known -> Terms.words(known).contains(word)).isPresent();
    }

    /** Whether a clause may begin at a word. */
    private boolean isOpening(SentenceWords words, int at) {
        return at == 0 || words.endsPart(at - 1) || terms.phrases().clauses().contains(words.low(at - 1));
    }

    /** What a sentence may go on to speak of; absent when nothing before it in its block is a thing that people get. */
    private Optional<String> of(Sentence sentence) {
        List<Sentence> sentences = reading.sentences();
        Optional<String> found = label(sentence);
        int last = Math.max(0, sentence.index() - MOST_BACK);
        for (int at = sentence.index() - 1; at >= last && found.isEmpty(); at--) {
            Sentence before = sentences.get(at);
            if (!before.block().equals(sentence.block())) {
                return found;
            }
            found = label(before).or(() -> subject(before));
        }
        return found;
    }

    /** "Mud packs: ...". */
    private Optional<String> label(Sentence sentence) {
        SentenceWords words = words(sentence);
        for (int at = 0; at < Math.min(words.size() - 1, LONGEST); at++) {
            if (words.leads(at)) {
                return thing(words.span(0, at + 1));
            }
        }
        return Optional.empty();
    }

    /** The words before the first verb or comma, where they name a thing. */
    private Optional<String> subject(Sentence sentence) {
        SentenceWords words = words(sentence);
        int end = 0;
        while (end < Math.min(words.size(), LONGEST) && !ends(words, end)) {
            end++;
            if (words.endsPart(end - 1)) {
                break;
            }
        }
        boolean whole = end == words.size() && end < LONGEST;
        boolean parted = end < words.size() && (ends(words, end) || words.endsPart(end - 1));
        return end > 0 && (whole || parted) ? thing(words.span(0, end)) : Optional.empty();
    }

    private boolean ends(SentenceWords words, int at) {
        String word = words.low(at);
        return terms.phrases().verbs().contains(word)
                || terms.phrases().clauses().contains(word)
                || words.isPast(at)
                || terms.arms().isPast(word);
    }

    private Optional<String> thing(Span span) {
        return names.one(span).filter(name -> !names.isGeneral(name) && !names.isControl(name));
    }

    private SentenceWords words(Sentence sentence) {
        return new SentenceWords(reading.document().text(), sentence.span());
    }
}
