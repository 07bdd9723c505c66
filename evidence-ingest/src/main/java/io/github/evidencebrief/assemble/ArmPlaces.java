package io.github.evidencebrief.assemble;

import io.github.evidencebrief.assemble.NamedArm.Rank;
import io.github.evidencebrief.document.Block;
import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.phrase.Vocabulary;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The places of a text that name what the arms of its studies got. */
final class ArmPlaces {
    static final int NOWHERE = Integer.MAX_VALUE;
    /** So many names of journals and bodies are kept, so that a long text takes no longer than its length. */
    private static final int MOST_TITLES = 40;

    private static final int COMES_BACK = 3;
    private static final int LEDE = 3;
    private static final Vocabulary VOCABULARY = Vocabulary.standard();
    private static final List<String> SLOTS = List.of("arm", "arm2", "arm3", "arm4");

    private final Studies studies;
    private final Reading reading;
    private final ArmNames names;
    private final ToldGroups groups;
    private final Optional<StudyDraft> main;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> headline = new HashMap<>();
    private final Set<String> people = new HashSet<>();
    private final Map<Integer, List<NamedArm>> bySentence = new HashMap<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<Set<String>> conditions = new HashSet<>();

    ArmPlaces(Studies studies, Reading reading, ArmNames names, ToldGroups groups) {
        this.groups = groups;
        this.studies = studies;
        this.reading = reading;
        this.names = names;
        this.main = studies.drafts().stream()
                .filter(draft -> draft.kind != StudyKind.GUIDELINE && !draft.isBody())
                .findFirst();
        reading.sentences().forEach(this::count);
        reading.sentences().forEach(this::others);
    }

    private void count(Sentence sentence) {
        List<String> words = VOCABULARY.words(reading.words(sentence.span()));
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        if (sentence.block().kind() == Block.Kind.TITLE || sentence.index() < LEDE) {
            words.forEach(word -> headline.putIfAbsent(word, headline.size()));
        }
    }

    /** What no arm gets: what people suffer from, and the people whom the text names. */
    private void others(Sentence sentence) {
        sentence.mentions().stream()
                .flatMap(mention -> mention.slot("name").stream())
                .map(span -> names.words(reading.words(span)))
                .forEach(people::addAll);
        Stream.of("journal", "body")
                .flatMap(slot -> sentence.mentions().stream().flatMap(mention -> mention.slot(slot).stream()))
                .map(reading::words)
                .filter(title -> titles.size() < MOST_TITLES)
                .forEach(titles::add);
        sentence.all("condition")
                .flatMap(mention -> mention.slot("condition").stream())
                .map(span -> names.words(reading.words(span)))
                .forEach(conditions::add);
    }

    /** What the sentences of a study name, in the order of the text; those of no study speak of the first. */
    List<NamedArm> of(StudyDraft draft) {
        return sentences(draft).flatMap(sentence -> in(sentence).stream()).toList();
    }

    private Stream<Sentence> sentences(StudyDraft draft) {
        boolean first = main.equals(Optional.of(draft));
        return reading.sentences().stream()
                .filter(sentence -> sentence.block().kind() != Block.Kind.REFERENCE)
                .filter(sentence -> studies.of(sentence).map(draft::equals).orElse(first));
    }

    /** What a sentence names; each is read once. */
    List<NamedArm> in(Sentence sentence) {
        List<NamedArm> known = bySentence.get(sentence.index());
        List<NamedArm> arms = known == null ? arms(sentence) : known;
        bySentence.put(sentence.index(), arms);
        return arms;
    }

    private List<NamedArm> arms(Sentence sentence) {
        List<NamedArm> arms = new ArrayList<>();
        for (Mention mention : sentence.mentions()) {
            switch (mention.type()) {
                case "told-arm", "told-peer" -> told(mention, sentence, arms);
                case "arm" -> arm(mention, sentence, arms);
                case "comparison" -> comparison(mention, sentence, arms);
                case "aim" -> add(arms, mention, sentence, "intervention", Rank.TOPIC, false);
                default -> {}
            }
        }
        parted(sentence, arms);
        dealt(sentence, arms);
        if (sentence.has("effect") || sentence.has("contrast")) {
            groups(sentence, arms);
        }
        return arms;
    }

    /** Where no rule names two arms that people were sorted into, the words of the sentence may. */
    private void parted(Sentence sentence, List<NamedArm> arms) {
        List<String> parted = partedBy(sentence, arms);
        if (parted.size() > 1) {
            arms.removeIf(arm -> arm.rank() == Rank.SORTED);
            parted.forEach(name -> arms.add(new NamedArm(name, Rank.SORTED, sentence.index(), names.isControl(name))));
        } else if (arms.stream().noneMatch(arm -> arm.rank() == Rank.SORTED)) {
            part(sentence)
                    .ifPresent(
                            name -> arms.add(new NamedArm(name, Rank.SORTED, sentence.index(), names.isControl(name))));
        }
    }

    private List<String> partedBy(Sentence sentence, List<NamedArm> arms) {
        List<String> parted = names.parted(sentence).stream()
                .filter(name -> !conditions.contains(names.words(name)))
                .toList();
        return parted.size() < 2 && sorted(arms) < 2 ? names.detailed(sentence) : parted;
    }

    /** What counted people got, where nothing else in the sentence says of as many parts of them what they were sorted into. */
    private void dealt(Sentence sentence, List<NamedArm> arms) {
        long sorted = arms.stream().filter(arm -> arm.rank() == Rank.SORTED).count();
        Deal deal = names.dealt(sentence);
        if (deal.isWhole() && (sorted < 2 || deal.added() || deal.size() > Math.max(2, sorted(arms)))) {
            arms.removeIf(arm -> arm.rank() == Rank.SORTED);
            whole(deal, sentence, arms);
        } else if (sorted == 0) {
            deal.arms().stream()
                    .filter(name -> isProminent(name, sentence))
                    .forEach(name -> arms.add(new NamedArm(name, Rank.TOPIC, sentence.index(), names.isControl(name))));
        }
    }

    /** How many arms people were sorted into. */
    private static long sorted(List<NamedArm> arms) {
        return arms.stream()
                .filter(arm -> arm.rank() == Rank.SORTED)
                .map(NamedArm::name)
                .distinct()
                .count();
    }

    private void whole(Deal deal, Sentence sentence, List<NamedArm> arms) {
        String first = deal.arms().get(0);
        for (String name : deal.arms()) {
            boolean control = names.isControl(name) || (deal.added() && name.equals(first));
            arms.add(new NamedArm(name, Rank.SORTED, sentence.index(), control));
        }
        if (deal.lacked()) {
            arms.add(new NamedArm(names.none(first), Rank.SORTED, sentence.index(), true));
        }
    }

    /** Whether what some people got alone is what the headline speaks of, or stands where a study told in passing does. */
    private boolean isProminent(String name, Sentence sentence) {
        Set<String> words = names.words(name);
        boolean passing = studies.of(sentence)
                .filter(draft -> introduces(sentence, draft))
                .isPresent();
        return !conditions.contains(words) && (passing || inHeadline(words) != NOWHERE);
    }

    /** "Half were picked to get X. The others did Y." */
    private Optional<String> part(Sentence sentence) {
        int next = sentence.index() + 1;
        boolean other = names.isOther(sentence)
                || (next < reading.sentences().size()
                        && names.isOther(reading.sentences().get(next)));
        return other ? names.part(sentence) : Optional.empty();
    }

    /** Those whose results a sentence tells; what stands behind "than" is what others are compared with. */
    private void groups(Sentence sentence, List<NamedArm> arms) {
        names.deed(sentence.span()).ifPresent(name -> arms.add(new NamedArm(name, Rank.TOLD, sentence.index(), false)));
        int rival = sentence.all("contrast")
                .mapToInt(mention -> mention.span().start())
                .min()
                .orElse(Integer.MAX_VALUE);
        for (ToldGroup group : groups.in(sentence.span())) {
            boolean control = group.span().start() > rival || names.isControl(group.name());
            if (!group.denied() && arms.stream().noneMatch(arm -> names.same(arm.name(), group.name()))) {
                Rank rank = group.sure() ? Rank.SIDE : Rank.TOLD;
                arms.add(new NamedArm(group.name(), rank, sentence.index(), control));
            }
        }
    }

    private void told(Mention mention, Sentence sentence, List<NamedArm> arms) {
        Rank rank = Rank.valueOf(mention.attribute("rank").orElse("topic").toUpperCase(Locale.ROOT));
        for (int i = 0; i < SLOTS.size(); i++) {
            boolean control = mention.attribute("role" + (i + 1)).isPresent();
            add(arms, mention, sentence, SLOTS.get(i), rank, control);
        }
        if (mention.attribute("whole").isPresent()) {
            mention.slot("comparator")
                    .map(names::control)
                    .filter(name -> !name.endsWith(" it") && !name.endsWith(" them"))
                    .ifPresent(name -> arms.add(new NamedArm(name, rank, sentence.index(), true)));
        } else {
            add(arms, mention, sentence, "comparator", rank, true);
        }
    }

    private void arm(Mention mention, Sentence sentence, List<NamedArm> arms) {
        boolean several =
                mention.slot("arm2").isPresent() || mention.slot("arm3").isPresent();
        boolean control = mention.attribute("role").equals(Optional.of("comparator"));
        boolean sorted = several
                || mention.attribute("rank").isPresent()
                || mention.slot("arm").map(this::named).filter(this::isMixed).isPresent();
        for (String slot : SLOTS) {
            add(arms, mention, sentence, slot, sorted ? Rank.SORTED : Rank.SIDE, control);
        }
    }

    /** "Singing, card games or no treatment": an enumeration that ends in a control names all arms. */
    private boolean isMixed(List<String> arms) {
        return arms.stream().anyMatch(names::isControl) && !arms.stream().allMatch(names::isControl);
    }

    private void comparison(Mention mention, Sentence sentence, List<NamedArm> arms) {
        boolean control = mention.slot("comparator")
                .map(reading::words)
                .filter(names::isControl)
                .isPresent();
        add(arms, mention, sentence, "intervention", control ? Rank.SIDE : Rank.RIVAL, false);
        add(arms, mention, sentence, "comparator", Rank.RIVAL, true);
        add(arms, mention, sentence, "comparator2", Rank.RIVAL, true);
    }

    private void add(List<NamedArm> arms, Mention mention, Sentence sentence, String slot, Rank rank, boolean control) {
        mention.slot(slot)
                .map(this::named)
                .orElse(List.of())
                .forEach(
                        name -> arms.add(new NamedArm(name, rank, sentence.index(), control || names.isControl(name))));
    }

    private List<String> named(Span span) {
        return names.list(span).stream()
                .filter(name -> !people.containsAll(names.words(name))
                        || names.words(name).isEmpty())
                .filter(name -> !isTitled(name))
                .toList();
    }

    /** Whether a name is part of that of a journal or a body. */
    private boolean isTitled(String name) {
        return Character.isUpperCase(name.charAt(0)) && titles.stream().anyMatch(title -> title.contains(name));
    }

    /**
     * What those who did not get what a study tests are called: the words for its control group, else that they got none
     * of it; absent when no result of the study tells of them.
     */
    Optional<String> lack(StudyDraft draft, String tested) {
        List<Sentence> said = sentences(draft)
                .filter(sentence -> sentence.has("effect") || sentence.has("contrast") || sentence.has("magnitude"))
                .toList();
        Optional<String> group = said.stream()
                .flatMap(sentence -> names.controlGroup(sentence).stream())
                .findFirst();
        boolean lacking = said.stream().anyMatch(names::isLacking)
                || sentences(draft).anyMatch(sentence -> names.isForHalf(sentence, tested));
        return group.or(() -> lacking ? Optional.of(names.none(tested)) : Optional.empty());
    }

    /** Whether the text speaks of a thing more than in passing. */
    boolean comesBack(String name) {
        return count(name) >= COMES_BACK;
    }

    /** Whether the text speaks of what an arm of its main study got in the headline too, or more than in passing. */
    boolean speaksOf(NamedArm arm, StudyDraft draft) {
        return !main.equals(Optional.of(draft))
                || comesBack(arm.name())
                || inHeadline(names.words(arm.name())) != NOWHERE;
    }

    /** Whether an arm is named where a study beside the main one is spoken of: it is soon over, so nothing comes back. */
    boolean introduces(NamedArm arm, StudyDraft draft) {
        return introduces(reading.sentences().get(arm.sentence()), draft);
    }

    private boolean introduces(Sentence sentence, StudyDraft draft) {
        return !main.equals(Optional.of(draft)) && draft.places.contains(sentence.span());
    }

    /** The arms that a text speaks of about as often as of the one it speaks of most, and what it sets against them. */
    List<NamedArm> frequent(List<NamedArm> arms) {
        int most = arms.stream().mapToInt(arm -> count(arm.name())).max().orElse(0);
        Set<Integer> rivalries = new HashSet<>();
        arms.stream()
                .filter(arm -> arm.rank() == Rank.RIVAL && 2 * count(arm.name()) >= most)
                .forEach(arm -> rivalries.add(arm.sentence()));
        return arms.stream()
                .filter(arm -> 2 * count(arm.name()) >= most || rivalries.contains(arm.sentence()))
                .toList();
    }

    /** How often the text says the word that names a thing. */
    int count(String name) {
        return counts.getOrDefault(head(name), 0);
    }

    private String head(String name) {
        return names.head(name);
    }

    /** About where the title or the first sentences first speak of a thing; {@link #NOWHERE} when they do not. */
    int inHeadline(Set<String> words) {
        int[] places = words.stream()
                .filter(headline::containsKey)
                .mapToInt(headline::get)
                .sorted()
                .toArray();
        return places.length == 0 ? NOWHERE : places[places.length / 2];
    }

    /**
     * What a study without arms is about: what a guideline advises, what somebody in a study told in passing got, else
     * the weightiest thing that the sentences of the study name; for the main study also what others name.
     */
    Optional<String> topic(StudyDraft draft, Candidates candidates) {
        boolean first = main.equals(Optional.of(draft));
        Rank rank = draft.kind == StudyKind.GUIDELINE ? Rank.ADVISED : Rank.TOLD;
        Optional<String> told = first ? Optional.empty() : first(draft, rank).filter(name -> !names.isGeneral(name));
        return told.or(() -> candidates.best(said(draft)))
                .or(() -> first ? candidates.best(candidates.heads()) : Optional.empty());
    }

    /** The words of the places that speak of a study. */
    private Set<String> said(StudyDraft draft) {
        Set<String> said = new HashSet<>();
        for (Span place : draft.places) {
            said.addAll(VOCABULARY.words(reading.words(place)));
        }
        return said;
    }

    private Optional<String> first(StudyDraft draft, Rank rank) {
        return sentences(draft)
                .flatMap(sentence -> in(sentence).stream())
                .filter(arm -> arm.rank() == rank)
                .map(NamedArm::name)
                .findFirst();
    }
}
