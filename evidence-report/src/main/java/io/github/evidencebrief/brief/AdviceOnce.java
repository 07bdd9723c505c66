package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Recommendation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Leaves out advice that is part of other advice from the very same words: one sentence advises one thing once. */
final class AdviceOnce {
    private AdviceOnce() {}

    static List<Recommendation> of(List<Recommendation> advice) {
        Map<Quote, List<Recommendation>> byQuote = new HashMap<>();
        advice.forEach(each -> byQuote.computeIfAbsent(each.quotes().get(0), unseen -> new ArrayList<>())
                .add(each));
        return advice.stream()
                .filter(each -> byQuote.getOrDefault(each.quotes().get(0), List.of()).stream()
                        .noneMatch(other -> isWithin(each, other)))
                .toList();
    }

    private static boolean isWithin(Recommendation part, Recommendation whole) {
        return part.strength() == whole.strength()
                && part.kind() == whole.kind()
                && part.action().length() < whole.action().length()
                && plain(whole).contains(plain(part));
    }

    private static String plain(Recommendation advice) {
        return advice.action().toLowerCase(Locale.ROOT).replace('.', ' ').strip();
    }
}
