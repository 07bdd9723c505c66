package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first message: what most sources report, for what, until when, with who says so, and what that rests on. */
final class BottomLine {
    private static final String TOPIC = "Bottom line";
    private static final String RESULTS = "Do the results on ";
    private static final String ONE_WAY = " point one way?";

    private final EvidenceIndex index;
    private final Topic topic;
    private final Optional<FindingGroup> widest;
    private final Optional<DisputedResult> dispute;

    BottomLine(EvidenceIndex index, Topic topic) {
        this.index = index;
        this.topic = topic;
        this.widest = new WidestResult(index).widest();
        this.dispute = widest.flatMap(result -> DisputedResult.of(index, result));
    }

    /** The question on which the message tells both sides; absent when nothing contradicts what most sources report. */
    Optional<Claim> disputed() {
        return dispute.map(DisputedResult::claim);
    }

    /**
     * Made from the widest result and the time limit, when there is one; from both sides where the result is disputed;
     * absent when no finding has a direction.
     */
    Optional<KeyMessage> message() {
        return dispute.map(this::told).or(() -> widest.map(this::told));
    }

    private KeyMessage told(DisputedResult dispute) {
        List<Statement> clauses = new ArrayList<>(dispute.clauses());
        clauses.addAll(new Dissent(index, dispute.all()).clauses());
        new SmallWords(index).statement().ifPresent(clauses::add);
        return new KeyMessage(TOPIC, disagreement(dispute.question()), clauses, circumstances(dispute.all(), true));
    }

    /** {@code The sources disagree: do lamps help?}; {@code The sources disagree on sleep.} */
    private static String disagreement(String question) {
        int end = question.lastIndexOf(ONE_WAY);
        return question.startsWith(RESULTS) && end > RESULTS.length()
                ? "The sources disagree on " + question.substring(RESULTS.length(), end) + "."
                : "The sources disagree: " + Listing.small(question);
    }

    private KeyMessage told(FindingGroup result) {
        Dissent dissent = new Dissent(index, result);
        Optional<Compared> compared = Compared.of(index, result);
        Optional<Limited> limited = Optional.of(new Limited(index)).filter(limits -> result.isBenefit());
        List<Statement> clauses = new ArrayList<>();
        compared.flatMap(Compared::standing).ifPresent(clauses::add);
        clauses.add(resting(result, clauses));
        clauses.addAll(dissent.clauses());
        new SmallWords(index).statement().ifPresent(clauses::add);
        limited.map(Limited::quotes).ifPresent(quotes -> addToLast(quotes, clauses));
        String said = compared.map(some -> who(some.told().backing()) + " " + some.result(topic.condition()))
                .orElseGet(() -> who(result.backing()) + " " + result.plainResult(topic.condition()));
        return new KeyMessage(
                TOPIC,
                said + until(result, said) + dissent.summary()
                        + limited.map(Limited::summary).orElse("") + ".",
                clauses,
                behind(result, compared, limited));
    }

    /**
     * {@code , seen up to 6 months}: the latest time with a benefit before one without; empty where none is known, and
     * where outcomes are named, which may have been seen at other times.
     */
    private String until(FindingGroup result, String said) {
        return new TimeLimit(index)
                .until(result)
                .filter(time -> result.isBenefit() && !said.contains(";"))
                .map(time -> ", seen up to " + time)
                .orElse("");
    }

    private List<Statement> behind(FindingGroup result, Optional<Compared> compared, Optional<Limited> limited) {
        List<Statement> parts = new ArrayList<>();
        result.unevenOutcomes()
                .filter(words -> result.isBenefit())
                .map(words -> Statement.of(words + ".").withLead("For what:"))
                .ifPresent(parts::add);
        compared.flatMap(Compared::each).ifPresent(parts::add);
        parts.addAll(circumstances(result, compared.isEmpty()));
        limited.flatMap(limits -> limits.statement(result.backing().studies())).ifPresent(parts::add);
        return parts;
    }

    /** For whom the message holds, against what, how large the effect is and of which kind. */
    private List<Statement> circumstances(FindingGroup result, boolean withComparisons) {
        List<Statement> parts = new ArrayList<>(result.background().circumstances(withComparisons));
        new SizesTold(index).words().map(Statement::of).ifPresent(words -> addSize(words, parts));
        new StudyDeeds(index, topic).statement(result.backing().studies()).ifPresent(parts::add);
        parts.addAll(new Kinds(index, topic).statements());
        return parts;
    }

    /** Who gives sizes as numbers stands behind the sizes, or for them where none is told. */
    private static void addSize(Statement words, List<Statement> parts) {
        int last = parts.size() - 1;
        boolean told = last >= 0 && parts.get(last).lead().equals(Background.SIZE);
        if (told) {
            parts.set(
                    last,
                    Statement.joined(List.of(parts.get(last).withLead(""), words))
                            .withLead(Background.SIZE));
        } else {
            parts.add(words.withLead(Background.SIZE));
        }
    }

    /** Quotes for what the first sentence says at its end stand behind the last. */
    private static void addToLast(List<Quote> quotes, List<Statement> clauses) {
        int at = clauses.size() - 1;
        List<Quote> all = new ArrayList<>(clauses.get(at).quotes());
        quotes.stream().filter(quote -> !all.contains(quote)).forEach(all::add);
        clauses.set(at, Statement.of(clauses.get(at).text(), all));
    }

    /** What the result rests on, with the quotes that have not been given. */
    private static Statement resting(FindingGroup result, List<Statement> before) {
        List<Quote> given =
                before.stream().flatMap(clause -> clause.quotes().stream()).toList();
        return Statement.of(
                result.background().resting(result::onlyFor),
                result.quotesOfStudies().stream()
                        .filter(quote -> !given.contains(quote))
                        .toList());
    }

    /** {@code All three sources report}, {@code Two of three sources report}. */
    private String who(Backing backing) {
        int number = backing.sources().size();
        int all = index.sources().size();
        if (all == 1) {
            return "The source reports";
        }
        String every = all == 2 ? "Both sources" : "All " + Tally.of(all, "source");
        String some = Listing.sentence(Tally.word(number)) + " of " + Tally.of(all, "source");
        return (number == all ? every : some) + (number == 1 ? " reports" : " report");
    }
}
