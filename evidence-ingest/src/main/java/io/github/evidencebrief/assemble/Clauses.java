package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Cuts a sentence with effects of several directions into clauses of one direction each. */
final class Clauses {
    private static final Set<String> DENIED = Set.of("no", "not", "any", "never");
    private static final Set<String> DEGREES = Set.of("no", "any", "not", "neither");
    private static final Set<String> DEGREE_WORDS = Set.of("any", "much", "all", "even", "at", "that", "so");
    private static final Set<String> JOINTS =
            Set.of(" but ", " though ", " although ", " while ", " whereas ", " yet ", " and ", "; ", " -- ");
    private static final int BEFORE = 60;
    private static final int LONGEST_VERDICT = 7;
    /** "Movements to build and keep strength" tells fewer deeds. */
    private static final int MOST_DEEDS = 3;

    private static final Set<String> AIMS = Set.of("at", "in", "for", "when it came to");
    private static final String BORDERS = ".,;:!?\n\"\u201c\u2014()";
    private static final int LONGEST_OPENING = 200;
    private static final Set<String> ENROLLED = Set.of("enrolled", "randomised");
    private static final Set<String> OPENERS = Set.of("but", "and", "yet", "though");
    private static final Types NO_FINDING = Types.of("limitation", "advice", "scale");
    private static final Comparator<Mention> BY_START =
            Comparator.comparingInt(mention -> mention.span().start());

    private final Context context;
    private final Reading reading;
    private final NounPhrases phrases;
    private final Polarity polarity;
    private final Terms terms;
    private static final Set<String> WHICH = Set.of("which", "was", "were", "is", "are");
    private static final int LEVEL_REACH = 24;
    private static final Set<String> LEVEL_WORDS =
            Set.of("about", "just", "only", "around", "nearly", "almost", "over");

    private final NumbersCompared numbers;
    private final ClauseOpenings openings;
    private final BesidesResults besides;
    private final Relief relief;
    /** What each effect says happened, which is asked for again and again; the same words are the same object. */
    private final IdentityHashMap<Mention, String> changes = new IdentityHashMap<>();

    Clauses(Context context, Polarity polarity) {
        this.context = context;
        this.terms = context.terms();
        this.reading = context.reading();
        this.phrases = context.phrases();
        this.polarity = polarity;
        this.numbers = new NumbersCompared(reading);
        this.besides = new BesidesResults(context);
        this.relief = new Relief(context, polarity);
        this.openings = new ClauseOpenings(reading, terms.phrases().fronting());
    }

    List<Clause> of(Sentence sentence) {
        List<Clause> clauses = new ArrayList<>();
        for (Mention effect : effects(sentence)) {
            Direction direction = direction(sentence, effect);
            int last = clauses.size() - 1;
            boolean told = last >= 0 && bearsOut(clauses.get(last), effect);
            if (last >= 0 && (joins(clauses.get(last), effect, direction) || tellsAim(clauses.get(last), effect))) {
                clauses.get(last).effects().add(effect);
            } else if (last >= 0 && isVerdict(clauses.get(last), effect)) {
                clauses.set(last, levelled(clauses.get(last), effect));
            } else if (!told) {
                clauses.add(new Clause(sentence, effect.span(), new ArrayList<>(List.of(effect)), direction));
            }
        }
        return clauses.size() == 1 ? List.of(whole(clauses.get(0))) : cut(clauses);
    }

    /** "The screws did not save hips: 9 percent with and 10 percent without had them replaced": figures behind a colon. */
    private boolean bearsOut(Clause clause, Mention effect) {
        Mention before = clause.effects().get(clause.effects().size() - 1);
        int from = before.span().end();
        int to = effect.span().start();
        boolean verdict = clause.direction() == Direction.NO_DIFFERENCE || clause.gives("basis", "between-group");
        return verdict
                && isByNumbers(effect)
                && from < to
                && reading.document().text().substring(from, to).indexOf(':') >= 0;
    }

    private static boolean isByNumbers(Mention effect) {
        return effect.attribute("change").equals(Optional.of("by-numbers"));
    }

    private boolean joins(Clause clause, Mention effect, Direction direction) {
        return clause.direction() == direction
                && !otherComparison(clause, effect)
                && !apart(clause, effect)
                && (!isResult(effect) || told(clause.effects().get(0)) == told(effect));
    }

    /** Whether it was read as a result of an abstract, not by a rule. */
    private static boolean isResult(Mention effect) {
        return effect.rule().equals("abstract-result");
    }

    /** "Nurses slept an hour longer, and their back pain eased": a mark or "and" parts two outcomes. */
    private boolean apart(Clause clause, Mention effect) {
        Mention before = clause.effects().get(clause.effects().size() - 1);
        int from = before.span().end();
        int to = effect.span().start();
        return from < to
                && !isResult(effect)
                && before.slots().containsKey("outcome")
                && effect.slots().containsKey("outcome")
                && isMark(reading.document().text().substring(from, to));
    }

    private static boolean isMark(String between) {
        return between.endsWith(" and ") || between.chars().anyMatch(c -> c == ',' || c == ';');
    }

    /** "No better than tablets at easing pain": the second effect only tells what the first was measured on. */
    private boolean tellsAim(Clause clause, Mention effect) {
        Mention before = clause.effects().get(clause.effects().size() - 1);
        int from = before.span().end();
        String between = from < effect.span().start()
                ? reading.document()
                        .text()
                        .substring(from, effect.span().start())
                        .strip()
                : "";
        if (!AIMS.contains(between)) {
            return false;
        }
        List<String> words = reading.said(effect.span());
        return !words.isEmpty() && words.get(0).endsWith("ing");
    }

    /** "Pain fell by 12 points with tape and 13 with gel, a gap put down to chance": the end judges what stands before. */
    private boolean isVerdict(Clause clause, Mention effect) {
        Span before = clause.effects().get(clause.effects().size() - 1).span();
        if (!isDenied(effect)
                || !effect.slots().isEmpty()
                || before.end() >= effect.span().start()) {
            return false;
        }
        String told = reading.document()
                .text()
                .substring(before.start(), effect.span().start());
        int comma = Math.max(told.lastIndexOf(','), told.lastIndexOf(" -- ") + 2);
        List<String> words = Terms.words(told.substring(Math.max(0, comma)));
        return comma > 1
                && words.size() <= LONGEST_VERDICT
                && (words.isEmpty()
                        || isAside(words)
                        || WHICH.containsAll(words)
                        || terms.gaps().isOneOf(words));
    }

    /** ", essentially a tie". */
    private static boolean isAside(List<String> words) {
        return words.size() == 1 && words.get(0).endsWith("ly");
    }

    private static Clause levelled(Clause clause, Mention verdict) {
        List<Mention> effects = new ArrayList<>(List.of(verdict));
        effects.addAll(clause.effects());
        return new Clause(clause.sentence(), clause.span(), effects, Direction.NO_DIFFERENCE);
    }

    private io.github.evidencebrief.model.Change told(Mention effect) {
        return polarity.change(
                change(effect), effect.slot("outcome").map(phrases::list).orElse(List.of()));
    }

    /** Two comparators of their own make two claims. */
    private static boolean otherComparison(Clause clause, Mention effect) {
        return effect.slots().containsKey("comparator") && clause.fills("comparator");
    }

    /** The sentence, with as much of the next as its result is told in. */
    private static Clause whole(Clause clause) {
        Span sentence = clause.sentence().span();
        int end = clause.effects().get(0).span().end();
        Span span = end <= sentence.end() ? sentence : new Span(sentence.start(), end);
        return new Clause(clause.sentence(), span, clause.effects(), clause.direction());
    }

    /** The effects that do not lie within a longer one, nor within what is said to be unknown or to be done. */
    private List<Mention> effects(Sentence sentence) {
        List<Mention> effects = new ArrayList<>();
        for (Mention effect : sentence.mentions("effect")) {
            if (!isBackground(sentence, effect)) {
                effects.add(openings.narrowed(ofShare(sentence, effect), sentence));
            }
        }
        effects.sort(new OutcomeHoles(context, sentence).mostTold());
        List<Mention> longest = new ArrayList<>();
        for (Mention effect : effects) {
            boolean told = !overlaps(longest, effect) && !excluded(sentence, effect) && !isAboutSafety(effect);
            if (told
                    && !isPurpose(sentence, effect)
                    && !isAsked(sentence, effect)
                    && !(context.isLay() && besides.tells(sentence, effect))
                    && !isOfThoseEnrolled(sentence, effect)) {
                longest.add(effect);
            }
        }
        longest.sort(BY_START);
        return longest;
    }

    private static boolean overlaps(List<Mention> others, Mention effect) {
        for (Mention other : others) {
            if (other.span().overlaps(effect.span()) && !isSameCue(other, effect)) {
                return true;
            }
        }
        return false;
    }

    /** "Pain and sleep improved, but did not differ between groups": one word, told of two outcomes before it. */
    private static boolean isSameCue(Mention one, Mention other) {
        return one.attribute("cue").isPresent()
                && one.attribute("cue").equals(other.attribute("cue"))
                && one.span().equals(other.span());
    }

    static boolean isDenied(Mention effect) {
        return "no-difference".equals(effect.attributes().get("change"));
    }

    /** Whether the same clause tells how common or what a thing is. */
    private boolean isBackground(Sentence sentence, Mention effect) {
        for (Mention background : sentence.mentions("background")) {
            if (!parted(background.span(), effect.span()) && !tellsOfGroup(effect, background.span())) {
                return true;
            }
        }
        return false;
    }

    /** "Cramps affected 8 percent of the tea drinkers": not how common it is, but what came of the tea. */
    private static boolean tellsOfGroup(Mention effect, Span background) {
        boolean group =
                effect.slots().containsKey("intervention") || effect.slots().containsKey("first");
        return group && effect.span().contains(background);
    }

    /** "They tested whether the drops ease itching": what is asked is no result. */
    private boolean isAsked(Sentence sentence, Mention effect) {
        if (isResult(effect)) {
            return false;
        }
        String text = reading.document().text();
        int from = effect.span().start();
        int earliest = Math.max(sentence.span().start(), from - LONGEST_OPENING);
        while (from > earliest && !isBorder(text.charAt(from - 1))) {
            from--;
        }
        return terms.asking().isIn(text, new Span(from, effect.span().start()));
    }

    /** "They gave 40 men drugs that raise blood pressure" tells who took part in what. */
    private boolean isOfThoseEnrolled(Sentence sentence, Mention effect) {
        for (Mention size : sentence.mentions("size")) {
            boolean enrolled = ENROLLED.contains(size.attribute("basis").orElse(""))
                    && size.attribute("sure").isEmpty()
                    && size.span().end() <= effect.span().start();
            if (enrolled
                    && !sentence.has("result")
                    && !isParted(
                            size.slot("unit").orElse(size.span()).end(),
                            effect.span().start())
                    && !tells(Terms.first(reading.document().text(), effect.span()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isParted(int from, int to) {
        String between = reading.document().text().substring(from, to);
        return between.chars().anyMatch(c -> BORDERS.indexOf(c) >= 0)
                || Terms.words(between).stream().anyMatch(this::tells);
    }

    private boolean tells(String word) {
        return terms.studies().tellings().contains(word);
    }

    private boolean parted(Span one, Span other) {
        boolean ahead = one.start() < other.start();
        Span first = ahead ? one : other;
        Span second = ahead ? other : one;
        return first.end() < second.start()
                && reading.document()
                                .text()
                                .substring(first.end(), second.start())
                                .indexOf(',')
                        >= 0;
    }

    /** "Movements to build strength" tells what they are for; "seen to build strength" what they did. */
    private boolean isPurpose(Sentence sentence, Mention effect) {
        Optional<Span> outcome = effect.slot("outcome");
        if (isResult(effect)
                || effect.attribute("deed").isPresent()
                || outcome.isEmpty()
                || !sentence.span().contains(outcome.get())) {
            return false;
        }
        int from = Math.max(sentence.span().start(), outcome.get().start() - BEFORE);
        String before = reading.document().text().substring(from, outcome.get().start());
        List<String> words = Terms.words(before.substring(before.lastIndexOf(',') + 1));
        int to = words.lastIndexOf("to");
        long deeds = words.stream()
                .skip(to + 1L)
                .filter(word -> !word.endsWith("ly") && !word.equals("and"))
                .count();
        return to > 1 && to < words.size() - 1 && deeds < MOST_DEEDS && !governs(words.get(to - 1));
    }

    private boolean governs(String word) {
        return terms.phrases().governors().contains(word);
    }

    /** "No less safe than" says nothing of an effect. */
    private boolean isAboutSafety(Mention effect) {
        List<String> words = isDenied(effect) ? reading.said(effect.span()) : List.of();
        for (int at = 0; at < words.size(); at++) {
            if (isSafe(words, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSafe(List<String> words, int at) {
        return words.get(at).startsWith("safe")
                && (at == 0 || !words.get(at).equals("safer") || DEGREES.contains(words.get(at - 1)));
    }

    private static boolean excluded(Sentence sentence, Mention effect) {
        if (!sentence.hasAny(NO_FINDING)) {
            return false;
        }
        for (Mention mention : sentence.mentions()) {
            if (NO_FINDING.has(mention.type()) && holds(mention, effect.span())) {
                return true;
            }
        }
        return false;
    }

    /** Whether words lie within a mention or the act that it tells of. */
    private static boolean holds(Mention mention, Span words) {
        Optional<Span> action = mention.slot("action");
        return mention.span().contains(words)
                || (action.isPresent() && action.get().contains(words));
    }

    private Direction direction(Sentence sentence, Mention effect) {
        String change = change(effect);
        return effect.attribute("tone").isPresent() && !change.equals("no-difference")
                ? Direction.FAVOURS_INTERVENTION
                : polarity.direction(change, worth(sentence, effect));
    }

    /** By what an outcome is judged: its own words; when they do not tell, what harm is told around them. */
    private int worth(Sentence sentence, Mention effect) {
        List<String> outcomes = effect.slot("outcome").map(this::measured).orElse(List.of());
        boolean byNumbers = isByNumbers(effect);
        int told = polarity.of(outcomes);
        int own = (byNumbers ? frees(effect) : opensFree(effect)) ? (told > 0 ? -1 : 1) : told;
        if (byNumbers && bettered(effect) != 0) {
            return bettered(effect);
        }
        if (own != 0 || (byNumbers && befalls(effect))) {
            return own != 0 ? own : -1;
        }
        boolean unnamed = outcomes.isEmpty() && !byNumbers;
        Span around = outcomes.isEmpty() ? sentence.span() : effect.span();
        return !unnamed && polarity.isBad(reading.words(around)) ? -1 : 0;
    }

    /** The phrases of a hole; a lone verb by its noun, "died" as death. */
    private List<String> measured(Span hole) {
        List<String> listed = phrases.list(hole);
        List<String> words = listed.isEmpty() ? reading.said(hole) : List.of();
        return words.isEmpty()
                ? listed
                : terms.outcomeNouns().deed(words, false).map(List::of).orElse(listed);
    }

    /** "61 percent seemed to reduce their falls, against 19": shares of those who got better, or worse. */
    private Mention ofShare(Sentence sentence, Mention effect) {
        Optional<Span> first = effect.slot("first");
        Optional<Span> second = effect.slot("second");
        boolean plain = isByNumbers(effect) && !effect.attributes().containsKey("of");
        if (!context.isLay() || !plain || first.isEmpty() || second.isEmpty() || isLevel(first.get())) {
            return effect;
        }
        for (Mention inner : sentence.mentions("effect")) {
            Optional<Span> outcome = inner.slot("outcome").filter(hole -> !isByNumbers(inner) && !isDenied(inner));
            if (outcome.isPresent()
                    && outcome.get().start() > first.get().end()
                    && outcome.get().end() < second.get().start()) {
                return counting(effect, polarity.direction(said(inner), polarity.of(measured(outcome.get()))));
            }
        }
        return counting(effect, relief.of(sentence, effect));
    }

    /** "Fell from 62 to 54", "dropped to only 54": where something came to, not by how much it changed. */
    private boolean isLevel(Span number) {
        List<String> before =
                Terms.words(reading.words(new Span(Math.max(0, number.start() - LEVEL_REACH), number.start())));
        int last = before.size() - 1;
        return last > 0
                && (before.get(last).equals("to")
                        || (before.get(last - 1).equals("to") && LEVEL_WORDS.contains(before.get(last))));
    }

    private static Mention counting(Mention effect, Direction told) {
        if (told != Direction.FAVOURS_INTERVENTION && told != Direction.HARM) {
            return effect;
        }
        Map<String, String> attributes = new LinkedHashMap<>(effect.attributes());
        attributes.put("of", told == Direction.HARM ? "worsened" : "improved");
        return new Mention(effect.rule(), effect.type(), Map.copyOf(attributes), effect.span(), effect.slots());
    }

    /** "Were free of pain": what people were rid of is no harm. */
    private boolean frees(Mention effect) {
        return effect.slot("outcome")
                .map(reading::said)
                .filter(terms.freeing()::isIn)
                .isPresent();
    }

    /** 1 for "said their pain was much better", whatever got so, -1 for "no better", 0 where neither is said. */
    private int bettered(Mention effect) {
        List<String> words = effect.slot("outcome").map(reading::said).orElse(List.of());
        int at = words.indexOf("better");
        return at < 0 ? 0 : at > 0 && DENIED.contains(words.get(at - 1)) ? -1 : 1;
    }

    /** "Likelier to be free of pain": the words for what was measured begin with being rid of it. */
    private boolean opensFree(Mention effect) {
        List<String> words = effect.slot("outcome")
                .filter(hole -> context.isLay())
                .map(reading::said)
                .orElse(List.of());
        return words.size() > 2
                && terms.outcomeNouns().isLight(words.get(0))
                && terms.freeing().lengthAt(words, 1) > 0;
    }

    /** "Developed a twitch": what came upon people is a harm. */
    private boolean befalls(Mention effect) {
        return effect.slot("outcome")
                .map(reading::words)
                .map(Terms::first)
                .filter(terms.befalling()::contains)
                .isPresent();
    }

    /** What the rule says happened; for two shares side by side, what their numbers say. */
    String change(Mention effect) {
        return changes.computeIfAbsent(effect, this::said);
    }

    private String said(Mention effect) {
        String change = effect.attribute("change").orElse("unclear");
        if (isByNumbers(effect)) {
            return numbers.change(effect);
        }
        return opensWithDenial(effect) || isDeniedBefore(effect) || isDeniedTwice(effect) || closesGap(effect, change)
                ? "no-difference"
                : change;
    }

    /** "Wasn't clearly better than tape": the hole for what was tested holds an adverb alone, and a denial stands before it. */
    private boolean isDeniedBefore(Mention effect) {
        Optional<Span> hole = effect.slot("intervention")
                .filter(span -> context.isLay() && span.start() == effect.span().start());
        List<String> words = hole.map(reading::said).orElse(List.of());
        if (words.isEmpty() || !words.stream().allMatch(Clauses::isDegree)) {
            return false;
        }
        String text = reading.document().text();
        int from = Math.max(0, hole.get().start() - BEFORE);
        List<String> before = Terms.words(text.substring(from, hole.get().start()));
        String last = before.isEmpty() ? "" : before.get(before.size() - 1);
        return DENIED.contains(last) || last.endsWith("n't") || last.equals("hardly") || last.equals("nor");
    }

    /** "Neither raised the fever nor made the cough worse": both verbs are denied, whatever they tell. */
    private boolean isDeniedTwice(Mention effect) {
        String text = reading.document().text();
        int from = Math.max(0, effect.span().start() - LONGEST_OPENING);
        SentenceWords words = context.isLay()
                ? new SentenceWords(text, new Span(from, effect.span().start()))
                : new SentenceWords(text, new Span(from, from));
        for (int at = words.size() - 1; at >= 0 && !words.endsSentence(at); at--) {
            if (words.low(at).equals("neither")) {
                String verb = at + 1 < words.size() ? words.low(at + 1) : Terms.first(text, effect.span());
                return verb.endsWith("ed") || terms.arms().isPast(verb);
            }
        }
        return false;
    }

    private static boolean isDegree(String word) {
        return word.endsWith("ly") || DEGREE_WORDS.contains(word);
    }

    private static boolean isBorder(char c) {
        return (c < 'A' || c > 'z') && c != ' ' && BORDERS.indexOf(c) >= 0;
    }

    /** "Neither cream eased the itch": the first word of the clause denies what the rest tells. */
    private boolean opensWithDenial(Mention effect) {
        String text = reading.document().text();
        int from = effect.span().start();
        int earliest = Math.max(0, from - LONGEST_OPENING);
        while (from > earliest && !isBorder(text.charAt(from - 1))) {
            from--;
        }
        Span clause = new Span(from, effect.span().end());
        if (!OPENERS.contains(Terms.first(text, clause))) {
            return terms.deniers().opens(text, clause);
        }
        List<String> words = Terms.words(text, clause);
        return words.size() > 1 && terms.deniers().lengthAt(words, 1) > 0;
    }

    /** "The gap shrank": those compared came closer to each other. */
    private boolean closesGap(Mention effect, String change) {
        return change.equals("decreased")
                && effect.slot("outcome")
                        .map(reading::said)
                        .filter(terms.gaps()::isOneOf)
                        .isPresent();
    }

    /** Each clause reaches from the comma before its first effect to the comma before the next clause's. */
    private List<Clause> cut(List<Clause> clauses) {
        List<Clause> cut = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            int first = i;
            int last = i;
            while (first > 0 && oneCue(clauses.get(first - 1), clause)) {
                first--;
            }
            while (last + 1 < clauses.size() && oneCue(clause, clauses.get(last + 1))) {
                last++;
            }
            int start =
                    first == 0 ? clause.sentence().span().start() : border(clauses.get(first - 1), clauses.get(first));
            int end = last + 1 == clauses.size()
                    ? clause.sentence().span().end()
                    : border(clauses.get(last), clauses.get(last + 1));
            cut.add(new Clause(clause.sentence(), trimmed(start, end), clause.effects(), clause.direction()));
        }
        return cut;
    }

    /** Whether one word tells what both claims say, of different outcomes. */
    private static boolean oneCue(Clause one, Clause other) {
        return one.effects().get(0).attribute("cue").isPresent()
                && one.effects()
                        .get(0)
                        .attribute("cue")
                        .equals(other.effects().get(0).attribute("cue"));
    }

    private Span trimmed(int start, int end) {
        String text = reading.document().text();
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** Where the words between two effects turn to the second: before a joining word, else behind the last comma. */
    private int border(Clause before, Clause after) {
        int from = before.effects().get(before.effects().size() - 1).span().end();
        int to = after.effects().get(0).span().start();
        String between = from < to ? reading.document().text().substring(from, to) : "";
        int comma = Math.max(between.lastIndexOf(','), between.lastIndexOf(';'));
        int joint = joint(between);
        int at = joint < 0 ? comma + 1 : joint;
        return at == 0 ? Math.max(from, before.span().start()) : from + at;
    }

    /** Where the last joining word begins; below 0 when none stands there. */
    private static int joint(String between) {
        int last = -1;
        for (String word : JOINTS) {
            last = Math.max(last, between.lastIndexOf(word));
        }
        return last;
    }
}
