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
            Set<String> terms = last < 0 ? Set.of() : product(few(joined.get(last)), few(part));
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

    /** The terms of a pattern; empty when it is more than terms, or has more of them than can be joined. */
    private static Set<String> few(Pattern pattern) {
        if (pattern instanceof Pattern.Terms terms) {
            return terms.terms();
        }
        return pattern instanceof Pattern.Choice choice && isFew(choice) ? union(choice) : Set.of();
    }

    private static boolean isFew(Pattern.Choice choice) {
        return choice.options().stream()
                        .allMatch(option -> option instanceof Pattern.Terms terms
                                && terms.terms().size() <= MOST)
                && length(choice) > 0;
    }

    /** A choice of longer terms is a list; one of words is not, for each word would stand in one list more. */
    private static Pattern choice(List<Pattern> options) {
        Pattern.Choice choice = new Pattern.Choice(options);
        return length(choice) > 1 ? new Pattern.Terms(union(choice)) : choice;
    }

    private static Set<String> union(Pattern.Choice choice) {
        Set<String> all = new LinkedHashSet<>();
        choice.options().forEach(option -> all.addAll(((Pattern.Terms) option).terms()));
        return all;
    }

    /** How many words every term of a choice has; 0 when they differ or an option is more than terms. */
    private static int length(Pattern.Choice choice) {
        int length = 0;
        for (Pattern option : choice.options()) {
            int words = option instanceof Pattern.Terms terms ? length(terms.terms()) : 0;
            if (words == 0 || (length != 0 && words != length)) {
                return 0;
            }
            length = words;
        }
        return length;
    }

    /** How many words every term has; 0 when they differ: of those an early one is preferred, not a long one. */
    private static int length(Set<String> terms) {
        int length = 0;
        for (String term : terms) {
            int words = length(term);
            if (length != 0 && words != length) {
                return 0;
            }
            length = words;
        }
        return length;
    }

    private static int length(String term) {
        int words = 1;
        for (int i = 0; i < term.length(); i++) {
            words += term.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }
}
