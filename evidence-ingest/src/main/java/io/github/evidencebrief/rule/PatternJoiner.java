package io.github.evidencebrief.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes longer terms of terms that stand next to each other, for the longer a term is, the rarer it is.
 *
 * <pre>
 *   (soup|stew) of (pea|bean)    soup of pea, soup of bean, stew of pea, stew of bean
 * </pre>
 */
final class PatternJoiner {
    /** Most terms that are made of others: enough for a few choices in a row, too few to weigh on the tree of terms. */
    private static final int MOST = 32;

    private PatternJoiner() {}

    /** The same pattern in fewer and longer terms. */
    static Pattern join(Pattern pattern) {
        if (pattern instanceof Pattern.Sequence sequence) {
            return sequence(sequence.parts().stream().map(PatternJoiner::join).toList());
        } else if (pattern instanceof Pattern.Choice choice) {
            return choice(choice.options().stream().map(PatternJoiner::join).toList());
        } else if (pattern instanceof Pattern.Maybe maybe) {
            return new Pattern.Maybe(join(maybe.part()));
        } else if (pattern instanceof Pattern.Slot slot) {
            return new Pattern.Slot(slot.name(), join(slot.filling()));
        } else if (pattern instanceof Pattern.Sign sign) {
            return new Pattern.Terms(Set.of("" + sign.sign()));
        }
        return pattern;
    }

    private static Pattern sequence(List<Pattern> parts) {
        List<Pattern> joined = new ArrayList<>();
        for (Pattern part : parts) {
            int last = joined.size() - 1;
            Set<String> terms = last < 0 ? Set.of() : product(terms(joined.get(last)), terms(part));
            if (terms.isEmpty()) {
                joined.add(part);
            } else {
                joined.set(last, new Pattern.Terms(terms));
            }
        }
        return joined.size() == 1 ? joined.get(0) : new Pattern.Sequence(joined);
    }

    /** Each of some terms before each of others; empty when there would be too many. */
    private static Set<String> product(Set<String> first, Set<String> second) {
        Set<String> product = new LinkedHashSet<>();
        if (first.size() * second.size() <= MOST) {
            for (String begun : first) {
                second.forEach(term -> product.add(begun + " " + term));
            }
        }
        return product;
    }

    /** The terms of a pattern; empty when it is more than terms. */
    private static Set<String> terms(Pattern pattern) {
        if (pattern instanceof Pattern.Terms terms) {
            return terms.terms();
        }
        return pattern instanceof Pattern.Choice choice ? terms(choice) : Set.of();
    }

    /** Terms of the same number of words are one list; of others an early one is preferred, not a long one. */
    private static Set<String> terms(Pattern.Choice choice) {
        Set<String> all = new LinkedHashSet<>();
        for (Pattern option : choice.options()) {
            if (!(option instanceof Pattern.Terms terms)) {
                return Set.of();
            }
            all.addAll(terms.terms());
        }
        return all.stream().map(PatternJoiner::length).distinct().count() == 1 ? all : Set.of();
    }

    /** A choice of longer terms is a list; one of words is not, for each word would stand in one list more. */
    private static Pattern choice(List<Pattern> options) {
        Pattern.Choice choice = new Pattern.Choice(options);
        Set<String> terms = terms(choice);
        boolean longer = terms.stream().anyMatch(term -> length(term) > 1);
        return longer ? new Pattern.Terms(terms) : choice;
    }

    private static int length(String term) {
        return Lexicon.words(term).size();
    }
}
