package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.Precaution;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.Safety;
import io.github.evidencebrief.model.SpeakerKind;
import java.util.List;
import java.util.Optional;

/**
 * What one source says in one record, whatever kind of record it is.
 *
 * @param id id of the record
 * @param source id of the source
 * @param study id of the study behind it; absent when the source names none, and for an opinion on a study
 * @param judged whether it is somebody's opinion on a study, which is no result of it
 * @param words what it says, as the end of a sentence that begins with "the source reports"
 * @param quotes the words it rests on
 */
record Voice(String id, String source, Optional<String> study, boolean judged, String words, List<Quote> quotes) {
    /** Characters of advice that a narrow cell holds in four lines. */
    private static final int LONGEST = 160;

    static Voice of(Finding finding) {
        boolean judged = finding.basis() == Basis.OPINION && finding.study().isPresent();
        return new Voice(
                finding.id(),
                finding.source(),
                finding.study().filter(study -> !judged),
                judged,
                new ResultPhrase(finding).clause(),
                finding.quotes());
    }

    static Voice of(Recommendation advice) {
        String conditions = advice.considerations().isEmpty()
                ? ""
                : ", adding "
                        + Listing.and(advice.considerations().stream()
                                .map(SizeWords::quoted)
                                .toList());
        String shown = shortened(AdviceWords.of(advice));
        String words = speaker(advice, shown) + shown + conditions + Provisos.bracket(advice);
        return new Voice(advice.id(), advice.source(), advice.study(), false, words, advice.quotes());
    }

    /** Who advises, unless it is the source itself or the words say so; empty then. */
    private static String speaker(Recommendation advice, String action) {
        String name = Speakers.bareName(advice.issuer());
        boolean told = action.contains(name.substring(name.lastIndexOf(' ') + 1));
        boolean unnamed = advice.issuer().kind() == SpeakerKind.ARTICLE || name.equals(Speakers.NOT_NAMED);
        return unnamed || told ? "" : name + ": ";
    }

    /** Its first words, where the words are too long for a cell; the note has all of them. */
    private static String shortened(String action) {
        int space = action.lastIndexOf(' ', LONGEST);
        return action.length() <= LONGEST || space < 0 ? action : action.substring(0, space) + "\u2026";
    }

    /** The words without their full stop, since other words follow. */
    private static String bare(String words) {
        String stripped = words.strip();
        return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    static Voice of(Safety safety) {
        return of(safety, "");
    }

    /** A statement on safety; {@code note} says in brackets what else one has to know of it. */
    static Voice of(Safety safety, String note) {
        String kind = HarmKind.of(safety).words();
        String said = SizeWords.quoted(bare(safety.statement()));
        String words = switch (safety.kind()) {
            case FEW_OR_NO_HARMS -> kind;
            case SAFER_THAN -> said + note;
            case ADVERSE_EVENT, WARNING -> kind + ": " + said;
        };
        return new Voice(safety.id(), safety.source(), safety.study(), isJudged(safety), words, safety.quotes());
    }

    /** Whether it is the view of somebody who had no part in a study. */
    static boolean isJudged(Safety safety) {
        return safety.attribution()
                .filter(who -> who.kind() == SpeakerKind.OUTSIDE_EXPERT)
                .isPresent();
    }

    /** What is to be known before acting rests on no study. */
    static Voice of(Precaution precaution) {
        return new Voice(
                precaution.id(),
                precaution.source(),
                Optional.empty(),
                false,
                SizeWords.quoted(bare(precaution.statement())),
                precaution.quotes());
    }

    static Voice of(Limitation limit) {
        return of(limit, limit.study(), "");
    }

    /** A doubt about a study, with who has it in front where that is not the source. */
    static Voice of(Limitation limit, Optional<String> study, String speaker) {
        return new Voice(
                limit.id(),
                limit.source(),
                study,
                false,
                speaker + SizeWords.quoted(bare(limit.statement())),
                limit.quotes());
    }
}
