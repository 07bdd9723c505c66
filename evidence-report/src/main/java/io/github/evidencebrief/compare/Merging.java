package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes one of the claims on a benefit that rest on the same records, and keeps the most general question. */
final class Merging {
    /** So much of the records must be shared. */
    private static final double SAME = 0.8;

    private static final Comparator<Draft> MOST_RECORDS =
            Comparator.comparing(draft -> -draft.a().size());

    private record Subject(String topic, Verdict verdict, String kind, boolean timed) {}

    private Merging() {}

    /** The drafts without those that a more general one covers, in their order. */
    static List<Draft> merged(List<Draft> drafts) {
        Map<Subject, List<Draft>> bySubject = new LinkedHashMap<>();
        drafts.stream()
                .filter(Merging::isBenefit)
                .sorted(MOST_RECORDS)
                .forEach(draft -> keep(draft, bySubject.computeIfAbsent(subject(draft), s -> new ArrayList<>())));
        return drafts.stream()
                .filter(draft -> !isBenefit(draft)
                        || bySubject.getOrDefault(subject(draft), List.of()).contains(draft))
                .toList();
    }

    private static void keep(Draft draft, List<Draft> kept) {
        if (kept.stream().noneMatch(general -> covers(general, draft))) {
            kept.add(draft);
        }
    }

    private static Subject subject(Draft draft) {
        return new Subject(
                draft.topic(),
                draft.verdict(),
                draft.kind().toString(),
                findings(draft.a()).stream().noneMatch(Results::isUntimed));
    }

    private static boolean isBenefit(Draft draft) {
        List<Said<Finding>> findings = findings(draft.a());
        return draft.verdict() != Verdict.DISAGREE
                && findings.size() == draft.a().size()
                && findings.stream().allMatch(f -> Results.isPlain(f) && Results.helps(f));
    }

    /** Also by its sources: a narrower claim of all the same sources tells nothing new. */
    private static boolean covers(Draft general, Draft draft) {
        return Groups.sources(general.a()).equals(Groups.sources(draft.a()))
                && shared(refs(general.a()), refs(draft.a()))
                && shared(refs(general.b()), refs(draft.b()));
    }

    private static boolean shared(Set<String> general, Set<String> some) {
        return some.stream().filter(general::contains).count() >= SAME * some.size();
    }

    private static Set<String> refs(List<Said<?>> said) {
        Set<String> refs = new HashSet<>();
        said.forEach(s -> refs.add(s.ref()));
        return refs;
    }

    @SuppressWarnings("unchecked") // the item tells the type
    private static List<Said<Finding>> findings(List<Said<?>> said) {
        return said.stream()
                .filter(s -> s.item() instanceof Finding)
                .map(s -> (Said<Finding>) s)
                .toList();
    }
}
