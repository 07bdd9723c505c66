package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Count;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.report.Figure;
import java.util.Optional;
import java.util.Set;

/** How many people a study has, as the size of its arrows; the limits are those of Boon and Thomson (2021). */
record StudySize(String name, Optional<Count> people) {
    static final int LARGE = 300;
    static final int SMALL = 50;

    private static final Set<Figure.Symbol> ARROWS = Set.of(Figure.Symbol.UP, Figure.Symbol.DOWN);

    static StudySize of(Study study) {
        return new StudySize(Listing.sentence(study.label()), study.sampleSize());
    }

    /** The name of the study with its number of people; without it where no source gives one. */
    String label() {
        return people.filter(count -> !name.contains(String.valueOf(count.value())))
                .map(CountWords::of)
                .map(this::with)
                .orElse(name);
    }

    private String with(String number) {
        return name.endsWith(")")
                ? name.substring(0, name.length() - 1) + "; " + number + ")"
                : name + " (" + number + ")";
    }

    private Figure.Size size() {
        int number = people.map(Count::value).orElse(SMALL);
        if (number > LARGE) {
            return Figure.Size.LARGE;
        }
        return number < SMALL ? Figure.Size.SMALL : Figure.Size.MIDDLE;
    }

    /** The state with its arrow as large as the study; other signs stay as they are. */
    Figure.State on(Figure.State state) {
        return ARROWS.contains(state.symbol()) ? new Figure.State(state.symbol(), state.word(), size()) : state;
    }
}
