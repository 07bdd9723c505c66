package io.github.evidencebrief.assemble;

import io.github.evidencebrief.assemble.Sizes.Size;
import io.github.evidencebrief.model.DesignFeature;
import io.github.evidencebrief.model.Qualifier;
import io.github.evidencebrief.model.StudyKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Settles the one sample size of an abstract: randomised before enrolled before analysed before planned, each checked
 * against the sizes of the arms (CONSORT 2010, items 13 and 16). A review has none.
 */
final class SampleSize {
    private static final int MOST_ARMS = 8;

    /** Sentences that follow each other may give one arm each. */
    private static final int NEAR = 2;

    /** How many times the sum of the arms a total may be; a larger one counts other people. */
    private static final int MOST_TIMES = 3;

    private final StudyDraft draft;
    private final List<Size> sizes;

    private SampleSize(StudyDraft draft, List<Size> sizes) {
        this.draft = draft;
        this.sizes = sizes;
    }

    static void settle(StudyDraft draft) {
        Set<Integer> screened = draft.sizes.all().stream()
                .filter(size -> size.basis().equals("screened"))
                .map(Size::place)
                .collect(Collectors.toSet());
        List<Size> sizes = draft.sizes.all().stream()
                .filter(size -> size.basis().equals("randomised") || !screened.contains(size.place()))
                .toList();
        draft.sizes.settle(draft.kind == StudyKind.REVIEW ? Optional.empty() : new SampleSize(draft, sizes).best());
    }

    private Optional<Size> best() {
        Optional<Size> planned = of("planned").findFirst();
        if (planned.isPresent() && draft.features.contains(DesignFeature.PROTOCOL)) {
            return planned;
        }
        return arms().map(this::total).or(this::said).or(() -> planned);
    }

    private Stream<Size> of(String basis) {
        return sizes.stream().filter(size -> size.basis().equals(basis));
    }

    /** The total that fits the arms, which may be those analysed of all randomised; their sum when no total does. */
    private Size total(Size arms) {
        Predicate<Size> larger = size -> size.value() > arms.value() && size.value() <= MOST_TIMES * arms.value();
        return of("randomised")
                .filter(larger)
                .findFirst()
                .or(() -> said(size -> size.value() == arms.value()))
                .or(() -> said(larger))
                .orElse(arms);
    }

    private Optional<Size> said() {
        return said(size -> true);
    }

    /** Of those randomised the first, else of those enrolled the most, else of all people the most. */
    private Optional<Size> said(Predicate<Size> fits) {
        Comparator<Size> most = Comparator.comparingInt(Size::value);
        return of("randomised")
                .filter(fits)
                .findFirst()
                .or(() -> Stream.concat(of("enrolled"), of("bracket"))
                        .filter(fits)
                        .max(most))
                .or(() -> Stream.concat(of("counted"), of("analysed"))
                        .filter(fits)
                        .max(most))
                .or(() -> of("things").filter(fits).max(most));
    }

    /** The sum of the arms: those of one sentence, else of sentences that follow each other, else so many each. */
    private Optional<Size> arms() {
        return arms(0).or(() -> arms(NEAR)).or(this::each);
    }

    private Optional<Size> arms(int reach) {
        return ArmSizes.near(sizes, reach).stream()
                .filter(arms -> arms.count() > 1 && arms.count() <= MOST_ARMS)
                .findFirst()
                .map(arms -> total(arms.sum(), arms.sizes().get(0)));
    }

    private Optional<Size> each() {
        boolean many = draft.mostArms > 1 && draft.mostArms <= MOST_ARMS;
        return of("each").findFirst().filter(size -> many).map(size -> total(size.value() * draft.mostArms, size));
    }

    private static Size total(int value, Size of) {
        return new Size(value, Qualifier.EXACT, of.unit(), "arms", of.sentence(), of.place());
    }
}
