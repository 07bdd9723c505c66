package io.github.evidencebrief.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What several sources say in like words, whatever it is about. */
final class EchoClaims implements ClaimRule {
    private static final double SHARE = 0.2;

    @Override
    public Stream<Draft> drafts(Voices voices) {
        Map<Gist, List<Echo>> groups = new LinkedHashMap<>();
        Map<Gist, Gist> heads = new HashMap<>();
        Echo.among(voices).stream()
                .filter(echo -> echo.isOneResult() || (echo.share() >= SHARE && echo.isAgreement()))
                .forEach(echo -> join(echo, heads, groups));
        return groups.values().stream().map(EchoClaims::draft);
    }

    /** Puts a pair into the group of either of its statements; two groups stay two. */
    private static void join(Echo echo, Map<Gist, Gist> heads, Map<Gist, List<Echo>> groups) {
        Optional<Gist> left = Optional.ofNullable(heads.get(echo.a()));
        Optional<Gist> right = Optional.ofNullable(heads.get(echo.b()));
        if (left.isEmpty() || right.isEmpty() || left.equals(right)) {
            Gist head = left.or(() -> right).orElse(echo.a());
            heads.put(echo.a(), head);
            heads.put(echo.b(), head);
            groups.computeIfAbsent(head, h -> new ArrayList<>()).add(echo);
        }
    }

    private static Draft draft(List<Echo> echoes) {
        List<Said<?>> said = new ArrayList<>();
        echoes.stream()
                .flatMap(echo -> Stream.of(echo.a().said(), echo.b().said()))
                .filter(one -> !said.contains(one))
                .forEach(said::add);
        return Draft.agree("", echoes.get(0).question(), said, List.of());
    }
}
