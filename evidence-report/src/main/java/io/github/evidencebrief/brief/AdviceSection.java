package io.github.evidencebrief.brief;

import io.github.evidencebrief.annotation.Section;
import io.github.evidencebrief.compare.Warning;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.RecommendationKind;
import io.github.evidencebrief.model.SpeakerKind;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.report.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The recommendations side by side, advice on treatment apart from advice on how to go about it. */
record AdviceSection(
        @Section(order = 10, title = "Are they the same?", empty = "The sources advise on no treatment.")
        Optional<Statement> together,

        @Section(
                order = 20,
                title = "Whether to use a treatment",
                intro = "For whom and how strongly, as each source words it.",
                empty = "The sources advise on no treatment.")
        List<AdviceRow> treatment,

        @Section(
                order = 30,
                title = "How to go about it",
                intro = "Practical advice to whoever has decided or still decides.",
                empty = "The sources give no practical advice.")
        List<AdviceRow> practical,

        @Section(
                order = 40,
                title = "Warnings in the advice",
                intro = "Whom to ask first, and what not to do or to expect; none of it recommends a treatment.",
                empty = "")
        List<WarningRow> warnings) {

    /** Bodies first, then people outside the study, its authors, sellers, and the source itself. */
    private static final List<SpeakerKind> RANK = List.of(
            SpeakerKind.BODY,
            SpeakerKind.OUTSIDE_EXPERT,
            SpeakerKind.STUDY,
            SpeakerKind.STUDY_AUTHOR,
            SpeakerKind.INDUSTRY,
            SpeakerKind.ARTICLE);

    static AdviceSection of(EvidenceIndex index, Topic topic) {
        List<Recommendation> ordered = ordered(index);
        OtherTreatments otherwise = new OtherTreatments(index, topic);
        return new AdviceSection(
                otherwise.sentence(ordered),
                rows(ordered, RecommendationKind.TREATMENT)
                        .map(advice -> row(index, otherwise, advice))
                        .toList(),
                rows(ordered, RecommendationKind.PRACTICAL)
                        .map(advice -> row(index, otherwise, advice))
                        .toList(),
                ordered.stream()
                        .filter(Warning::isOne)
                        .map(advice -> warning(index, advice))
                        .toList());
    }

    private static WarningRow warning(EvidenceIndex index, Recommendation advice) {
        return new WarningRow(
                Listing.sentence(Speakers.name(advice.issuer())),
                Speakers.kind(advice.issuer()),
                whom(index, advice),
                Statement.of(Listing.sentence(AdviceWords.of(advice)), advice.quotes()),
                Warning.isToAsk(advice) ? "ask a professional" : "do not",
                index.label(advice.source()));
    }

    /** On what conditions and why, and what those who give it say against its evidence. */
    private static List<String> grounds(EvidenceIndex index, Recommendation advice) {
        return Stream.of(
                        Provisos.of(advice),
                        AdviceWords.reasons(advice),
                        new Reservations(index)
                                .of(advice).map(Statement::text).stream().toList())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Whom its words name; else for what the guideline is that it stands in. */
    private static Optional<String> whom(EvidenceIndex index, Recommendation advice) {
        return advice.population()
                .or(() -> index.study(advice.study())
                        .flatMap(Study::condition)
                        .map(ill -> ill + " (from the text around it)"));
    }

    static List<Recommendation> ordered(EvidenceIndex index) {
        Comparator<Recommendation> order =
                Comparator.comparing(advice -> RANK.indexOf(advice.issuer().kind()));
        return index.recommendations().stream()
                .sorted(order.thenComparing(advice -> advice.issuer().name().orElse("")))
                .toList();
    }

    private static Stream<Recommendation> rows(List<Recommendation> ordered, RecommendationKind kind) {
        return ordered.stream().filter(advice -> advice.kind() == kind && !Warning.isOne(advice));
    }

    private static Optional<Statement> hand(EvidenceIndex index, Recommendation advice) {
        return new GuidelineHands(index).of(advice.issuer(), advice.source());
    }

    /** Its own, and those of what the row says of who gives it and of its evidence. */
    private static List<Quote> quotes(EvidenceIndex index, Recommendation advice) {
        return Stream.of(
                        Stream.of(advice.quotes()),
                        hand(index, advice).map(Statement::quotes).stream(),
                        new Reservations(index).of(advice).map(Statement::quotes).stream())
                .flatMap(each -> each.flatMap(List::stream))
                .distinct()
                .toList();
    }

    private static AdviceRow row(EvidenceIndex index, OtherTreatments otherwise, Recommendation advice) {
        Statement words = Statement.of(Listing.sentence(AdviceWords.of(advice)), quotes(index, advice));
        return new AdviceRow(
                Listing.sentence(Speakers.name(advice.issuer())),
                Speakers.kind(advice.issuer())
                        + hand(index, advice).map(told -> "; " + told.text()).orElse(""),
                whom(index, advice),
                otherwise.of(advice).map(words::withLead).orElse(words),
                Provisos.sign(advice),
                grounds(index, advice),
                index.label(advice.source()));
    }
}
