package io.github.evidencebrief.assemble;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** One thing that people in a text may have got: its name and the clues for and against it. */
final class Candidate {
    private final Map<Clue, Integer> clues = new EnumMap<>(Clue.class);
    private Optional<String> name = Optional.empty();

    /** Takes a name: the first stays, but in small letters once the text has it so. */
    void name(String more) {
        boolean small = name.filter(more::equalsIgnoreCase).isPresent() && Character.isLowerCase(more.charAt(0));
        name = small ? Optional.of(more) : name.or(() -> Optional.of(more));
    }

    void add(Clue clue) {
        clues.merge(clue, 1, Integer::sum);
    }

    /** The first name that the text has for it; absent when it is only ever doubted. */
    Optional<String> name() {
        return name;
    }

    boolean has(Clue clue) {
        return clues.containsKey(clue);
    }

    int weight(Map<Clue, Clue.Worth> worths) {
        int weight = 0;
        for (Map.Entry<Clue, Integer> clue : clues.entrySet()) {
            int worth = worths.getOrDefault(clue.getKey(), Clue.Worth.NONE).of(clue.getValue());
            weight += clue.getKey().isAgainst() ? -worth : worth;
        }
        return weight;
    }
}
