package io.github.evidencebrief.link;

import java.util.ArrayList;
import java.util.List;

/** Two figures that one sentence sets beside each other: 44 percent and 61 percent. */
record FigurePair(Figure one, Figure other) {
    /** A sentence with more figures is a table in words, of which none is told beside another. */
    private static final int MOST = 8;

    /** The pairs of a sentence, the smaller figure first; shares told in words and equal ones tell too little. */
    static List<FigurePair> in(String sentence) {
        List<Figure> figures = Figure.in(sentence).stream()
                .filter(figure -> !figure.worded())
                .distinct()
                .limit(MOST)
                .toList();
        List<FigurePair> pairs = new ArrayList<>();
        for (Figure a : figures) {
            for (Figure b : figures) {
                if (a.value() < b.value() && a.unit().equals(b.unit())) {
                    pairs.add(new FigurePair(a, b));
                }
            }
        }
        return pairs;
    }

    /** Whether both may tell one result. */
    boolean mayBe(FigurePair pair) {
        return one.mayBe(pair.one) && other.mayBe(pair.other);
    }
}
