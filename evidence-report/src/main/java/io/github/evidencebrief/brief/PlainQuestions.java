package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.SafetyRival;
import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Verdict;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Asks the questions of the comparison as a person would; what was compared stays as it is. */
final class PlainQuestions {
    private static final String ONE_GAIN = "Do several sources tell of one gain in ";
    /** How it is asked whether a study tested what a source draws from it. */
    static final String TESTED = "Did the study itself compare ";

    private static final String COURSE = "Does the benefit of ";
    private static final List<String> LASTING = List.of(" last?", " fade?");

    private static final String NO_DIFFERENCE = " make no difference ";

    /** Asks for what no source tells: that none tells it is all they have in common. */
    static final String STILL = " still told ";

    private PlainQuestions() {}

    /** The claim under a question that can be read without knowing how it was found. */
    static Claim of(Claim claim, Collection<Finding> findings) {
        if (claim.question().startsWith(Untested.ASKED)) {
            return asked(tested(claim, findings), claim);
        }
        return isCourse(claim) ? course(claim, new Course(findings)) : asked(question(claim, findings), claim);
    }

    /** {@code Did the study itself compare lamps with naps?}, in the source's own names for both. */
    private static String tested(Claim claim, Collection<Finding> findings) {
        List<Finding> drawn = findings.stream()
                .filter(finding -> claim.sides().stream()
                        .anyMatch(side ->
                                side.position() == Position.A && side.refs().contains(finding.id())))
                .toList();
        String heads = claim.question().substring(Untested.ASKED.length()).replace("?", "");
        String rivals = Listing.and(drawn.stream()
                .flatMap(finding -> finding.comparators().stream())
                .distinct()
                .toList());
        String given = Listing.and(drawn.stream()
                .flatMap(finding -> finding.interventions().stream())
                .distinct()
                .toList());
        return TESTED + (given.isEmpty() ? "its treatment" : given) + " with "
                + (rivals.isEmpty() ? saferThan(claim).orElse(heads) : rivals) + "?";
    }

    /** What the source calls the treatment safer than; absent where it calls it nothing of the kind. */
    private static Optional<String> saferThan(Claim claim) {
        return claim.sides().stream()
                .filter(side -> side.position() == Position.A)
                .flatMap(side -> side.quotes().stream())
                .flatMap(quote -> SafetyRival.in(quote.exact()).stream())
                .map(SafetyRival::name)
                .findFirst();
    }

    /** A list of words that several pieces of advice share is no topic; a synonym of a rival is no name. */
    private static String question(Claim claim, Collection<Finding> findings) {
        String question = claim.question();
        if (claim.verdict() == Verdict.AGREE && question.contains(NO_DIFFERENCE) && levelsOff(claim, findings)) {
            return question.replaceFirst("^Do(?:es)? ", "Is a benefit of ").replace(NO_DIFFERENCE, STILL);
        }
        if (question.startsWith("What advice do the sources share about ")) {
            return "Do several sources give similar practical advice?";
        }
        if (question.startsWith(ONE_GAIN) && question.endsWith(")?")) {
            int bracket = question.lastIndexOf(" (");
            return "Did people gain in " + question.substring(bracket + 2, question.length() - 2) + " in "
                    + question.substring(ONE_GAIN.length(), bracket) + "?";
        }
        return question.replace(" only under conditions?", " only as an option or under conditions?")
                .replace(" worth considering under conditions?", " called an option or advised under conditions?");
    }

    /** Whether some of those who tell no difference tell of a change that came to an end, which is not the same. */
    private static boolean levelsOff(Claim claim, Collection<Finding> findings) {
        Course course = new Course(findings);
        return claim.sides().stream().anyMatch(course::levelsOff);
    }

    private static Claim asked(String question, Claim claim) {
        return question.equals(claim.question())
                ? claim
                : Claim.builder().from(claim).question(question).build();
    }

    /** Whether all who say that it lasts also say that it fades: two times of one course, on which they agree. */
    private static boolean isCourse(Claim claim) {
        return claim.verdict() == Verdict.AGREE
                && claim.question().startsWith(COURSE)
                && LASTING.stream().anyMatch(claim.question()::endsWith)
                && sources(claim, Position.A).size() > 1
                && sources(claim, Position.A).equals(sources(claim, Position.B));
    }

    private static Set<String> sources(Claim claim, Position position) {
        Set<String> sources = new TreeSet<>();
        claim.sides().stream().filter(side -> side.position() == position).forEach(side -> sources.add(side.source()));
        return sources;
    }

    private static Claim course(Claim claim, Course course) {
        Map<String, ClaimSide> bySource = new LinkedHashMap<>();
        claim.sides().forEach(side -> bySource.merge(side.source(), side, PlainQuestions::joined));
        String name =
                claim.question().substring(COURSE.length(), claim.question().lastIndexOf(' '));
        List<ClaimSide> sides = bySource.values().stream()
                .map(side -> ClaimSide.builder()
                        .from(side)
                        .position(Position.A)
                        .refs(course.refs(side))
                        .build())
                .toList();
        return Claim.builder()
                .from(claim)
                .question(COURSE + name + course.question(sides))
                .sides(sides)
                .build();
    }

    private static ClaimSide joined(ClaimSide one, ClaimSide other) {
        return ClaimSide.builder()
                .from(one)
                .addAllRefs(other.refs())
                .addAllQuotes(other.quotes())
                .build();
    }
}
