package io.github.evidencebrief.brief;

import com.google.re2j.Pattern;
import io.github.evidencebrief.compare.SafetyRival;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Safety;
import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what a treatment is called safer than, in the words of the source, with the name of what it points at. */
final class SaferThan {
    /** About three sentences. */
    private static final int NEAR = 300;

    private static final Pattern POINTER = Pattern.compile("^(?:these|those|this|that|such|them|it|they)\\b.*");

    static final String NOT_TESTED = "not what the study tested";

    private final EvidenceIndex index;

    SaferThan(EvidenceIndex index) {
        this.index = index;
    }

    /**
     * {@code “safer than these pills” (sleeping pills; not what the study tested)}; absent where the words name nothing
     * that it is compared with.
     */
    Optional<String> words(Safety safety) {
        return SafetyRival.in(safety.quotes().get(0).exact()).map(found -> {
            boolean unnamed = isPointer(found.name()) && before(safety).isEmpty();
            return SizeWords.quoted(found.words()) + (unnamed ? ", with what not named" : "") + note(safety);
        });
    }

    /** What it is compared with, by name: {@code sleeping pills}; absent for no name, and for treatments at large. */
    Optional<String> rival(Safety safety) {
        return SafetyRival.in(safety.quotes().get(0).exact())
                .filter(found -> !found.isAtLarge())
                .flatMap(found -> isPointer(found.name())
                        ? before(safety).map(finding -> Listing.and(finding.comparators()))
                        : Optional.of(found.name()));
    }

    /** What words of a source have to be read with: {@code  (sleeping pills; not what the study tested)}; empty for nothing. */
    String note(Safety safety) {
        List<String> notes = new ArrayList<>();
        boolean points = SafetyRival.in(safety.quotes().get(0).exact())
                .filter(found -> isPointer(found.name()))
                .isPresent();
        rival(safety).filter(name -> points).ifPresent(notes::add);
        if (isUntested(safety)) {
            notes.add(NOT_TESTED);
        }
        return notes.isEmpty() ? "" : " (" + String.join("; ", notes) + ")";
    }

    /** Whether a source draws it from a study that had no group with what it names: safer than pills that nobody took. */
    boolean isUntested(Safety safety) {
        return index.isUntested(safety) || isDrawnFromUntested(safety);
    }

    /** Whether a result beside it that names the same is drawn from such a study. */
    private boolean isDrawnFromUntested(Safety safety) {
        Optional<String> rival = SafetyRival.in(safety.quotes().get(0).exact()).map(SafetyRival::name);
        return rival.filter(SaferThan::isPointer)
                .map(name -> before(safety).filter(index::isUntested).isPresent())
                .orElseGet(() -> rival.stream()
                        .anyMatch(name ->
                                near(safety).filter(index::isUntested).anyMatch(finding -> isAgainst(name, finding))));
    }

    private static boolean isAgainst(String rival, Finding finding) {
        Phrase named = Vocabulary.standard().phrase(rival);
        return finding.comparators().stream().map(Vocabulary.standard()::phrase).anyMatch(named::sharesHead);
    }

    private static boolean isPointer(String rival) {
        return POINTER.matcher(rival.toLowerCase(Locale.ROOT)).matches();
    }

    /** The result right before, which a pointing word points at. */
    private Optional<Finding> before(Safety safety) {
        Quote words = safety.quotes().get(0);
        return near(safety)
                .filter(finding -> gap(finding, words) >= 0)
                .min(Comparator.comparing(finding -> gap(finding, words)));
    }

    /** Results around it in the same source that were set against something. */
    private Stream<Finding> near(Safety safety) {
        Quote words = safety.quotes().get(0);
        return index.findings().stream()
                .filter(finding -> finding.source().equals(safety.source())
                        && !finding.comparators().isEmpty())
                .filter(finding -> Math.abs(gap(finding, words)) <= NEAR);
    }

    private static int gap(Finding finding, Quote words) {
        return words.start() - finding.quotes().get(0).end();
    }
}
