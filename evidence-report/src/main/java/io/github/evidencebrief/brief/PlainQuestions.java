package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Asks the questions of the comparison as a person would; what was compared stays as it is. */
final class PlainQuestions {
    private static final String ONE_GAIN = "Do several sources tell of one gain in ";
    private static final String COURSE = "Does the benefit of ";
    private static final List<String> LASTING = List.of(" last?", " fade?");

    private PlainQuestions() {}

    /** The claim under a question that can be read without knowing how it was found. */
    static Claim of(Claim claim) {
        return isCourse(claim) ? course(claim) : asked(question(claim.question()), claim);
    }

    /** A list of words that several pieces of advice share is no topic; a synonym of a rival is no name. */
    private static String question(String question) {
        if (question.startsWith("What advice do the sources share about ")) {
            return "Do several sources give similar practical advice?";
        }
        if (question.startsWith(ONE_GAIN) && question.endsWith(")?")) {
            int bracket = question.lastIndexOf(" (");
            return "Did people gain in " + question.substring(bracket + 2, question.length() - 2) + " in "
                    + question.substring(ONE_GAIN.length(), bracket) + "?";
        }
        return question.startsWith("Can the study carry the comparison with ")
                ? "Can the study carry the comparison that is drawn from it?"
                : question;
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

    private static Claim course(Claim claim) {
        Map<String, ClaimSide> bySource = new LinkedHashMap<>();
        claim.sides().forEach(side -> bySource.merge(side.source(), side, PlainQuestions::joined));
        String name =
                claim.question().substring(COURSE.length(), claim.question().lastIndexOf(' '));
        return Claim.builder()
                .from(claim)
                .question("Does the benefit of " + name + " last for a while and then fade?")
                .sides(bySource.values().stream()
                        .map(side -> ClaimSide.builder()
                                .from(side)
                                .position(Position.A)
                                .build())
                        .toList())
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
