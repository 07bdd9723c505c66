package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Says what a claim was measured on: the phrases its effects name, the verb that is an outcome by itself, or a word known
 * as an outcome, in this order.
 */
final class Outcomes {
    /** So many characters hold what happened to an outcome. */
    private static final int LONGEST_EVENT = 30;

    private static final Set<String> HAD = Set.of("had", "have", "has");
    private static final Set<String> OF = Set.of("of", "for", "on");
    private static final Set<String> MEASURED = Set.of("of", "for");
    private static final Set<String> ASKED = Set.of("how", "whether");
    private static final int LONGEST_QUESTION = 8;
    private static final int LONGEST_CHANCE = 6;
    /** What is had stands behind them, as a phrase or more. */
    private static final Set<String> HAVING =
            Set.of("suffering", "developing", "having", "getting", "contracting", "experiencing");

    private static final Set<String> TIES = Set.of("for", "from", "with");
    private static final Set<String> STOPS =
            Set.of("by", "than", "after", "before", "as", "and", "or", "rose", "fell", "dropped", "alone", "compared");
    private static final int LONGEST_TERM = 4;
    private static final int MOST_BEFORE = 2;
    private static final int LONGEST_SUBJECT = 5;
    private static final int LONGEST_DEED = 2;
    private static final int LONGEST_YARDSTICK = 6;
    private static final int LONGEST_DETERMINER = 8;
    private static final int LONGEST_TIME = 48;
    private static final int MOST_IN_TIME = 4;

    /** A word that is part of no phrase. */
    private static final String COMMA = " 0 ";

    private static final Optional<String> FEW_HARMS = Optional.of("few-or-no-harms");

    private final Context context;
    private final NounPhrases phrases;

    Outcomes(Context context) {
        this.context = context;
        this.phrases = context.phrases();
    }

    /** The outcomes the claim's own words name; empty when they name none. */
    List<String> of(Clause clause, Contrast.Sides sides) {
        List<String> named = new ArrayList<>();
        for (Mention effect : clause.effects()) {
            effect.slot("outcome").ifPresent(span -> {
                if (context.isLay()) {
                    outcome(named, span, effect, clause);
                } else {
                    add(named, widened(span, clause), clause);
                }
            });
            effect.slot("outcome2").ifPresent(span -> add(named, span, clause));
        }
        named.removeIf(name -> isTreatment(name, sides) || (context.isLay() && isPeople(name)));
        if (named.isEmpty()) {
            phrases.deed(clause.span()).ifPresent(deed -> named.addAll(listed(clause, deed)));
        }
        if (named.isEmpty()) {
            known(clause, sides, named);
        }
        return context.isLay() ? nouns(named) : named;
    }

    private List<String> nouns(List<String> named) {
        List<String> nouns = new ArrayList<>();
        for (String name : named) {
            String noun = context.terms().outcomeNouns().of(name);
            if (!isIn(nouns, noun)) {
                nouns.add(noun);
            }
        }
        return nouns;
    }

    /** What a lay text words in many ways; the abstract of a paper names its outcomes plainly. */
    private void outcome(List<String> named, Span span, Mention effect, Clause clause) {
        Optional<String> chance = chance(span, clause);
        chance.filter(name -> !isIn(named, name)).ifPresent(named::add);
        if (chance.isEmpty()) {
            add(named, measured(behindTime(subject(widened(span, clause), effect, clause), clause), clause), clause);
            addRest(named, span, clause);
        }
        if (named.isEmpty()) {
            named.addAll(deed(
                    Terms.words(context.reading().words(span)),
                    effect.attribute("deed").isPresent()));
        }
    }

    /** "It brought on rashes or a cough": a list goes on behind the hole. */
    private void addRest(List<String> named, Span span, Clause clause) {
        int end = clause.span().end();
        for (String item : RestOfList.behind(context, span, end)) {
            if (!isIn(named, item)) {
                named.add(item);
            }
        }
    }

    /** "The odds of being bitten by ticks rose": a chance of what befalls or is done, up to the next verb or place. */
    private Optional<String> chance(Span span, Clause clause) {
        Span rest = new Span(span.start(), Math.max(span.end(), clause.span().end()));
        SentenceWords words = new SentenceWords(context.reading().document().text(), rest);
        for (int at = 0; at + 2 < words.size() && words.span(at, at + 1).start() < span.end(); at++) {
            boolean chance = context.terms().phrases().measures().contains(words.low(at))
                    && words.low(at + 1).equals("of")
                    && words.low(at + 2).endsWith("ing")
                    && !HAVING.contains(words.low(at + 2));
            if (words.endsPart(at)) {
                return Optional.empty();
            } else if (chance) {
                return Optional.of(context.reading().words(words.span(at, chanceEnd(words, at + 3))));
            }
        }
        return Optional.empty();
    }

    private int chanceEnd(SentenceWords words, int from) {
        int to = from;
        while (to < words.size() && to - from < LONGEST_CHANCE && !words.endsPart(to - 1) && goesOn(words.low(to))) {
            to++;
        }
        while (to > from && context.terms().edges().contains(words.low(to - 1))) {
            to--;
        }
        return to;
    }

    private boolean goesOn(String word) {
        PhraseWords known = context.terms().phrases();
        return TIES.contains(word)
                || !(isPlace(word)
                        || known.clauses().contains(word)
                        || known.verbs().contains(word)
                        || STOPS.contains(word));
    }

    private void add(List<String> named, Span span, Clause clause) {
        Optional<String> event = context.isLay() ? event(span, clause) : Optional.empty();
        for (String phrase : context.isLay() ? phrases(span) : phrases.whole(span)) {
            String bare = unowned(untimed(phrase, clause));
            String name = event.map(noun -> noun + " of " + bare).orElse(bare);
            if (!isIn(named, name)) {
                named.add(name);
            }
        }
    }

    /** "Warts came back": what came about is their recurrence. */
    private Optional<String> event(Span span, Clause clause) {
        int end = Math.min(clause.span().end(), span.end() + LONGEST_EVENT);
        List<String> behind = Terms.words(context.reading().words(new Span(span.end(), Math.max(span.end(), end))));
        int from = !behind.isEmpty() && HAD.contains(behind.get(0)) ? 1 : 0;
        return context.terms().outcomeNouns().event(behind.subList(from, behind.size()));
    }

    /** The phrases of a hole; a question keeps its words: "how long people lived". */
    private List<String> phrases(Span span) {
        String text = context.reading().words(span);
        List<String> words = context.wording().words(text);
        boolean question = !words.isEmpty() && ASKED.contains(words.get(0)) && words.size() <= LONGEST_QUESTION;
        return question ? List.of(text) : staged(text, phrases.outcomes(span));
    }

    /** "Mild and in severe hay fever" loses none of its stages. */
    private List<String> staged(String text, List<String> listed) {
        boolean cut = listed.size() == 1 && text.endsWith(listed.get(0));
        List<String> each = cut ? context.terms().phrases().stages().each(text) : List.of();
        return each.isEmpty() ? listed : each;
    }

    /** A verb of the past that no noun stands behind is what was measured: "napped", "went out", where its noun is known or a deed was told. */
    private List<String> deed(List<String> words, boolean told) {
        boolean deed = !words.isEmpty()
                && words.size() <= LONGEST_DEED
                && context.terms().arms().isDone(words.get(0))
                && !context.terms().outcomeNouns().isLight(words.get(0));
        Optional<String> noun = deed ? context.terms().outcomeNouns().deed(words, told) : Optional.empty();
        return noun.stream().toList();
    }

    private static boolean isIn(List<String> named, String name) {
        for (String known : named) {
            if (known.equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }

    /** "One year after the fire, coughs eased": coughs, not the fire. */
    private Span behindTime(Span span, Clause clause) {
        int from = clause.span().start();
        String text = context.reading().document().text();
        int comma = text.indexOf(", ", span.start());
        if (from > span.start() || span.start() - from > LONGEST_TIME || comma < 0 || comma > span.end() - 2) {
            return span;
        }
        List<String> before = context.reading().said(new Span(from, span.start()));
        boolean time = before.size() > 1
                && before.size() <= MOST_IN_TIME
                && before.stream().anyMatch(context.terms().clock()::contains)
                && context.terms().phrases().fronting().contains(before.get(before.size() - 1));
        return time ? new Span(comma + 2, span.end()) : span;
    }

    /** "After nine weeks coughs eased": coughs, not weeks. */
    private String untimed(String phrase, Clause clause) {
        int space = phrase.indexOf(' ');
        String first = space < 0 ? "" : phrase.substring(0, space).toLowerCase(Locale.ROOT);
        return context.terms().clock().contains(first) && isTime(first, clause) ? phrase.substring(space + 1) : phrase;
    }

    /** Whether a claim opens with a time that is counted in a unit. */
    private boolean isTime(String unit, Clause clause) {
        Span whole = clause.span();
        Span opening = new Span(whole.start(), Math.min(whole.end(), whole.start() + LONGEST_TIME));
        List<String> words = context.reading().said(opening);
        int at = words.indexOf(unit);
        return at > 0
                && at <= MOST_IN_TIME
                && context.terms().phrases().fronting().contains(words.get(0));
    }

    /** "A woman's risk of falls", "both groups' balance": a risk of falls, balance. */
    private String unowned(String phrase) {
        int space = phrase.indexOf(' ');
        String first = space < 0
                ? ""
                : phrase.substring(0, space).replace('\u2019', '\'').toLowerCase(Locale.ROOT);
        int mark = first.indexOf('\'');
        String owner = mark > 0 ? first.substring(0, mark) : "";
        boolean owned = context.terms().people().contains(owner)
                || context.terms().arms().groups().contains(owner);
        return owned ? phrase.substring(space + 1) : phrase;
    }

    /** "A higher chance" goes on with what it is a chance of. */
    private Span widened(Span span, Clause clause) {
        List<String> words = context.wording().words(context.reading().words(span));
        boolean risk = !words.isEmpty() && context.terms().phrases().measures().contains(words.get(words.size() - 1));
        if (!risk) {
            return span;
        }
        Span rest = new Span(span.end(), Math.max(span.end(), clause.span().end()));
        List<String> next = context.reading().said(rest);
        boolean goesOn = next.size() > 1 && OF.contains(next.get(0));
        return goesOn ? behind(rest, next.get(0).length()) : span;
    }

    /** "Crease depth around the eyes was lower" speaks of crease depth: what stands before the hole belongs to it. */
    private Span subject(Span span, Mention effect, Clause clause) {
        boolean first = effect.span().start() >= span.start() - LONGEST_DETERMINER;
        int from = first
                ? nounBefore(
                        new Span(clause.span().start(), Math.max(clause.span().start(), span.start())))
                : -1;
        if (from < 0) {
            return span;
        }
        Span whole = new Span(from, span.end());
        return phrases.list(whole).isEmpty() ? span : whole;
    }

    /** Where the noun phrase begins behind which a preposition leads to the end of some words; below 0 without one. */
    private int nounBefore(Span before) {
        SentenceWords words = new SentenceWords(context.reading().document().text(), before);
        int last = words.size() - 1;
        if (last >= 0 && context.terms().edges().contains(words.low(last)) && !isPlace(words.low(last))) {
            last--;
        }
        if (last < 1 || !isPlace(words.low(last)) || words.endsPart(last)) {
            return -1;
        }
        int from = last;
        while (from > 0 && last - from < LONGEST_SUBJECT && !words.endsPart(from - 1)) {
            from--;
        }
        while (from < last && context.terms().edges().contains(words.low(from))) {
            from++;
        }
        return from == last || !opens(words, from)
                ? -1
                : words.span(from, from + 1).start();
    }

    private boolean isPlace(String word) {
        return context.terms().phrases().places().contains(word);
    }

    /** Whether a noun phrase may begin there: at the start of a clause, and with no verb or preposition. */
    private boolean opens(SentenceWords words, int at) {
        PhraseWords known = context.terms().phrases();
        String word = words.low(at);
        boolean first =
                at == 0 || words.endsPart(at - 1) || context.terms().edges().contains(words.low(at - 1));
        return first
                && (!word.endsWith("ed") || word.startsWith("un"))
                && !isPlace(word)
                && !known.fronting().contains(word)
                && !known.clauses().contains(word)
                && !known.verbs().contains(word);
    }

    /** "Higher scores for balance", "a test of memory": balance, memory. */
    private Span measured(Span span, Clause clause) {
        Span rest = new Span(span.start(), Math.max(span.end(), clause.span().end()));
        SentenceWords words = new SentenceWords(context.reading().document().text(), rest);
        PhraseWords known = context.terms().phrases();
        for (int at = 0; at + 2 < Math.min(words.size(), LONGEST_YARDSTICK); at++) {
            boolean yardstick = known.yardsticks().contains(words.low(at)) && !words.endsPart(at);
            if (words.endsPart(at) || isPlace(words.low(at))) {
                return span;
            } else if (yardstick && MEASURED.contains(words.low(at + 1))) {
                int to = at + 2;
                while (to < words.size()
                        && to - at < LONGEST_YARDSTICK
                        && !words.endsPart(to - 1)
                        && goesOn(words.low(to))) {
                    to++;
                }
                int end = Math.max(
                        span.end(), to > at + 2 ? words.span(at + 2, to).end() : 0);
                return to > at + 2 ? new Span(words.span(at + 2, to).start(), end) : span;
            }
        }
        return span;
    }

    /** From behind the preposition to the next mark. */
    private Span behind(Span rest, int preposition) {
        String text = context.reading().document().text();
        int from = rest.start();
        while (from < rest.end() && !Character.isLetter(text.charAt(from))) {
            from++;
        }
        from += preposition;
        int to = from;
        while (to < rest.end() && ",;:.()".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return new Span(from, to);
    }

    /** "Heavy smokers", "women in their sixties": those of whom something is told, not what is told. */
    private boolean isPeople(String name) {
        List<String> words = context.wording().words(name);
        int head = 0;
        while (head + 1 < words.size() && !isPlace(words.get(head + 1))) {
            head++;
        }
        return !isKnown(name) && head < words.size() && context.terms().people().contains(words.get(head));
    }

    private boolean isTreatment(String name, Contrast.Sides sides) {
        Wording wording = context.wording();
        return !isKnown(name)
                && (wording.isSameAsAny(name, sides.interventions()) || wording.isSameAsAny(name, sides.comparators()));
    }

    private boolean isKnown(String name) {
        List<String> words = context.wording().words(name);
        return context.terms().worths().isIn(words);
    }

    /** The first word of the claim that is known as an outcome, with the words that belong to it. */
    private void known(Clause clause, Contrast.Sides sides, List<String> named) {
        List<String> words = parted(context.reading().words(beforeHarms(clause)));
        for (int at = 0; at < words.size() && named.isEmpty(); at++) {
            for (int to = Math.min(words.size(), at + LONGEST_TERM); to > at && named.isEmpty(); to--) {
                if (context.terms().worths().isTerm(words, at, to)) {
                    String term = String.join(" ", words.subList(at, to));
                    int from = context.wording().isGeneric(term) ? at : begin(words, at);
                    String phrase = String.join(" ", words.subList(from, end(words, to)));
                    if (!isTreatment(phrase, sides)) {
                        named.addAll(listed(clause, phrase));
                    }
                }
            }
        }
    }

    /** Words that keep the commas between them, since a phrase goes on over none, and that stand in no name. */
    private List<String> parted(String text) {
        return Terms.words(context.isLay() ? ProperNames.without(text).replace(",", COMMA) : text);
    }

    /** "Cramps, stiffness and sleep showed no change": all that a known outcome is listed with before its effect. */
    private List<String> listed(Clause clause, String phrase) {
        int end = clause.effects().get(0).span().start();
        if (!context.isLay() || end <= clause.span().start()) {
            return List.of(phrase);
        }
        List<String> list = phrases.list(new Span(clause.span().start(), end));
        boolean within =
                list.stream().anyMatch(item -> item.toLowerCase(Locale.ROOT).contains(phrase));
        return within && list.size() > 1 ? list : List.of(phrase);
    }

    /** "The lozenges worked well and had few side effects": what is said of harms behind an effect is no outcome of it. */
    private static Span beforeHarms(Clause clause) {
        Span whole = clause.span();
        int effect = clause.effects().get(0).span().end();
        int end = clause.all("safety").stream()
                .filter(harm -> harm.attribute("kind").equals(FEW_HARMS))
                .mapToInt(harm -> harm.span().start())
                .filter(start -> start >= effect)
                .min()
                .orElse(whole.end());
        return new Span(whole.start(), Math.min(whole.end(), end));
    }

    /** "Depression scores", "fibromyalgia symptoms": what stands right behind a term and is one belongs to it. */
    private int end(List<String> words, int at) {
        int to = at;
        while (to < words.size() && context.terms().worths().isTerm(words, to, to + 1)) {
            to++;
        }
        return to;
    }

    private int begin(List<String> words, int at) {
        int from = at;
        while (from > 0 && at - from < MOST_BEFORE && belongs(words.get(from - 1))) {
            from--;
        }
        return from;
    }

    private boolean belongs(String word) {
        Terms terms = context.terms();
        return Character.isLetter(word.charAt(0))
                && !terms.edges().contains(word)
                && !terms.fillers().contains(word)
                && !terms.phrases().clauses().contains(word)
                && !terms.phrases().verbs().contains(word)
                && !terms.leads().contains(word)
                && !terms.phrases().loose().contains(word)
                && !word.equals("to");
    }
}
