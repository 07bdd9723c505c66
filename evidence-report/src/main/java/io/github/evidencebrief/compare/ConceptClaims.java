package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Limitation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which matters the doubts of several sources share, whatever words they use. */
final class ConceptClaims implements ClaimRule {
    @Override
    public Stream<Draft> drafts(Voices voices) {
        Map<String, List<Said<Limitation>>> byMatter = new TreeMap<>();
        for (Said<Limitation> l : voices.limitations()) {
            Concepts.in(l.words())
                    .forEach(matter -> byMatter.computeIfAbsent(matter, m -> new ArrayList<>())
                            .add(l));
        }
        return byMatter.entrySet().stream()
                .filter(e -> Groups.isShared(e.getValue()))
                .map(e -> Draft.agree("", "Do several sources mention " + e.getKey() + "?", e.getValue(), List.of()));
    }
}
