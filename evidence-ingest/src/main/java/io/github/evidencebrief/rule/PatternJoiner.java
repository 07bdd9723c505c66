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
            if (last >= 0 && areFew(joined.get(last), part)) {
                joined.set(last, product((Pattern.Terms) joined.get(last), (Pattern.Terms) part));
            } else {
                joined.add(part);
            }
        }
        return joined.size() == 1 ? joined.get(0) : new Pattern.Sequence(joined);
    }

    private static boolean areFew(Pattern one, Pattern next) {
        return one instanceof Pattern.Terms first
                && next instanceof Pattern.Terms second
                && first.terms().size() * second.terms().size() <= MOST;
    }

    private static Pattern product(Pattern.Terms first, Pattern.Terms second) {
        Set<String> product = new LinkedHashSet<>();
        for (String begun : first.terms()) {
            second.terms().forEach(term -> product.add(begun + " " + term));
        }
        return new Pattern.Terms(product);
    }

    /** Terms of the same number of words become one list; of others an early one is preferred, not a long one. */
    private static Pattern choice(List<Pattern> options) {
        Set<String> all = new LinkedHashSet<>();
        for (Pattern option : options) {
            if (!(option instanceof Pattern.Terms terms)) {
                return new Pattern.Choice(options);
            }
            all.addAll(terms.terms());
        }
        boolean same =
                all.stream().map(term -> Lexicon.words(term).size()).distinct().count() == 1;
        return same ? new Pattern.Terms(all) : new Pattern.Choice(options);
    }
}
