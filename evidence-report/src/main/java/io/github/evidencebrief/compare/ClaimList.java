package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Mismatch;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Quote;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Makes claims of drafts: who is silent, who speaks of something else, how many studies stand behind it. */
final class ClaimList {
    private static final Comparator<Draft> ORDER = Comparator.comparing(
                    (Draft d) -> -Groups.sources(all(d)).size())
            .thenComparing(Draft::verdict)
            .thenComparing(Draft::question);

    private final Voices voices;
    private final Mismatches mismatches;

    ClaimList(Voices voices) {
        this.voices = voices;
        this.mismatches = new Mismatches(voices);
    }

    List<Claim> of(List<Draft> drafts) {
        Map<String, Integer> used = new HashMap<>();
        List<Claim> claims = new ArrayList<>();
        drafts.stream().sorted(ORDER).forEach(draft -> {
            String id = id(draft);
            int same = used.merge(id, 1, Integer::sum);
            claims.add(claim(same == 1 ? id : id + "-" + same, draft));
        });
        return claims;
    }

    /** An id that depends on what is asked and answered only, so that other claims may come and go. */
    private static String id(Draft draft) {
        CRC32 sum = new CRC32();
        sum.update((draft.verdict() + " " + draft.kind() + " " + draft.question()).getBytes(StandardCharsets.UTF_8));
        return "C" + Long.toString(sum.getValue(), 36);
    }

    private Claim claim(String id, Draft draft) {
        Set<String> speaking = Groups.sources(all(draft));
        List<Mismatch> differing = mismatches.of(draft);
        Set<String> others = new TreeSet<>();
        differing.forEach(mismatch -> others.add(mismatch.source()));
        return Claim.builder()
                .id(id)
                .question(draft.question())
                .verdict(draft.verdict())
                .kind(draft.kind())
                .addAllSides(sides(draft.a(), Position.A))
                .addAllSides(sides(draft.b(), Position.B))
                .notComparable(others)
                .whyNotComparable(differing)
                .silent(voices.sources().stream()
                        .filter(s -> !speaking.contains(s) && !others.contains(s))
                        .toList())
                .independentStudies(studies(draft))
                .build();
    }

    private static List<ClaimSide> sides(List<Said<?>> said, Position position) {
        Map<String, List<Said<?>>> bySource = new TreeMap<>();
        said.forEach(s ->
                bySource.computeIfAbsent(s.source(), x -> new ArrayList<>()).add(s));
        return bySource.entrySet().stream()
                .map(e -> side(e.getKey(), e.getValue(), position))
                .toList();
    }

    private static ClaimSide side(String source, List<Said<?>> said, Position position) {
        Set<Quote> quotes = new LinkedHashSet<>();
        said.forEach(s -> quotes.add(s.quotes().get(0)));
        said.forEach(s -> quotes.addAll(s.quotes()));
        return ClaimSide.builder()
                .source(source)
                .position(position)
                .refs(said.stream().map(Said::ref).distinct().toList())
                .quotes(quotes)
                .build();
    }

    /** An opinion on a study is no result of it. */
    private static int studies(Draft draft) {
        return (int) all(draft).stream()
                .filter(s -> !(s.item() instanceof Finding f && f.basis() == Basis.OPINION))
                .flatMap(s -> s.study().stream())
                .distinct()
                .count();
    }

    private static List<Said<?>> all(Draft draft) {
        return Stream.concat(draft.a().stream(), draft.b().stream()).toList();
    }
}
