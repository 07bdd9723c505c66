package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.rule.Mention;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells when results were measured.
 *
 * <p>A result's own words come first, then the words its sentence opens with, then the end of the treatment it speaks of;
 * a result that tells no time was measured with the one right before it in the same study. Clauses are asked for in the
 * order of the text.
 */
final class TimePoints {
    private static final int NEAR = 2;
    private static final Types TIMES = Types.of("follow-up", "result-time", "moment");
    private static final Types APART = Types.of("follow-up", "result-time", "moment", "safety");

    private static final String HOWEVER = "however";

    /** Designs that count what happened over the years: each result has a time of its own. */
    private static final Set<StudyDesign> WATCHED =
            EnumSet.of(StudyDesign.COHORT, StudyDesign.CASE_CONTROL, StudyDesign.CROSS_SECTIONAL);

    private final Context context;
    private final StudyWords words;
    private final boolean lay;
    private Optional<Told> before = Optional.empty();

    /** A time that a result told, in ISO-8601, and where. */
    private record Told(String time, StudyDraft study, int sentence) {}

    TimePoints(Context context) {
        this.context = context;
        this.words = context.terms().studies();
        this.lay = context.isLay();
    }

    /** When the result of a clause was measured, as an ISO-8601 duration, {@code short-term} or {@code long-term}. */
    Optional<String> of(Clause clause) {
        Optional<StudyDraft> study = context.studies().of(clause.sentence());
        Optional<String> told = own(clause).or(() -> opening(clause)).or(() -> horizon(clause));
        Optional<String> ended = told.or(() -> study.flatMap(draft -> end(clause, draft)));
        Optional<String> time = lay ? ended.or(() -> study.flatMap(draft -> carried(clause, draft))) : ended;
        if (lay) {
            keep(clause, study, told.isEmpty() && ended.isPresent() ? told : time);
        }
        return time;
    }

    private Optional<String> own(Clause clause) {
        return durations(
                clause.sentence(), mention -> clause.span().contains(mention.span()) && measures(mention, clause));
    }

    /** A length of treatment is a time of measurement only for what lasted that long. */
    private static boolean measures(Mention mention, Clause clause) {
        return mention.attribute("kind").isEmpty() || lasts(clause);
    }

    private static boolean lasts(Clause clause) {
        for (Mention effect : clause.effects()) {
            if (effect.attributes().containsKey("lasting")) {
                return true;
            }
        }
        return false;
    }

    /** "After a year, coughs were rarer, but sleep was no better": what a sentence opens with holds for all of it. */
    private Optional<String> opening(Clause clause) {
        int start = clause.sentence().span().start();
        return durations(clause.sentence(), mention -> mention.span().start() == start && measures(mention, clause));
    }

    private Optional<String> durations(Sentence sentence, Predicate<Mention> which) {
        if (!sentence.hasAny(TIMES)) {
            return Optional.empty();
        }
        for (Mention mention : sentence.mentions()) {
            boolean told = TIMES.has(mention.type()) && which.test(mention);
            Optional<String> time = told ? iso(mention.slot("duration")) : Optional.empty();
            if (time.isPresent()) {
                return time;
            }
        }
        return Optional.empty();
    }

    private Optional<String> iso(Optional<Span> duration) {
        return duration.map(context.reading()::words).flatMap(Times::iso);
    }

    private static Optional<String> horizon(Clause clause) {
        for (Mention mention : clause.all("horizon")) {
            if (mention.attribute("value").isPresent()) {
                return mention.attribute("value");
            }
        }
        return Optional.empty();
    }

    /** "At the end of the course": as long as the course took. */
    private static Optional<String> end(Clause clause, StudyDraft study) {
        boolean ended = clause.sentence().has("treatment-end");
        return ended ? study.treated.or(() -> study.followUps.stream().findFirst()) : Optional.empty();
    }

    private Optional<String> carried(Clause clause, StudyDraft study) {
        return before.filter(last -> study.kind == StudyKind.PRIMARY_STUDY)
                .filter(last -> study.design.filter(WATCHED::contains).isEmpty() && goesOn(clause.sentence()))
                .filter(last -> last.study == study && clause.sentence().index() - last.sentence <= NEAR)
                .map(Told::time);
    }

    /** Whether a sentence tells one more result: no time of its own, nobody's view, no harm, no turn to something else. */
    private boolean goesOn(Sentence sentence) {
        return !sentence.hasAny(APART) && sentence.all("speaker").noneMatch(TimePoints::isNamed) && !turns(sentence);
    }

    private static boolean isNamed(Mention speaker) {
        return speaker.slot("name").isPresent() || speaker.attribute("pronoun").isPresent();
    }

    private boolean turns(Sentence sentence) {
        List<String> said = context.reading().said(sentence.span());
        return said.contains(HOWEVER) || (!said.isEmpty() && words.turns().contains(said.get(0)));
    }

    /** How long a result lasted is no time for the results after it. */
    private void keep(Clause clause, Optional<StudyDraft> study, Optional<String> time) {
        Optional<Told> told = study.filter(draft -> !lasts(clause))
                .flatMap(draft -> time.map(
                        found -> new Told(found, draft, clause.sentence().index())));
        before = told.or(() -> before.filter(known -> !turns(clause.sentence())));
    }
}
