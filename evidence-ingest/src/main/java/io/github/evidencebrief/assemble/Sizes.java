package io.github.evidencebrief.assemble;

import io.github.evidencebrief.model.Count;
import io.github.evidencebrief.model.Qualifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The counts that a text gives for one study; randomised goes before enrolled before analysed before the sum of the arms
 * (CONSORT 2010, items 13 and 16).
 */
final class Sizes {
    private static final List<String> ORDER =
            List.of("randomised", "enrolled", "arms", "counted", "analysed", "things", "bracket", "planned");
    private static final int MOST_ARMS = 8;
    private static final int NEAR = 2;

    /** How far a rounded count may lie from the exact one, as a share of it. */
    private static final double ROUNDED = 0.06;

    private final List<Size> found = new ArrayList<>();

    /**
     * One count.
     *
     * @param basis of whom: randomised, enrolled, analysed, arm, planned or screened; counted when the text does not say
     * @param sentence the sentence it stands in
     * @param place offset of the number in the text
     */
    record Size(int value, Qualifier qualifier, Optional<String> unit, String basis, int sentence, int place) {
        private boolean isExact() {
            return qualifier == Qualifier.EXACT;
        }

        /** Whether both may be one count, of which one is rounded: "almost 10,000" and 9,840. */
        boolean mayBe(Size other) {
            boolean rounded = isExact() != other.isExact();
            return value == other.value || (rounded && Math.abs(value - other.value) < ROUNDED * value);
        }

        Count count() {
            return Count.builder().value(value).qualifier(qualifier).unit(unit).build();
        }
    }

    void add(Size size) {
        found.add(size);
    }

    /** All counts, in the order they were added. */
    List<Size> all() {
        return found;
    }

    /** Leaves one count and no other. */
    void settle(Optional<Size> size) {
        found.clear();
        size.ifPresent(found::add);
    }

    /** The largest count of people who took part; absent when none is known. */
    Optional<Integer> most() {
        return found.stream()
                .filter(size -> !size.basis.equals("screened"))
                .map(Size::value)
                .max(Integer::compare);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether a count of the same basis says another number. */
    boolean contradicts(Size other) {
        return !other.basis.equals("arm")
                && found.stream().anyMatch(size -> kind(size.basis).equals(kind(other.basis)))
                && found.stream().noneMatch(size -> size.mayBe(other));
    }

    /** Counts of people of whom nothing is said are taken for those who were enrolled. */
    private static String kind(String basis) {
        return basis.equals("counted") ? "enrolled" : basis;
    }

    /** The count to report, exact where the text is anywhere exact; absent when the text gives none. */
    Optional<Count> best() {
        for (String basis : ORDER) {
            Optional<Size> size = basis.equals("arms") ? first(basis).or(this::arms) : first(basis);
            if (size.isPresent()) {
                return size.map(this::exact).map(Size::count);
            }
        }
        return Optional.empty();
    }

    private Size exact(Size rounded) {
        return found.stream()
                .filter(size -> !rounded.isExact() && size.isExact())
                .filter(size -> kind(size.basis).equals(kind(rounded.basis)) && size.mayBe(rounded))
                .findFirst()
                .orElse(rounded);
    }

    private Optional<Size> first(String basis) {
        for (Size size : found) {
            if (size.basis.equals(basis)) {
                return Optional.of(size);
            }
        }
        return Optional.empty();
    }

    /** The sum of the arms that one sentence gives, else two or three that follow each other. */
    private Optional<Size> arms() {
        return arms(0).or(() -> arms(NEAR));
    }

    private Optional<Size> arms(int reach) {
        return first("arm").flatMap(first -> {
            List<Size> arms = found.stream()
                    .filter(size -> size.basis.equals("arm") && size.sentence - first.sentence <= reach)
                    .toList();
            boolean all = arms.size() > 1 && arms.size() <= MOST_ARMS;
            int sum = arms.stream().mapToInt(Size::value).sum();
            return all
                    ? Optional.of(new Size(sum, Qualifier.EXACT, first.unit, "arms", first.sentence, first.place))
                    : Optional.empty();
        });
    }
}
