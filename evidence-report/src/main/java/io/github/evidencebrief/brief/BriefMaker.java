package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.StudyKind;
import java.util.Comparator;
import java.util.Optional;

/** Fills a brief from linked evidence. */
final class BriefMaker {
    private final EvidenceIndex index;
    private final BriefOptions options;

    BriefMaker(Evidence linked, BriefOptions options) {
        this.index = new EvidenceIndex(linked);
        this.options = options;
    }

    Brief brief() {
        Brief.Builder brief = Brief.builder();
        addPageOne(brief);
        addComparison(brief);
        addAppendices(brief);
        return brief.build();
    }

    private void addPageOne(Brief.Builder brief) {
        Topic topic = new Topic(index);
        Outcomes outcomes = new Outcomes(index, topic);
        KeyMessages messages = new KeyMessages(index, topic);
        brief.title(options.title().orElseGet(topic::question))
                .edition(newest().map(DateWords::of)
                        .orElseGet(() -> "not known: no source gives a date" + newestStudy()))
                .madeFrom(madeFrom())
                .status("Made by software from rules; "
                        + options.reviewedBy()
                                .map(name -> "reviewed by " + name)
                                .orElse("not reviewed by a person")
                        + "; quotes are the sources\u2019, comparisons its own")
                .sourceNames(new SourceNames(index).onPageOne())
                .notRead(NotRead.line(options.unreadNames()))
                .sources(index.sources())
                .keyMessages(messages.all())
                .behindTheMessages(messages.behind())
                .summary(new SummaryRows(index, topic).of(outcomes.main()))
                .pictures(PicturesSection.of(index, topic, outcomes))
                .scope(new Scope(index).rows())
                .sourcesAtAGlance(new SourceRows(index).all());
    }

    private Optional<String> newest() {
        return index.sources().stream()
                .flatMap(source -> source.published().stream())
                .max(Comparator.naturalOrder());
    }

    /** {@code ; newest study with a year: 2018}; empty where no source gives the year of a study. */
    private String newestStudy() {
        return index.studies().stream()
                .filter(study -> study.kind() != StudyKind.GUIDELINE)
                .flatMap(study -> study.year().stream())
                .max(Comparator.naturalOrder())
                .map(year -> "; newest study with a year: " + year)
                .orElse("");
    }

    private String madeFrom() {
        String sources = Tally.of(index.sources().size(), "source") + new SourceKinds(index.sources()).words();
        String names = index.sources().size() == 1 ? " that names " : " that name ";
        return index.studies().isEmpty()
                ? sources + names + "no study"
                : sources + names + StudyTally.of(index.studies());
    }

    private void addComparison(Brief.Builder brief) {
        brief.claims(ClaimsSection.of(index))
                .advice(AdviceSection.of(index, new Topic(index)))
                .harms(SafetySection.of(index))
                .studies(StudiesSection.of(index));
    }

    private void addAppendices(Brief.Builder brief) {
        index.limitations().stream()
                .filter(limit -> !BeforeActing.isOne(limit))
                .forEach(limit -> brief.addReportedLimits(LimitRow.of(index, limit)));
        brief.allFindings(new FindingRows(index).all());
        brief.singleSource(new LoneClaims(index).bySource());
        brief.limits(new Limits(index, options.partial()).statements())
                .making(MakingSection.of(index, options))
                .changes(options.changes())
                .references(References.of(index));
    }
}
