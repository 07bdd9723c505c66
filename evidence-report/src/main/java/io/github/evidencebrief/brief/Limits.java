package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.Source;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.model.StudyReport;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** States what the brief cannot do, and what its sources left open. */
final class Limits {
    private final EvidenceIndex index;
    private final List<String> partial;

    /** From the evidence, and the ids of the sources of which only a part was at hand. */
    Limits(EvidenceIndex index, List<String> partial) {
        this.index = index;
        this.partial = partial;
    }

    List<Statement> statements() {
        List<Statement> limits = new ArrayList<>();
        limits.add(Statement.of("This brief is not medical advice. It says what its sources say, not what is true."));
        limits.add(Statement.of("It covers the sources listed and nothing else; nobody searched for more."));
        limits.add(Statement.of("Rules misread some sentences and miss others. Check a statement by its numbered"
                + " quote before relying on it."));
        new SourceKinds(index.sources()).notes(index).map(Statement::of).ifPresent(limits::add);
        limits.addAll(interests());
        limits.addAll(drawn());
        cutOff().map(Statement::of).ifPresent(limits::add);
        undated().map(Statement::of).ifPresent(limits::add);
        withoutStudy().map(Statement::of).ifPresent(limits::add);
        return limits;
    }

    /** {@code S1 is from the Sleep Institute, which had a part in Okafor 2018.}: who writes about a study of its own. */
    private List<Statement> interests() {
        List<Statement> interests = new ArrayList<>();
        for (Source source : index.sources()) {
            List<String> own = index.studies().stream()
                    .filter(study -> study.kind() == StudyKind.PRIMARY_STUDY && isBy(source, study))
                    .flatMap(study -> index.shortStudyName(Optional.of(study.id())).stream())
                    .toList();
            if (!own.isEmpty()) {
                interests.add(Statement.of(index.label(source.id()) + " is from "
                        + source.publisher().orElse("") + ", which had a part in " + Listing.and(own) + "."));
            }
        }
        return interests;
    }

    /** Whether the publisher of a source is one of the institutions of a study; "the institute" is, where it reports the study. */
    private static boolean isBy(Source source, Study study) {
        String publisher = source.publisher().orElse("");
        String noun = publisher.substring(publisher.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean told = study.reports().stream().map(StudyReport::source).anyMatch(source.id()::equals);
        return !publisher.isEmpty()
                && study.institutions().stream()
                        .anyMatch(name -> name.equalsIgnoreCase(publisher) || (told && name.equals(noun)));
    }

    /** {@code S3 says that it is a part of a longer text; the rest was not read.}; absent where all sources are whole. */
    private Optional<String> cutOff() {
        List<String> labels = index.labels(partial);
        return labels.isEmpty()
                ? Optional.empty()
                : Optional.of(Listing.and(labels)
                        + (labels.size() == 1
                                ? " says that it is a part of a longer text; the rest was not read."
                                : " say that they are parts of longer texts; the rest was not read."));
    }

    private Optional<String> undated() {
        List<String> undated = index.labels(index.sources().stream()
                .filter(source -> source.published().isEmpty())
                .map(Source::id)
                .toList());
        return undated.isEmpty()
                ? Optional.empty()
                : Optional.of(Listing.and(undated) + (undated.size() == 1 ? " gives" : " give")
                        + " no date of publication, so newer evidence may be missing.");
    }

    /** {@code S2 compares lamps with naps, which the study it names for this did not test.}: what sources draw from studies. */
    private List<Statement> drawn() {
        return index.drawn().stream()
                .map(claim -> {
                    String compared = claim.question()
                            .substring(PlainQuestions.TESTED.length())
                            .replace("?", "");
                    List<ClaimSide> sides = claim.sides();
                    List<String> who =
                            index.labels(sides.stream().map(ClaimSide::source).toList());
                    return Statement.of(
                            Listing.and(who)
                                    + (who.size() == 1
                                            ? " compares " + compared
                                                    + ", which the study it names for this did not test."
                                            : " compare " + compared
                                                    + ", which none of the studies they name for this tested."),
                            sides.stream()
                                    .flatMap(side -> side.quotes().stream())
                                    .distinct()
                                    .toList());
                })
                .toList();
    }

    /** {@code Four of the 26 rows with a finding name no study.}: counted as the table of all findings does. */
    private Optional<String> withoutStudy() {
        List<FindingRow> rows = new FindingRows(index).all();
        int number = (int) rows.stream()
                .filter(row -> row.behind().contains(FindingRows.NO_STUDY))
                .count();
        return number == 0
                ? Optional.empty()
                : Optional.of(Listing.sentence(Tally.word(number)) + " of " + Tally.of(rows.size(), "row")
                        + " in the table of all findings" + (number == 1 ? " names" : " name") + " no study.");
    }
}
