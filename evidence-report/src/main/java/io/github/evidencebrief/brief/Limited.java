package io.github.evidencebrief.brief;

import com.google.re2j.Pattern;
import io.github.evidencebrief.compare.Pointing;
import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.LimitationKind;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.report.Statement;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who keeps a benefit within limits: "neither a sure success nor a cure", "only a complement". */
final class Limited {
    private static final int MOST = 3;

    private static final int LONGEST = 130;

    /** "She adds that": the words behind it can be quoted alone, with her name. */
    private static final Pattern SAYING = Pattern.compile(
            "^(?:He|She|They|It|The (?:article|text|note|report|author|writer)s?) (?:also )?(?:says?|said|adds?|added|notes?|noted|warns?|warned) that ");

    private final EvidenceIndex index;
    private final Set<String> calling = new LinkedHashSet<>();
    private final Map<String, Limitation> bySource = new LinkedHashMap<>();

    Limited(EvidenceIndex index) {
        this.index = index;
        List<Limitation> limits =
                index.limitations().stream().filter(Limited::isOfBenefit).toList();
        limits.forEach(limit -> calling.add(limit.source()));
        limits.stream()
                .filter(limit -> quoted(limit).isPresent())
                .forEach(limit -> bySource.putIfAbsent(limit.source(), limit));
    }

    private static boolean isOfBenefit(Limitation limit) {
        return limit.kind() == LimitationKind.MAGNITUDE_MODEST;
    }

    private static Quote first(Limitation limit) {
        return limit.quotes().get(0);
    }

    /** {@code ; S2 and S3 call it limited}, {@code ; all three call it limited}; empty where nobody does. */
    String summary() {
        int number = calling.size();
        int all = index.sources().size();
        String who = number == all && number > 1 ? Backing.count(number, all) : Listing.and(index.labels(calling));
        return number == 0 ? "" : "; " + who + (number == 1 ? " calls" : " call") + " it limited";
    }

    /** {@code Within limits: “It is no cure” (S2); “It only complements care” (Ada Berg, S3).}; absent for none. */
    Optional<Statement> statement() {
        List<Limitation> told = bySource.values().stream().limit(MOST).toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.of(
                                String.join("; ", told.stream().map(this::words).toList()) + ".",
                                told.stream().map(Limited::first).toList())
                        .withLead("Within limits:"));
    }

    private String words(Limitation limit) {
        String who = limit.attribution()
                .flatMap(Speakers::person)
                .map(name -> name + ", ")
                .orElse("");
        return quoted(limit).orElse("") + " (" + who + index.label(limit.source()) + ")";
    }

    /** The words that can be understood alone, without a pronoun that says them where a person is known; absent for others. */
    private static Optional<String> quoted(Limitation limit) {
        String bare = Verbatim.bare(first(limit));
        String said = SAYING.matcher(bare).replaceFirst("").replaceFirst(", as .*", "");
        boolean known = bare.startsWith("The ")
                || limit.attribution().flatMap(Speakers::person).isPresent();
        return said.length() < bare.length() && known && said.length() <= LONGEST && !Pointing.isIn(said)
                ? Optional.of(SizeWords.quoted(said))
                : Verbatim.alone(first(limit));
    }
}
