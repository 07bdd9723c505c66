package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what a finding means: its direction, what it is compared with, its outcomes and its time. */
final class Results {
    private static final Cues INACTIVE = Cues.read("inactive.txt");
    private static final Cues CONTROL = Cues.read("control.txt");
    private static final List<String> WITHOUT = List.of("no ", "without ", "not ");

    private Results() {}

    static boolean helps(Said<Finding> f) {
        return f.item().direction() == Direction.FAVOURS_INTERVENTION;
    }

    /** Whether it says that nothing came of it. */
    static boolean isNothing(Said<Finding> f) {
        return f.item().direction() == Direction.NO_DIFFERENCE;
    }

    /** Whether it says that there is no gain, or a loss. */
    static boolean doesNotHelp(Said<Finding> f) {
        Direction direction = f.item().direction();
        return direction == Direction.NO_DIFFERENCE
                || direction == Direction.HARM
                || direction == Direction.FAVOURS_COMPARATOR;
    }

    /** Whether it is about the intervention itself: alone, or against nothing, placebo or usual care. */
    static boolean isPlain(Said<Finding> f) {
        return f.item().basis() != Basis.MECHANISM && (isPair(f) || isAlone(f));
    }

    private static boolean isPair(Said<Finding> f) {
        return f.topics().stream().anyMatch(Pairs::isPair);
    }

    private static boolean isAlone(Said<Finding> f) {
        return f.item().comparators().stream()
                        .allMatch(c -> isControl(c) || isDoingWithout(c, f) || isGivenToBoth(Topics.phrase(c), f))
                && !Equality.isBetweenTreatments(f);
    }

    /** "Zinc plus rest" against "rest", "quiet fans" against "ordinary fans": what both got is no rival. */
    private static boolean isGivenToBoth(Phrase comparator, Said<Finding> f) {
        List<String> words = comparator.words().stream()
                .filter(word -> !Subjects.isVague(word))
                .toList();
        return !words.isEmpty() && f.about().stream().anyMatch(own -> isKind(own, words));
    }

    /** Whether a name says more than some words do: "quiet fan" more than "fan". */
    private static boolean isKind(Phrase own, List<String> words) {
        boolean longer = own.words().size() > words.size() && own.words().containsAll(words);
        return longer || (words.size() == 1 && own.kinds().indexOf(words.get(0)) > 0);
    }

    /** "Ordinary fans" where quiet fans were tested: the usual kind of it. */
    private static boolean isUsualKind(Phrase comparator, Said<Finding> f) {
        return comparator.words().stream().anyMatch(Subjects::isVague) && isGivenToBoth(comparator, f);
    }

    /** "No ginger" where ginger was tested. */
    private static boolean isDoingWithout(String comparator, Said<Finding> f) {
        return WITHOUT.stream()
                .filter(comparator::startsWith)
                .map(word -> Vocabulary.standard().phrase(comparator.substring(word.length())))
                .anyMatch(named -> f.about().stream().anyMatch(named::sharesHead));
    }

    /** "No ginger", "without a brace". */
    static boolean isDoingWithout(String comparator) {
        return WITHOUT.stream().anyMatch(comparator.toLowerCase(Locale.ROOT)::startsWith);
    }

    static boolean isControl(String comparator) {
        return INACTIVE.areIn(comparator) || CONTROL.areIn(comparator);
    }

    /** Whether the words name placebo, usual care or the like. */
    static boolean isAgainstNothing(String words) {
        return INACTIVE.areIn(words);
    }

    /** What else it is compared with, but for placebo, usual care and the like. */
    static List<Phrase> rivals(Said<Finding> f) {
        return f.item().comparators().stream()
                .filter(c -> !isControl(c) && !isDoingWithout(c, f))
                .map(Topics::phrase)
                .filter(phrase -> Topics.tells(phrase) || Topics.isGeneral(phrase))
                .filter(phrase -> !holdsOwn(phrase, f) && !isUsualKind(phrase, f))
                .toList();
    }

    /** Whether the group got the intervention too, together with something else, and so is no rival of it. */
    private static boolean holdsOwn(Phrase comparator, Said<Finding> f) {
        return f.about().stream()
                .anyMatch(own -> comparator.words().size() > own.words().size()
                        && !own.head().equals(comparator.head())
                        && comparator.words().contains(own.head()));
    }

    static List<Phrase> outcomes(Said<Finding> f) {
        return Topics.phrases(f.item().outcomes());
    }

    /** Whether they measure one thing, or one of them does not say what it measures; "symptoms" are not yet pain. */
    static boolean outcomesMeet(Said<Finding> f, Said<Finding> g) {
        boolean apart = (isGeneral(f) && !outcomes(g).isEmpty())
                || (isGeneral(g) && !outcomes(f).isEmpty());
        return !apart && outcomesMeet(outcomes(f), outcomes(g));
    }

    /** Whether it names what it measures by no more than a general word. */
    private static boolean isGeneral(Said<Finding> f) {
        return !f.item().outcomes().isEmpty() && outcomes(f).isEmpty();
    }

    /** Whether two lists share an outcome, or one of them is empty. */
    static boolean outcomesMeet(List<Phrase> some, List<Phrase> others) {
        return some.isEmpty()
                || others.isEmpty()
                || some.stream().anyMatch(x -> others.stream().anyMatch(x::sharesHead));
    }

    /** Those of some that measure what any of the others measures. */
    static List<Said<Finding>> meeting(List<Said<Finding>> some, List<Said<Finding>> others) {
        return Groups.where(some, f -> others.stream().anyMatch(g -> outcomesMeet(f, g)));
    }

    /** Whether a finding at a time tells nothing against one at another time, or at none. */
    static boolean isAtOtherTime(Said<Finding> f, Said<Finding> other) {
        return time(f).filter(t -> t.days() > 0)
                .filter(t -> time(other).filter(t::near).isEmpty())
                .isPresent();
    }

    /** When it was measured, as noted or else as its own words say. */
    static Optional<Time> time(Said<Finding> f) {
        return anyTime(f);
    }

    /** When something was, whatever kind of statement it is. */
    static Optional<Time> anyTime(Said<?> said) {
        Optional<String> noted = said.item() instanceof Finding f ? f.timePoint() : Optional.empty();
        return noted.or(() -> SpokenTime.in(said.words())).flatMap(Time::of);
    }

    static boolean isUntimed(Said<Finding> f) {
        return time(f).isEmpty();
    }
}
