package io.github.evidencebrief.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All labels that the rules ask for, and which tokens carry them.
 *
 * <pre>
 *   label 0  one of: people, patients, men      a token carries it by its code
 *   label 1  one of: older adults, young men    a token carries it when such a term starts there, found in a {@link Trie}
 *   label 2  any capitalised word               a token carries it by its kind, see {@link Kinds}
 * </pre>
 *
 * Two patterns that ask for the same share a label, so a long list costs one look-up a token however often it is used.
 */
final class Labels {
    /** How many other words are in as many sentences as one common word. */
    private static final int COMMON = 300;

    private final Map<BitSet, Label> ofKinds = new LinkedHashMap<>();
    private final Map<String, Label> ofCodes = new LinkedHashMap<>();
    private final Map<List<String>, Label> ofTerms = new LinkedHashMap<>();
    private final List<Label> compounds = new ArrayList<>();
    private final List<Integer> weights = new ArrayList<>();
    private final int[][] byCode = new int[Character.MAX_VALUE + 1][];
    private final Trie trie = new Trie();
    private final BitSet common;

    /**
     * @param common codes that many sentences have
     */
    Labels(BitSet common) {
        this.common = common;
    }

    /** The label of single tokens of a kind, which has many codes. */
    Label ofKind(BitSet codes) {
        return ofKinds.computeIfAbsent(
                (BitSet) codes.clone(), kind -> add(1, weight(kind.stream().toArray())));
    }

    /** The label of single tokens with one of some codes; each in lower case, which stands for capitals too. */
    Label ofCodes(String codes) {
        return ofCodes.computeIfAbsent(codes, some -> single(some.chars().toArray()));
    }

    private Label single(int[] codes) {
        Label added = add(1, weight(codes));
        for (int code : codes) {
            byCode[code] = with(byCode[code], added.number());
        }
        return added;
    }

    /** The label of terms of several words, all of the same number of words, each word given by its folded code. */
    Label ofTerms(List<String> terms, int length) {
        Label known = ofTerms.get(terms);
        if (known == null) {
            known = add(length, terms.size());
            ofTerms.put(terms, known);
            for (String term : terms) {
                trie.add(term, known.number());
            }
        }
        return known;
    }

    /** The labels of words joined by hyphens, whatever the words, from two to {@link Sheet#COMPOUND} of them. */
    List<Label> ofCompounds() {
        for (int length = 2 + compounds.size(); length <= Sheet.COMPOUND; length++) {
            compounds.add(add(length, COMMON));
        }
        return compounds;
    }

    private int weight(int[] codes) {
        int weight = 0;
        for (int code : codes) {
            weight += common.get(code) ? COMMON : 1;
        }
        return weight;
    }

    private Label add(int length, int weight) {
        weights.add(weight);
        return new Label(weights.size() - 1, length);
    }

    private static int[] with(int[] numbers, int number) {
        int[] longer = numbers == null ? new int[1] : Arrays.copyOf(numbers, numbers.length + 1);
        longer[longer.length - 1] = number;
        return longer;
    }

    /** Number of codes that carry a label, a common one counted as many: the lighter, the rarer a label is. */
    int weight(int label) {
        return weights.get(label);
    }

    /** What tokens carry; complete when all patterns are compiled. */
    LabelTable table() {
        return new LabelTable(
                weights.size(), ofCompounds().get(0).number(), new Carried(byCode, trie), Kinds.of(ofKinds), trie);
    }
}
