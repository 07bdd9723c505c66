package io.github.evidencebrief.rule;

/**
 * Which tokens carry which labels, when all {@link Labels} are known.
 *
 * @param size number of labels
 * @param compounds the label of two words joined by a hyphen; those of more words have the next numbers
 * @param carried the labels of single tokens, by their code
 * @param kinds the labels that very many words carry
 * @param terms the terms of several words
 */
record LabelTable(int size, int compounds, Carried carried, Kinds kinds, Trie terms) {
    static LabelTable read(CompactReader in) {
        return new LabelTable(in.number(), in.number(), new Carried(in), new Kinds(in), new Trie(in));
    }

    void write(CompactWriter out) {
        out.number(size);
        out.number(compounds);
        carried.write(out);
        kinds.write(out);
        terms.write(out);
    }
}
