package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where sources call one thing by names that a reader may not take for the same. */
final class TermClaims implements ClaimRule {
    private record Use(String name, Said<Finding> finding) {}

    @Override
    public Stream<Draft> drafts(Voices voices) {
        Map<String, List<Use>> uses = new TreeMap<>();
        for (Said<Finding> f : voices.findings()) {
            f.item().interventions().stream()
                    .filter(name -> stands(name, f))
                    .forEach(name -> uses.computeIfAbsent(key(name), k -> new ArrayList<>())
                            .add(new Use(name.toLowerCase(Locale.ROOT), f)));
        }
        return uses.values().stream().flatMap(TermClaims::draft);
    }

    private static String key(String name) {
        return Topics.phrase(name).words().toString();
    }

    private static boolean stands(String name, Said<Finding> f) {
        Phrase phrase = Topics.phrase(name);
        return Topics.tells(phrase) && f.words().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    private static Stream<Draft> draft(List<Use> uses) {
        String first = uses.get(0).name;
        List<Said<Finding>> a = where(uses, first, true);
        List<Said<Finding>> b = Groups.without(where(uses, first, false), a);
        return Groups.isDisputed(a, b)
                ? Stream.of(Draft.disagree(
                        "",
                        "Are " + first + " and " + other(uses, first) + " one thing?",
                        DisagreementKind.UNIT_OR_TERM,
                        a,
                        b))
                : Stream.empty();
    }

    private static List<Said<Finding>> where(List<Use> uses, String name, boolean alike) {
        return uses.stream()
                .filter(use -> alike(use.name, name) == alike)
                .map(Use::finding)
                .distinct()
                .toList();
    }

    private static String other(List<Use> uses, String name) {
        return uses.stream()
                .map(Use::name)
                .filter(use -> !alike(use, name))
                .findFirst()
                .orElseThrow();
    }

    /** Names that begin alike are forms of one word. */
    private static boolean alike(String a, String b) {
        int n = Math.min(4, Math.min(a.length(), b.length()));
        return a.contains(b) || b.contains(a) || a.regionMatches(0, b, 0, n);
    }
}
