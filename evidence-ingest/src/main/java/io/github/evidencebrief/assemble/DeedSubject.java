package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import java.util.Optional;

/**
 * Names the deed that a claim begins with, when it is the deed whose effect is told.
 *
 * <pre>
 *   Giving toddlers a daily spoon of rye oil eased   a daily spoon of rye oil → rye oil
 *   Lining caps with cork prevented bruises          cork
 *   Patching the roof at night did nothing           Patching the roof
 *   Living near a quarry was linked to coughs        Living near a quarry
 *   Coughing decreased in both groups                no deed: it is what was changed
 * </pre>
 */
final class DeedSubject {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 14;

    private final ArmNames names;
    private final ArmWords words;
    private final SentenceWords claim;
    private final ArmCutter cutter;

    private DeedSubject(ArmNames names, ArmWords words, SentenceWords claim) {
        this.names = names;
        this.words = words;
        this.claim = claim;
        this.cutter = new ArmCutter(names, words, claim);
    }

    /** What a claim begins by naming; absent when it begins with no deed, for which a look at its first word is enough. */
    static Optional<String> of(ArmNames names, ArmWords words, String text, Span claim) {
        SentenceWords first = SentenceWords.first(text, claim);
        boolean deed = first.size() > 0 && isDeed(first.low(0), words);
        return deed ? new DeedSubject(names, words, new SentenceWords(text, claim)).name() : Optional.empty();
    }

    private Optional<String> name() {
        if (claim.size() < 3 || claim.endsPart(0)) {
            return Optional.empty();
        }
        if (claim.isPast(1) || words.isPast(claim.low(1))) {
            return Optional.empty();
        }
        int from = names.isPlace(claim.low(1)) || claim.low(1).equals("out") ? 2 : 1;
        Optional<String> fitted = fitted();
        if (fitted.isPresent()) {
            return fitted;
        }
        Optional<String> object = cutter.name(from, Math.min(claim.size(), LONGEST));
        return words.helpers().contains(claim.low(0)) ? object : object.map(this::deed);
    }

    /** "Lining caps with cork": cork. */
    private Optional<String> fitted() {
        int end = Math.min(claim.size(), LONGEST);
        for (int at = 1;
                at + 1 < end && words.deals().fitting().contains(claim.low(0)) && !claim.endsPart(at - 1);
                at++) {
            if (claim.low(at).equals("with")) {
                return cutter.name(at + 1, end);
            }
        }
        return Optional.empty();
    }

    private static boolean isDeed(String word, ArmWords words) {
        return word.length() > SHORTEST
                && word.endsWith("ing")
                && (words.helpers().contains(word) || !words.noDeeds().contains(word));
    }

    /** The words from the deed to the end of what it is done to. */
    private String deed(String object) {
        String whole = names.clause(claim.span(0, Math.min(claim.size(), LONGEST)));
        int at = whole.indexOf(object);
        return at < 0 ? object : whole.substring(0, at + object.length());
    }
}
