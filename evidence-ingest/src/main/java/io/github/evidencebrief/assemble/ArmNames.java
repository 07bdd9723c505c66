package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Names of what the arms of a study got: cut out of the text, and compared with each other. */
final class ArmNames {
    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    private static final TermSet COMBINED = new TermSet(List.of("plus", "combined", "combination", "with", "and"));

    private static final List<String> DOING = List.of("sure", "ment", "tion", "therapy", "ing");

    private static final TermSet HALF = new TermSet(List.of("half"));
    private static final Set<String> NOTHING = Set.of("neither", "nothing", "nothing at all", "none", "not");
    /** Words that open a clause or an example, no name. */
    private static final Set<String> FRONTS = Set.of("according", "such", "missing", "including", "based");

    /** "By nurses", "with honey": what stands before a name. */
    private static final Set<String> LEADING = Set.of("by", "with", "of");

    private static final Set<String> WHO = Set.of("who", "whose", "where");
    private static final int LONGEST_PEOPLE = 4;
    private static final int LONGEST_DESCRIBED = 12;
    /** "Older tailors who": the people are among so many first words, so that "baths to tailors who" are baths. */
    private static final int MOST_BEFORE_PEOPLE = 2;

    private static final int LONGEST_DOSE = 4;
    private static final int SHORT_UNIT = 3;
    private static final int LONGEST_COMBINED = 5;
    private static final String OF = " of ";

    /** Longest sentence that is asked what people were dealt, in UTF-16 units; what is longer is no sentence. */
    private static final int LONGEST_SENTENCE = 1_000;

    private static final String WAITING_LIST = "waiting list";

    private static final int DOERS = 3;
    /** As much of a text as is asked for other words for a doer, in UTF-16 units; an article is shorter. */
    private static final int LONGEST_TEXT = 50_000;

    private final Terms terms;
    private final NounPhrases phrases;
    private final ShortForms forms;
    private final ThingPlaces places;
    private final String text;
    private Optional<GroupLabels> labels;
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Optional<String>> clean = new HashMap<>();
    private final NavigableSet<String> said = new TreeSet<>();
    /** The sentence that was asked about last and its words: each is asked many things, one after the other. */
    private Span lastSpan = new Span(0, 0);

    private SentenceWords lastWords = new SentenceWords("", lastSpan);

    ArmNames(Reading reading, NounPhrases phrases) {
        this(reading, phrases, Optional.empty());
    }

    /** Names in a text of whose groups the labels may be known already. */
    ArmNames(Reading reading, NounPhrases phrases, Optional<GroupLabels> labels) {
        this.labels = labels;
        this.terms = phrases.terms();
        this.text = reading.document().text();
        this.phrases = phrases;
        this.forms = phrases.forms();
        this.places = new ThingPlaces(text, terms.arms());
    }

    /** The labels that the text gives its groups. */
    GroupLabels labels() {
        if (labels.isEmpty()) {
            labels = Optional.of(GroupLabels.of(text));
        }
        return labels.get();
    }

    /** The names of an enumeration; of one that denies what it names, what those got who got none of it. */
    List<String> list(Span span) {
        Set<String> names = new LinkedHashSet<>();
        boolean lack = tellsLack(span);
        String words = lack ? clause(span) : "";
        if (lack && !words.startsWith("no ")) {
            return denied(span, words.substring(0, words.indexOf(' '))).stream().toList();
        }
        for (String name : phrases.list(places.held(span))) {
            clean(name)
                    .map(thing -> places.isLeft(span) ? thing + ThingPlaces.ALONE : thing)
                    .map(thing -> lack ? none(thing) : thing)
                    .ifPresent(names::add);
        }
        return List.copyOf(names);
    }

    /** "Not wearing a strap", "without a strap": the denial before what the phrase behind it names. */
    private Optional<String> denied(Span span, String denial) {
        Span rest = new Span(span.start() + denial.length(), span.end());
        return phrases.one(rest).map(thing -> {
            int end = text.indexOf(thing, rest.start()) + thing.length();
            return end <= span.end() && end > rest.start() ? clause(new Span(span.start(), end)) : denial + " " + thing;
        });
    }

    /** The phrases of an enumeration as the text words them. */
    List<String> phrases(Span span) {
        return phrases.list(span);
    }

    /** The one name of a hole; absent when it names nothing that somebody could get. */
    Optional<String> one(Span span) {
        return phrases.one(places.held(span)).flatMap(this::clean);
    }

    /** A name without what hangs loose at its end; absent when it is no name but a claim. */
    Optional<String> sound(String name) {
        return new SoundNames(terms.arms()).of(name);
    }

    /** The name of what an arm got; what controls get is taken as it is worded. */
    Optional<String> arm(Span span) {
        String words = clause(span);
        if (phrases.wording().isControl(words)) {
            return Optional.of(words);
        }
        return one(span)
                .map(name -> isLack(words) ? none(name) : name)
                .map(name -> places.isLeft(span) ? name + ThingPlaces.ALONE : name);
    }

    /** What a group with a label got; a short name of two things together is taken as it is worded. */
    Optional<String> labelled(Span span) {
        String words = clause(span);
        boolean both = isCombined(words) && Terms.words(words).size() <= LONGEST_COMBINED;
        return both ? Optional.of(words) : arm(span);
    }

    /** What people got who got nothing new, by the place that tells of it. */
    String idle(IdleDeeds.Place place) {
        return place.waits() ? waiting() : clause(place.span());
    }

    private String waiting() {
        return text.contains(WAITING_LIST) ? WAITING_LIST : IdleDeeds.WAITING;
    }

    /** The first place of a sentence that tells of people who got nothing new. */
    Optional<IdleDeeds.Place> idle(Sentence sentence) {
        return sentence.span().length() > LONGEST_SENTENCE
                ? Optional.empty()
                : terms.arms().idle().first(cut(sentence));
    }

    boolean isPerson(String word) {
        return terms.people().contains(word);
    }

    /** Whether a word ties a place to what stands before it: "near". */
    boolean isPlace(String word) {
        return terms.phrases().places().contains(word);
    }

    /** The words for a control group in a sentence: "comparison group"; absent when it names none. */
    Optional<String> controlGroup(Sentence sentence) {
        SentenceWords said = cut(sentence);
        for (int at = 1; at < said.size(); at++) {
            boolean control =
                    said.low(at - 1).equals("control") || said.low(at - 1).equals("comparison");
            if (control && terms.arms().groups().contains(said.low(at))) {
                return Optional.of(clause(said.span(at - 1, at + 1)));
            }
        }
        return Optional.empty();
    }

    /** What those got who got nothing of a thing: "no tea", "not invited", also where it began a sentence or a title. */
    String none(String name) {
        String rest = name.substring(1);
        boolean capital = rest.equals(rest.toLowerCase(Locale.ROOT));
        boolean done = name.indexOf(' ') < 0 && isParticiple(name);
        return (done ? "not " : "no ") + (capital ? name.toLowerCase(Locale.ROOT) : name);
    }

    /** Whether a sentence tells of people who went without what others got. */
    boolean isLacking(Sentence sentence) {
        return terms.arms().lacking().isIn(cut(sentence).lows());
    }

    /** Whether words tell of people by what they did: "those who waited", "schools where nobody sang". */
    boolean isDescribed(Span span) {
        List<String> words = Terms.words(clause(span));
        int who = 0;
        while (who < words.size() && !WHO.contains(words.get(who))) {
            who++;
        }
        boolean people = words.subList(0, Math.min(who, MOST_BEFORE_PEOPLE)).stream()
                .anyMatch(
                        word -> isPerson(word) || terms.arms().deals().places().contains(word) || word.equals("those"));
        return who > 0
                && who <= LONGEST_PEOPLE
                && who + 1 < words.size()
                && words.size() <= LONGEST_DESCRIBED
                && people;
    }

    /** Whether some words name anything: not of people, and more than filling words. */
    boolean isNamed(Span span) {
        String words = clause(span);
        String first = words.split(" ", 2)[0];
        return phrases.names(words)
                && !isPerson(bare(first))
                && !terms.armEnds().contains(bare(first))
                && !terms.phrases().verbs().contains(bare(first));
    }

    /** Whether a word names a measure, a time or a place, which nobody gets and which counts nobody. */
    boolean isNoThing(String word) {
        return terms.noArms().contains(word)
                || terms.arms().units().contains(word)
                || terms.arms().figures().contains(word);
    }

    /** What the people in the arms that a sentence sorts them into got; empty unless it names at least two. */
    List<String> parted(Sentence sentence) {
        return allotment(sentence).arms();
    }

    /** As {@link #parted}, where the names alone do not tell the arms apart. */
    List<String> detailed(Sentence sentence) {
        return allotment(sentence).wholeArms();
    }

    /** As {@link #detailed}, with the clauses that tell two things of one name apart: "an app that shows the news". */
    List<String> told(Sentence sentence) {
        return allotment(sentence).toldArms();
    }

    /** What some counted people got, and what others got instead. */
    Deal dealt(Sentence sentence) {
        return sentence.span().length() > LONGEST_SENTENCE
                ? Deal.NONE
                : new Dealing(this, terms.arms(), cut(sentence)).deal();
    }

    /** What each part of the people in a study did, whatever its verb; empty unless a sentence tells it of at least two. */
    List<String> partDeeds(Sentence sentence) {
        return sentence.span().length() > LONGEST_SENTENCE
                ? List.of()
                : new PartDeeds(this, terms.arms(), cut(sentence)).arms();
    }

    /** What each part of the people in a study got, where a sentence, or one and the next, tell it of all of them. */
    List<String> portions(Sentence sentence, Optional<Sentence> next) {
        if (sentence.span().length() > LONGEST_SENTENCE) {
            return List.of();
        }
        Portions portions = new Portions(this, terms.arms());
        List<String> within = portions.within(cut(sentence));
        return !within.isEmpty()
                ? within
                : next.filter(other -> other.span().length() <= LONGEST_SENTENCE && isOther(other))
                        .map(other -> portions.across(cut(sentence), new SentenceWords(text, other.span())))
                        .orElse(within);
    }

    /** What the people did that a sentence counts, whatever its verb; absent when it tells of no deed. */
    Optional<String> countedDeed(Sentence sentence) {
        return sentence.span().length() > LONGEST_SENTENCE
                ? Optional.empty()
                : new PartDeeds(this, terms.arms(), cut(sentence)).first();
    }

    /** Whether a sentence says of half of the people alone that they got a thing. */
    boolean isForHalf(Sentence sentence, String thing) {
        List<String> dealt = HALF.isIn(text, sentence.span()) ? dealt(sentence).arms() : List.of();
        return dealt.size() == 1 && same(dealt.get(0), thing);
    }

    /** What one part of the people in a study got, where a sentence tells it of them alone. */
    Optional<String> part(Sentence sentence) {
        return allotment(sentence).part();
    }

    /** Whether a sentence goes on with the other part of the people. */
    boolean isOther(Sentence sentence) {
        return allotment(sentence).isOther();
    }

    private SentenceWords cut(Sentence sentence) {
        if (!sentence.span().equals(lastSpan)) {
            lastSpan = sentence.span();
            lastWords = new SentenceWords(text, lastSpan);
        }
        return lastWords;
    }

    private Allotment allotment(Sentence sentence) {
        return new Allotment(this, terms.arms(), cut(sentence));
    }

    /** The deed that a claim begins with: "taping the mouth". */
    Optional<String> deed(Span claim) {
        return DeedSubject.of(this, terms.arms(), text, claim);
    }

    /** What the people of a span did or got: "those who skipped tea" skipping tea; absent for others. */
    Optional<String> doneByThose(Span span) {
        SentenceWords words = new SentenceWords(text, span);
        DealWords deals = terms.arms().deals();
        boolean told = words.size() > 2
                && words.low(1).equals("who")
                && isPeople(words.low(0))
                && (words.isPast(2) || terms.arms().isPast(words.low(2)))
                && !deals.perfects().contains(words.low(2))
                && !deals.passives().contains(words.low(2))
                && !(words.size() > 3 && deals.denials().contains(words.low(3)));
        int end = 2;
        while (told && end < words.size() && !words.endsPart(end - 1)) {
            end++;
        }
        return told ? new DeedName(this, terms.arms(), words).of(2, end) : Optional.empty();
    }

    private boolean isPeople(String word) {
        return word.equals("those") || terms.people().contains(word);
    }

    /** People described in a whole clause, on one line: "those who never smoked". */
    String clause(Span span) {
        StringBuilder line = new StringBuilder(span.length());
        String words = span.in(text).strip();
        for (int i = 0; i < words.length(); i++) {
            if (!isSpace(words.charAt(i))) {
                line.append(words.charAt(i));
            } else if (!isSpace(words.charAt(i - 1))) {
                line.append(' ');
            }
        }
        return line.toString();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** What controls got: as it is worded, but what they did not get by its plain name. */
    String control(Span span) {
        String words = clause(span);
        return NOTHING.contains(words.toLowerCase(Locale.ROOT)) ? "no treatment" : words;
    }

    /** A phrase as a name; absent when it names nothing that somebody could get. */
    private Optional<String> clean(String phrase) {
        return clean.computeIfAbsent(phrase, this::cleaned);
    }

    private Optional<String> cleaned(String name) {
        List<String> kept = new ArrayList<>();
        for (String word : undosed(name).split(" ", -1)) {
            if (kept.isEmpty() && (LEADING.contains(bare(word)) || isShortUnit(bare(word)))) {
                continue;
            }
            if (!kept.isEmpty() && terms.armEnds().contains(bare(word)) && !isGoverned(kept, bare(word))) {
                break;
            }
            kept.add(word);
        }
        while (kept.size() > 1 && isLoose(bare(kept.get(kept.size() - 1)))) {
            kept.remove(kept.size() - 1);
        }
        String whole = closed(String.join(" ", kept));
        return isThing(whole) ? Optional.of(whole) : Optional.empty();
    }

    /** "2 L broth", "40 mg zinc": the unit that is left of a dose whose number was cut off. */
    private boolean isShortUnit(String word) {
        return word.length() <= SHORT_UNIT && terms.arms().units().contains(word);
    }

    /** "Living near a park": an article behind the preposition of a deed. */
    private boolean isGoverned(List<String> kept, String article) {
        String last = bare(kept.get(kept.size() - 1));
        return (article.equals("a") || article.equals("the"))
                && bare(kept.get(0)).endsWith("ing")
                && isPlace(last);
    }

    /** A name without the bracket that it does not close: "zinc (Zn". */
    static String closed(String name) {
        int open = name.lastIndexOf('(');
        return open > 0 && name.indexOf(')', open) < 0 ? name.substring(0, open).strip() : name;
    }

    /** "Grams of fish oil" and "the efficacy of fish oil" are fish oil; "a short course of" a drug is told from a long one. */
    String undosed(String name) {
        if (!name.contains(OF)) {
            return name;
        }
        String[] words = name.split(" ", -1);
        for (int at = Math.min(words.length - 1, LONGEST_DOSE) - 1; at > 0; at--) {
            if (words[at].equals("of") && saysHowMuch(bare(words[at - 1])) && !tellsApart(words, at - 2)) {
                return String.join(" ", List.of(words).subList(at + 1, words.length));
            }
        }
        return name;
    }

    private boolean tellsApart(String[] words, int at) {
        return at >= 0 && terms.arms().doseKinds().contains(bare(words[at]));
    }

    private boolean saysHowMuch(String word) {
        String head = word.substring(word.lastIndexOf('-') + 1);
        return terms.arms().units().contains(word) || terms.arms().aspects().contains(head);
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace(",", "")
                .replace("\"", "");
    }

    /** "A steel crown pushed", "the help of": words that are left behind a name. */
    private boolean isLoose(String word) {
        return isParticiple(word) || LEADING.contains(word) || isPlace(word);
    }

    /** "A steel crown pushed": what was done with a thing is no part of its name. */
    private static boolean isParticiple(String word) {
        return word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed");
    }

    /** Whether a name is no more than a kind of treatment: "therapy". */
    boolean isCourse(String name) {
        return terms.arms().courses().contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether a name is that of a part of the body alone. */
    boolean isBodyPart(String name) {
        return terms.phrases().parts().contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether a name is that of a thing: not of people, of a trouble or of a number. */
    boolean isThing(String name) {
        List<String> words = phrases.wording().words(name);
        boolean person = isOfPeople(words);
        String end = name.substring(name.lastIndexOf(' ') + 1);
        boolean compound = end.indexOf('-') > 0;
        String last = words.isEmpty() || compound ? "" : words.get(words.size() - 1);
        boolean trouble =
                (terms.worths().isBad(last) && !terms.arms().exposures().contains(last))
                        || (terms.noArms().contains(last) && !isCompound(words))
                        || last.equals("%");
        boolean said = opensElsewhere(name);
        boolean number = !name.isEmpty() && Character.isDigit(name.charAt(0)) && words.size() < 4;
        return phrases.names(name)
                && !said
                && !person
                && !trouble
                && !number
                && !tellsDeed(name)
                && !isMeasure(words)
                && !isTrait(words)
                && !isDoer(words);
    }

    /** "Older nurses": words for people; "nurse visits" are visits. */
    private boolean isOfPeople(List<String> words) {
        int last = words.size() - 1;
        for (int at = 0; at <= last; at++) {
            if (isPerson(words.get(at)) && (at == last || isSeveral(words.get(at)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSeveral(String person) {
        return person.endsWith("s") || person.endsWith("en") || person.equals("people");
    }

    /** "Home visits", "a stool test": a word that names a thing behind another one, but for one that is measured. */
    private boolean isCompound(List<String> words) {
        int last = words.size() - 1;
        return last > 0
                && terms.arms().heads().contains(words.get(last))
                && terms.worths().of(words, last - 1, last + 1) == 0;
    }

    /** "According to the panel", "if": words before which no name begins, but for what others went without. */
    private boolean opensElsewhere(String name) {
        String opening = bare(name.split(" ", 2)[0]);
        boolean compound = opening.indexOf('-') > 0;
        String first = compound
                ? opening
                : phrases.wording().words(name).stream().findFirst().orElse("");
        boolean fronting = terms.phrases().fronting().contains(first) && !isLack(name);
        return fronting || terms.armEnds().contains(opening) || FRONTS.contains(first);
    }

    /** "The drops stung": words with a verb in the past are a claim, no name; "hand-made" is none. */
    private boolean tellsDeed(String name) {
        for (String word : name.split(" ", -1)) {
            if (terms.arms().isPast(bare(word))) {
                return true;
            }
        }
        return false;
    }

    /** "Older", "villages", "according": a word that tells of people, their place or the sentence, not of a thing. */
    private boolean isTrait(List<String> words) {
        ArmWords known = terms.arms();
        String word = words.size() == 1 ? words.get(0) : "";
        return known.noGroups().contains(word)
                || known.noDeeds().contains(word)
                || known.deals().places().contains(word);
    }

    /** "The gargler", "rinsers": people named by what they do, where the text says it by its verb or noun too. */
    private boolean isDoer(List<String> words) {
        String word = words.size() == 1 ? words.get(0) : "";
        String stem = word.endsWith("ers") ? word.substring(0, word.length() - DOERS) : "";
        return stem.length() >= DOERS && saysOtherwise(stem);
    }

    /** Whether the text has a word that begins so and names no doer: "gargle", "gargled" beside "garglers". */
    private boolean saysOtherwise(String stem) {
        String doer = stem + "er";
        boolean before =
                first(stem, stem).filter(word -> !word.startsWith(doer)).isPresent();
        return before || first(stem + "es", stem).isPresent();
    }

    /** The first word of the text from some letters on, where it begins with the stem. */
    private Optional<String> first(String from, String stem) {
        return Optional.ofNullable(said().ceiling(from)).filter(word -> word.startsWith(stem));
    }

    /** The words of the text, in the order of the alphabet. */
    private NavigableSet<String> said() {
        if (said.isEmpty()) {
            said.addAll(Terms.words(text.substring(0, Math.min(LONGEST_TEXT, text.length()))));
        }
        return said;
    }

    /** "IU", "mg a day": what a dose is counted in. */
    private boolean isMeasure(List<String> words) {
        ArmWords known = terms.arms();
        for (String word : words) {
            if (!known.units().contains(word) && !known.figures().contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether two names name the same thing, one of them perhaps in more detail. */
    boolean same(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        return !words.isEmpty()
                && !others.isEmpty()
                && (words.containsAll(others) || others.containsAll(words))
                && isCombined(one) == isCombined(other)
                && isLack(one) == isLack(other)
                && one.startsWith("non-") == other.startsWith("non-")
                && isControl(one) == isControl(other)
                && isOrdinary(one) == isOrdinary(other);
    }

    /** "Ordinary gloves", "their usual diet": what people would have had anyway. */
    boolean isOrdinary(String name) {
        List<String> words = phrases.wording().words(name);
        return words.size() > 1
                && (terms.arms().ordinary().contains(words.get(0))
                        || terms.arms().ordinary().contains(words.get(1)));
    }

    /** Whether a name is that of those who got nothing of a thing. */
    static boolean isLack(String name) {
        return name.startsWith("no ") || name.startsWith("not ") || name.startsWith("without ");
    }

    /** Whether the words of a span tell of those who got nothing of a thing. */
    boolean tellsLack(Span span) {
        int from = span.start();
        while (from < span.end() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        boolean may = from < span.end() && (text.charAt(from) == 'n' || text.charAt(from) == 'w');
        return may && isLack(clause(span));
    }

    /** Whether a name is that of two things got together: "tape plus rest", "tape + rest". */
    private boolean isCombined(String name) {
        List<String> words = phrases.wording().words(name);
        boolean done = words.size() > 2 && words.get(1).equals("with") && isDoing(words.get(0));
        return name.indexOf('+') > 0 || Terms.holds(COMBINED, done ? words.subList(2, words.size()) : words);
    }

    /** "Closure with", "treatment with": a noun for what is done with a thing names no second thing. */
    private static boolean isDoing(String word) {
        return DOING.stream().anyMatch(word::endsWith);
    }

    /** "Relaxation" beside "structural massage" is relaxation massage, where the text says so. */
    String whole(String name, Collection<String> others) {
        for (String other : others) {
            String whole = other.indexOf(' ') < 0 || isGroup(other)
                    ? name
                    : phrases.withHead(name, other.substring(other.lastIndexOf(' ')));
            if (!whole.equals(name)) {
                return whole;
            }
        }
        return name;
    }

    private boolean isGroup(String name) {
        return terms.arms().groups().contains(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** Whether people were only told something: "a talk on foot care", which others are held against. */
    boolean isTeaching(String name) {
        return terms.arms().teachings().isIn(phrases.wording().words(name));
    }

    /** Whether two names name kinds of one thing: "soft brace", "hard brace"; any two classes or therapies do not. */
    boolean kin(String one, String other) {
        List<String> words = phrases.wording().words(one);
        List<String> others = phrases.wording().words(other);
        String head = words.get(words.size() - 1);
        return head.equals(others.get(others.size() - 1))
                && !terms.fillers().contains(head)
                && !phrases.wording().isGeneric(head);
    }

    /** The words of a name that no other name of a list has. */
    Set<String> own(String name, List<String> all) {
        Set<String> own = new LinkedHashSet<>(words(name));
        all.stream().filter(other -> !other.equals(name)).forEach(other -> own.removeAll(words(other)));
        return own;
    }

    /** The words of a name that tell it from others. */
    Set<String> words(String name) {
        return words.computeIfAbsent(name, this::telling);
    }

    private Set<String> telling(String name) {
        String whole = forms.expand(name);
        Set<String> words = new LinkedHashSet<>(VOCABULARY.words(whole));
        words.removeIf(this::isEmpty);
        for (String word : whole.indexOf('-') < 0 ? new String[0] : whole.split(" ", -1)) {
            if (word.indexOf('-') > 0 && VOCABULARY.words(word).stream().allMatch(this::isEmpty)) {
                words.add(bare(word));
            }
        }
        return Collections.unmodifiableSet(words);
    }

    /** Whether a word tells no name from others; a compound of such words does: "in-person visits". */
    private boolean isEmpty(String word) {
        return terms.fillers().contains(word) || terms.edges().contains(word);
    }

    /** The word that names the thing. */
    String head(String name) {
        return phrases.wording().phrase(name).head();
    }

    /** "The drug", "invited": a word that may be said of any arm. */
    boolean isGeneral(String name) {
        return name.indexOf(' ') < 0
                && (isParticiple(name) || terms.arms().tested().contains(bare(name)));
    }

    /** Whether an arm is a control, its short form written out; a drug given together with dummy tablets is none. */
    boolean isControl(String name) {
        int plus = name.indexOf(" plus ");
        return isLack(name)
                || name.endsWith(ThingPlaces.ALONE)
                || name.equalsIgnoreCase(IdleDeeds.WAITING)
                || phrases.wording().isControl(forms.expand(plus < 0 ? name : name.substring(0, plus)));
    }
}
