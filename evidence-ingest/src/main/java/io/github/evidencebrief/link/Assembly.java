package io.github.evidencebrief.link;

import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.Precaution;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.Safety;
import io.github.evidencebrief.model.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Puts the inputs together around the linked studies, every reference renamed. */
final class Assembly {
    private final List<Evidence> inputs;
    private final List<LinkedStudy> studies;
    private final List<Map<String, String>> renamed = new ArrayList<>();

    Assembly(List<Evidence> inputs, List<LinkedStudy> studies) {
        this.inputs = inputs;
        this.studies = studies;
        inputs.forEach(input -> renamed.add(new HashMap<>()));
        studies.forEach(linked -> linked.members()
                .forEach(member -> renamed.get(member.input())
                        .put(member.study().id(), linked.study().id())));
    }

    Evidence evidence() {
        return Evidence.builder()
                .sources(sources())
                .studies(studies.stream().map(LinkedStudy::study).toList())
                .findings(all(Evidence::findings, this::finding))
                .recommendations(all(Evidence::recommendations, this::recommendation))
                .safety(all(Evidence::safety, this::safety))
                .limitations(all(Evidence::limitations, this::limitation))
                .precautions(inputs.stream()
                        .flatMap(input -> input.precautions().stream().map(Assembly::precaution))
                        .toList())
                .comparison(onlyInput().flatMap(Evidence::comparison))
                .build();
    }

    private Optional<Evidence> onlyInput() {
        return inputs.size() == 1 ? Optional.of(inputs.get(0)) : Optional.empty();
    }

    private List<Source> sources() {
        return inputs.stream()
                .flatMap(input -> input.sources().stream())
                .sorted(Comparator.comparing(Source::id))
                .toList();
    }

    private <T> List<T> all(Function<Evidence, List<T>> items, BiFunction<T, Integer, T> rename) {
        List<T> all = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            for (T item : items.apply(inputs.get(i))) {
                all.add(rename.apply(item, i));
            }
        }
        return all;
    }

    private Finding finding(Finding f, int input) {
        return Finding.builder()
                .from(f)
                .id(Ids.of(f.source(), f.id()))
                .study(study(f.study(), input))
                .build();
    }

    private Recommendation recommendation(Recommendation r, int input) {
        return Recommendation.builder()
                .from(r)
                .id(Ids.of(r.source(), r.id()))
                .study(study(r.study(), input))
                .build();
    }

    private Safety safety(Safety s, int input) {
        return Safety.builder()
                .from(s)
                .id(Ids.of(s.source(), s.id()))
                .study(study(s.study(), input))
                .build();
    }

    private Limitation limitation(Limitation l, int input) {
        return Limitation.builder()
                .from(l)
                .id(Ids.of(l.source(), l.id()))
                .study(study(l.study(), input))
                .build();
    }

    private static Precaution precaution(Precaution p) {
        return Precaution.builder().from(p).id(Ids.of(p.source(), p.id())).build();
    }

    /** The linked study; absent also when the record names a study that its source does not have. */
    private Optional<String> study(Optional<String> id, int input) {
        return id.flatMap(old -> Optional.ofNullable(renamed.get(input).get(old)));
    }
}
