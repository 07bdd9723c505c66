package io.github.evidencebrief.brief;

import io.github.evidencebrief.annotation.Edition;
import io.github.evidencebrief.annotation.Report;
import io.github.evidencebrief.annotation.Section;
import io.github.evidencebrief.annotation.Title;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Source;
import io.github.evidencebrief.report.Statement;
import java.util.List;
import org.immutables.value.Value;

/** What a set of sources says about one question: the root of the report. */
@Report(title = "Evidence brief", empty = "The sources say nothing about this.")
@Value.Immutable
public interface Brief {
    /** The question, or the title the user gave. */
    @Title
    String title();

    /** Date of the newest source, as exactly as it is given, or that no source has a date. */
    @Edition(order = 10, label = "Date of the newest source")
    String edition();

    /** Numbers of sources and of distinct studies. */
    @Edition(order = 20, label = "Made from")
    String madeFrom();

    /** Which source each short name stands for. */
    @Edition(order = 25, label = "Sources")
    List<String> sourceNames();

    /** Files beside the sources that were not read; empty when all were. */
    @Edition(order = 27, label = "Not read")
    List<String> notRead();

    /** Whether a person has reviewed it. */
    @Edition(order = 30, label = "Status")
    String status();

    /** The sources, in the order of their short names. */
    List<Source> sources();

    /** Three to five sentences made by rules, each with its quotes; empty when the sources say nothing. */
    @Section(
            order = 10,
            title = "Key messages",
            highlight = true,
            empty = "The sources report no result and give no advice.")
    List<Statement> keyMessages();

    /**
     * What the messages rest on: against what and for whom the first holds and how large the effect is, then who
     * else says what of the others; empty without findings.
     */
    @Section(order = 12, title = "Behind the key messages", empty = "")
    List<Statement> behindTheMessages();

    /** The summary of findings. */
    @Section(
            order = 20,
            title = "Summary of findings",
            intro = "The most-reported outcomes first, seven at most. Directions are the sources\u2019; statistical"
                    + " significance is not counted. A row counts all studies with a result, page 1 those that report"
                    + " what it says. Where no other basis stands beside a study, it compared groups. Words in quotation marks"
                    + " tell size or certainty as the source does. The table of all findings has other treatments too.",
            empty = "The sources report no result.")
    List<SummaryRow> summary();

    /** The findings in pictures. */
    @Section(order = 25, title = "The findings in pictures")
    PicturesSection pictures();

    /** Claims compared. */
    @Section(order = 50, title = "Where the sources agree, disagree and are silent")
    ClaimsSection claims();

    /** Recommendations compared. */
    @Section(order = 60, title = "Recommendations compared")
    AdviceSection advice();

    /** Harms. */
    @Section(order = 70, title = "Harms and cautions")
    SafetySection harms();

    /** The parts of the question, after PICO. */
    @Section(
            order = 72,
            title = "Question and scope",
            intro = "Whom and what the sources speak of, in their own words.")
    List<ScopeRow> scope();

    /** The sources and what they hold. */
    @Section(
            order = 15,
            title = "Sources at a glance",
            intro =
                    "How many studies, findings (rows of the table of all findings) and pieces of advice (tips and warnings"
                            + " too) were read from each; a study that several sources name stands in each of their rows.",
            empty = "No source was read.")
    List<SourceRow> sourcesAtAGlance();

    /** Studies. */
    @Section(order = 80, title = "Studies behind the sources")
    StudiesSection studies();

    /** Limitations as the sources state them. */
    @Section(
            order = 90,
            title = "Limits the sources report",
            intro =
                    "Weaknesses and gaps, as each source words them; costs stand under \u201cTo know before acting\u201d.")
    List<LimitRow> reportedLimits();

    /** What the brief cannot do. */
    @Section(order = 110, title = "Limits of this brief")
    List<Statement> limits();

    /** How it was made. */
    @Section(order = 120, title = "How this brief was made")
    MakingSection making();

    /** What changed since the last edition. */
    @Section(order = 130, title = "What changed since the last edition", empty = "")
    List<String> changes();

    /** The bibliographic list. */
    @Section(order = 140, title = "References")
    References references();

    /** Claims that one source makes and no other speaks of, by source. */
    @Section(
            order = 150,
            title = "Appendix: said by one source only",
            intro = LoneClaims.RULE,
            empty = "Nothing that could be compared is said by one source only.")
    List<Statement> singleSource();

    /** Every finding of every source. */
    @Section(
            order = 160,
            title = "Appendix: all findings, source by source",
            intro = "In the order in which each source reports them.",
            empty = "The sources report no result.")
    List<FindingRow> allFindings();

    /**
     * The brief of linked evidence; it does not depend on the order of the evidence's lists.
     */
    static Brief of(Evidence linked, BriefOptions options) {
        return new BriefMaker(linked, options).brief();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Brief}. */
    class Builder extends ImmutableBrief.Builder {}
}
