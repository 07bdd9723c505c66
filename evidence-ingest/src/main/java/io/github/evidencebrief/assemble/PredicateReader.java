package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.rule.Mention;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads by grammar what came of a group: a subject that is one of those compared, a verb, and a comparison behind it.
 *
 * <pre>
 *   The chess club | saw friends  more often        increased: saw friends
 *   Those on rye   | broke  fewer  bones            decreased: bones
 *   The rowers     | were  no steadier              no difference: steadier
 *   Men given rye  | napped  half as  often         decreased: napped
 * </pre>
 */
final class PredicateReader {
    /** So many words may stand before the verb, and so many from it to the comparison. */
    private static final int LONGEST_SUBJECT = 24;

    private static final int LONGEST_DEED = 7;
    private static final int LONGEST_OBJECT = 8;
    private static final int LONGEST_DENIAL = 3;
    private static final int LEAST_STEM = 3;
    private static final Set<String> DENIALS = Set.of("no", "not", "any", "neither", "hardly", "barely", "scarcely");
    private static final Set<String> DEGREES = Set.of(
            "much",
            "far",
            "slightly",
            "somewhat",
            "little",
            "lot",
            "bit",
            "even",
            "a",
            "just",
            "quite",
            "about",
            "every",
            "still");
    private static final Set<String> PARTS = Set.of("half", "third", "quarter");
    private static final Set<String> TIMES = Set.of("twice", "times", "double");
    private static final Set<String> THAN = Set.of("than", "as", "compared", "versus", "against");
    private static final Set<String> JOINTS = Set.of("and", "but", "while", "whereas", "or", "who", "which", "that");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whose", "to");
    private static final Set<String> PERSONS = Set.of("i", "me", "my", "you", "your");
    /** Behind them stands when or by what, not what was compared. */
    private static final Set<String> SETTINGS = Set.of(
            "at", "after", "by", "during", "within", "over", "before", "when", "because", "since", "from", "per",
            "once", "until");

    private static final Set<String> QUANTITIES = Set.of("a", "an", "half", "one", "two", "once", "twice", "expected");
    private static final Set<String> PRONOUNS = Set.of("it", "them", "this", "these", "one", "ones", "those", "so");

    private final Context context;
    private final PredicateWords known;

    PredicateReader(Context context, PredicateWords known) {
        this.context = context;
        this.known = known;
    }

    /** What the sentence says of one of the groups compared, by the words of what they got; absent where it compares nothing. */
    Optional<Mention> of(Sentence sentence, Set<String> arms) {
        String text = context.reading().document().text();
        SentenceWords words = new SentenceWords(text, sentence.span());
        for (int at = 2; at < words.size() && !PERSONS.contains(words.low(at - 1)); at++) {
            Optional<String> change = change(words, at);
            int verb = change.isPresent() ? verb(words, at) : -1;
            if (verb > 0 && isOfGroup(sentence, words.span(0, verb), arms)) {
                return told(words, verb, at, change.get());
            }
        }
        return Optional.empty();
    }

    /** What the comparison at a word says; absent where none begins or ends there. */
    private Optional<String> change(SentenceWords words, int at) {
        String word = words.low(at);
        if (at > 1 && words.low(at - 1).equals("as")) {
            return alike(words, at);
        }
        boolean counted = at + 2 < words.size()
                && words.low(at + 1).equals("than")
                && (words.isNumber(at + 2) || QUANTITIES.contains(words.low(at + 2)));
        return counted ? Optional.empty() : known.change(word);
    }

    /** "As often as", "half as often", "twice as many". */
    private Optional<String> alike(SentenceWords words, int at) {
        boolean measured = known.often().contains(words.low(at))
                || words.low(at).equals("many")
                || words.low(at).equals("well")
                || words.low(at).equals("badly")
                || words.low(at).equals("long");
        String before = words.low(at - 2);
        boolean same = words.next("as", at + 1, at + LONGEST_OBJECT) > 0;
        if (!measured) {
            return Optional.empty();
        } else if (PARTS.contains(before)) {
            return Optional.of("decreased");
        } else if (TIMES.contains(before)) {
            return Optional.of("increased");
        }
        return same ? Optional.of("no-difference") : Optional.empty();
    }

    /** The verb whose comparison this is: the last one before it, in the same clause; below 0 without one. */
    private int verb(SentenceWords words, int at) {
        for (int i = at - 1; i > 0 && at - i <= LONGEST_DEED && i <= LONGEST_SUBJECT; i--) {
            if (words.endsPart(i) || JOINTS.contains(words.low(i))) {
                return -1;
            } else if (isVerb(words, i)) {
                return RELATIVES.contains(words.low(i - 1)) ? -1 : i;
            }
        }
        return -1;
    }

    private boolean isVerb(SentenceWords words, int at) {
        String word = words.low(at);
        boolean participle = words.isPast(at)
                && (context.terms().edges().contains(words.low(at - 1))
                        || known.being().contains(words.low(at - 1)));
        return known.being().contains(word)
                || known.having().contains(word)
                || context.terms().arms().pasts().contains(word)
                || (words.isPast(at) && !participle);
    }

    /** Whether the words before the verb are one of those compared. */
    private boolean isOfGroup(Sentence sentence, Span subject, Set<String> arms) {
        for (Mention mention : sentence.mentions()) {
            boolean group = mention.type().equals("group") || mention.type().equals("arm");
            if (group && mention.span().overlaps(subject)) {
                return true;
            }
        }
        String said = context.reading().words(subject);
        return context.interventions().areIn(said)
                || Terms.words(said).stream().anyMatch(word -> arms.contains(word) || doesOneOf(word, arms));
    }

    /** "The rowers", of an arm "rowing". */
    private static boolean doesOneOf(String word, Set<String> arms) {
        return word.length() > LEAST_STEM + 2
                && word.endsWith("ers")
                && arms.stream()
                        .anyMatch(arm -> arm.regionMatches(0, word, 0, Math.max(LEAST_STEM, word.length() - 4)));
    }

    private Optional<Mention> told(SentenceWords words, int verb, int at, String change) {
        int end = end(words, at + 1);
        boolean denied = isDenied(words, verb, at);
        Span whole = words.span(0, end);
        Optional<Span> outcome = outcome(words, verb, at, end);
        if (outcome.isEmpty() && PRONOUNS.stream().noneMatch(words.low(Math.max(verb, at - 1))::equals)) {
            return Optional.empty();
        }
        Map<String, Span> slots = new LinkedHashMap<>();
        outcome.ifPresent(span -> slots.put("outcome", span));
        boolean freed = change.equals("increased")
                && outcome.map(context.reading()::words)
                        .map(Terms::words)
                        .filter(context.terms().freeing()::isIn)
                        .isPresent();
        String told = denied ? "no-difference" : freed ? "improved" : befallen(words.low(verb), change);
        return Optional.of(new Mention(
                "told-of-group",
                "effect",
                Map.of("change", told, "basis", "between-group", "deed", "yes"),
                whole,
                slots));
    }

    /** "Broke fewer bones": less of what came upon people is better, whatever it is. */
    private String befallen(String verb, String change) {
        if (!context.terms().befalling().contains(verb)) {
            return change;
        }
        return change.equals("decreased") ? "improved" : change.equals("increased") ? "worsened" : change;
    }

    /** Whether no, not or never stands before the comparison, or in its verb. */
    private static boolean isDenied(SentenceWords words, int verb, int at) {
        for (int i = at - 1; i > verb && at - i <= LONGEST_DENIAL; i--) {
            if (DENIALS.contains(words.low(i))) {
                return true;
            }
        }
        boolean helped = words.low(verb).endsWith("n't")
                || (verb > 0 && words.low(verb - 1).endsWith("n't"));
        return helped
                || words.low(verb - 1).equals("not")
                || words.low(verb - 1).equals("never");
    }

    /** What is compared: the noun behind the comparative, what people are like, or what they did. */
    private Optional<Span> outcome(SentenceWords words, int verb, int at, int end) {
        boolean often = known.often().contains(words.low(at)) || isAdverb(words, at + 1, end);
        boolean noun = at + 1 < end && !often && !isPlace(words.low(at + 1)) && !isTime(words.low(at + 1));
        boolean being = known.being().contains(words.low(verb));
        if (being && !often && bare(words, verb, at) == verb + 1) {
            boolean alone = known.more().contains(words.low(at)) || known.less().contains(words.low(at));
            int from = alone && noun ? at + 1 : at;
            int to = isTold(words, from, end) ? end : Math.min(end, at + 1);
            return from < to ? Optional.of(words.span(from, to)) : Optional.empty();
        } else if (noun) {
            return Optional.of(words.span(at + 1, end));
        }
        int to = bare(words, verb, at);
        if (being && to > verb + 1) {
            return Optional.of(words.span(verb + 1, to));
        }
        boolean names = to > verb + 1 || !known.having().contains(words.low(verb));
        boolean pronoun = to == verb + 2 && PRONOUNS.contains(words.low(verb + 1));
        return names && !pronoun ? Optional.of(words.span(verb, to)) : Optional.empty();
    }

    /** Whether words tell of something, not of when: "steadier on their feet", not "better on the third day". */
    private boolean isTold(SentenceWords words, int from, int end) {
        for (int at = from; at < end; at++) {
            if (context.terms().clock().contains(words.low(at)) || words.low(at).equals("day")) {
                return false;
            }
        }
        return true;
    }

    /** Where the words end that stand between a verb and its comparison, without words of degree. */
    private int bare(SentenceWords words, int verb, int at) {
        int to = at;
        while (to > verb + 1 && (isLoose(words.low(to - 1)) || isAmount(words, to - 1))) {
            to--;
        }
        return to;
    }

    private boolean isAdverb(SentenceWords words, int at, int end) {
        return at < end && (known.often().contains(words.low(at)) || words.isAdverb(at));
    }

    /** "49 minutes", "a week": by how much. */
    private boolean isAmount(SentenceWords words, int at) {
        String word = words.low(at);
        return words.isNumber(at)
                || context.terms().clock().contains(word)
                || context.terms().arms().units().contains(word)
                || word.equals("percent")
                || word.equals("an");
    }

    private boolean isLoose(String word) {
        return DENIALS.contains(word)
                || DEGREES.contains(word)
                || PARTS.contains(word)
                || TIMES.contains(word)
                || word.equals("as")
                || word.equals("for")
                || word.endsWith("ly")
                || known.more().contains(word)
                || known.less().contains(word);
    }

    private boolean isPlace(String word) {
        return context.terms().phrases().places().contains(word);
    }

    private boolean isTime(String word) {
        return context.terms().phrases().fronting().contains(word);
    }

    /** Where the words of the comparison end: before the other side, another clause or a mark. */
    private static int end(SentenceWords words, int from) {
        int end = from;
        while (end < words.size()
                && end - from < LONGEST_OBJECT
                && !words.endsPart(end - 1)
                && !THAN.contains(words.low(end))
                && !SETTINGS.contains(words.low(end))
                && !JOINTS.contains(words.low(end))) {
            end++;
        }
        return end;
    }
}
