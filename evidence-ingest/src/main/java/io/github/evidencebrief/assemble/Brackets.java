package io.github.evidencebrief.assemble;

import io.github.evidencebrief.rule.Mention;
import io.github.evidencebrief.rule.RuleSet;
import io.github.evidencebrief.rule.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a sentence of an abstract a second time around its brackets: "90 nurses (61 women) were randomised". */
final class Brackets {
    private static final Set<String> TYPES = Set.of("size", "arm", "arm-count");

    private Brackets() {}

    /** What was found in the sentence, without what begins in a bracket and ends outside, and with what stands around. */
    static List<Mention> readAround(List<Mention> found, Tokens sentence, RuleSet rules) {
        Tokens plain = isWorth(found) ? sentence.withoutBrackets() : sentence;
        if (plain.size() == sentence.size()) {
            return found;
        }
        List<Mention> all = new ArrayList<>(found);
        all.removeIf(mention -> mention.type().equals("size") && leaves(mention, sentence, plain));
        rules.find(plain, TYPES).stream().filter(mention -> isNew(mention, all)).forEach(all::add);
        return all;
    }

    private static boolean isWorth(List<Mention> found) {
        for (Mention mention : found) {
            if (TYPES.contains(mention.type())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNew(Mention mention, List<Mention> known) {
        return known.stream()
                .noneMatch(other -> other.rule().equals(mention.rule())
                        && other.slots().values().containsAll(mention.slots().values()));
    }

    /** Whether a mention begins in a bracket and ends outside of it. */
    private static boolean leaves(Mention mention, Tokens sentence, Tokens plain) {
        return !holds(plain, mention.span().start())
                && holdsEnd(plain, mention.span().end())
                && sentence.size() > plain.size();
    }

    private static boolean holds(Tokens tokens, int start) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.start(i) == start) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsEnd(Tokens tokens, int end) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.end(i) == end) {
                return true;
            }
        }
        return false;
    }
}
