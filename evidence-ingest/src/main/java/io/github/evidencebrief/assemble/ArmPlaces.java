package io.github.evidencebrief.assemble;

import io.github.evidencebrief.assemble.NamedArm.Rank;
import io.github.evidencebrief.document.Block;
import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The places of a text that name what the arms of its studies got. */
final class ArmPlaces {
    static final int NOWHERE = Integer.MAX_VALUE;
    private static final int COMES_BACK = 3;
    private static final int LEDE = 3;
    private static final int LEADS_UP = 2;
    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    private final Studies studies;
    private final Reading reading;
    private final ArmNames names;
    private final ToldGroups groups;
    private final NoArms others;
    private final SentenceArms sentences;
    private final Optional<StudyDraft> main;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> headline = new HashMap<>();
    private final Map<Integer, List<NamedArm>> bySentence = new HashMap<>();

    ArmPlaces(Studies studies, Reading reading, ArmNames names, ToldGroups groups) {
        this.others = new NoArms(reading, names);
        this.sentences = new SentenceArms(reading, names, groups, others, this::isProminent);
        this.studies = studies;
        this.reading = reading;
        this.names = names;
        this.groups = groups;
        this.main = studies.drafts().stream()
                .filter(draft -> draft.kind != StudyKind.GUIDELINE && !draft.isBody())
                .findFirst();
        reading.sentences().forEach(this::count);
    }

    private void count(Sentence sentence) {
        List<String> words = VOCABULARY.words(reading.words(sentence.span()));
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        if (sentence.block().kind() == Block.Kind.TITLE || sentence.index() < LEDE) {
            words.forEach(word -> headline.putIfAbsent(word, headline.size()));
        }
    }

    /** What the sentences of a study name, in the order of the text; those of no study speak of the first. */
    List<NamedArm> of(StudyDraft draft) {
        return sentences(draft).flatMap(sentence -> in(sentence).stream()).toList();
    }

    /** Whether a study is the one that the text is about. */
    boolean isMain(StudyDraft draft) {
        return main.equals(Optional.of(draft));
    }

    private Stream<Sentence> sentences(StudyDraft draft) {
        boolean first = isMain(draft);
        return reading.sentences().stream()
                .filter(sentence -> sentence.block().kind() != Block.Kind.REFERENCE)
                .filter(sentence -> studies.of(sentence).map(draft::equals).orElse(first));
    }

    /** What a sentence names; each is read once. */
    List<NamedArm> in(Sentence sentence) {
        List<NamedArm> known = bySentence.get(sentence.index());
        List<NamedArm> arms = known == null ? sentences.in(sentence) : known;
        bySentence.put(sentence.index(), arms);
        return arms;
    }

    /** Whether what some people got alone is what the headline speaks of, or stands where a study told in passing does. */
    private boolean isProminent(String name, Sentence sentence) {
        boolean passing = studies.of(sentence)
                .filter(draft -> introduces(sentence, draft))
                .isPresent();
        return !others.isCondition(name) && (passing || inHeadline(names.words(name)) != NOWHERE);
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

    /** Whom the first result of a study sets those against who got what it tests, told by what they did or did not do. */
    Optional<String> rival(StudyDraft draft) {
        return sentences(draft).flatMap(this::rivals).findFirst();
    }

    /** People by what they did, whom a result is held against: "than those who waited", "than at schools where". */
    private Stream<String> rivals(Sentence sentence) {
        return !sentence.has("effect")
                ? Stream.empty()
                : sentence.all("contrast")
                        .flatMap(contrast -> contrast.slot("comparator").stream())
                        .filter(names::isDescribed)
                        .map(names::control);
    }

    /** What the parts of the people in a study got by the first sentence that tells it of two at least, whatever the verbs. */
    List<NamedArm> portions(StudyDraft draft) {
        return sentences(draft)
                .filter(sentence -> sentence.block().kind() != Block.Kind.TITLE)
                .map(sentences::portions)
                .filter(portions -> portions.size() > 1)
                .findFirst()
                .orElse(List.of());
    }

    /** What the text calls the groups of a study. */
    CalledGroups called(StudyDraft draft) {
        CalledGroups called = new CalledGroups(names);
        sentences(draft)
                .filter(sentence -> sentence.block().kind() != Block.Kind.TITLE)
                .forEach(sentence -> {
                    groups.in(sentence.span()).stream()
                            .filter(ToldGroup::sure)
                            .map(ToldGroup::name)
                            .forEach(called::add);
                    names.controlGroup(sentence).ifPresent(called::addControl);
                });
        return called;
    }

    /** Whether the text speaks of a thing more than in passing. */
    boolean comesBack(String name) {
        return count(name) >= COMES_BACK;
    }

    /** Whether the text speaks of what an arm of its main study got in the headline too, or more than in passing. */
    boolean speaksOf(NamedArm arm, StudyDraft draft) {
        return !isMain(draft) || comesBack(arm.name()) || inHeadline(names.words(arm.name())) != NOWHERE;
    }

    /** Whether an arm is named where a study beside the main one is spoken of: it is soon over, so nothing comes back. */
    boolean introduces(NamedArm arm, StudyDraft draft) {
        return introduces(reading.sentences().get(arm.sentence()), draft);
    }

    private boolean introduces(Sentence sentence, StudyDraft draft) {
        return !isMain(draft) && draft.places.contains(sentence.span());
    }

    /** The arms that a text speaks of about as often as of the one it speaks of most, and what it sets against them. */
    List<NamedArm> frequent(List<NamedArm> arms) {
        int most = arms.stream().mapToInt(arm -> count(arm.name())).max().orElse(0);
        Set<Integer> rivalries = new HashSet<>();
        arms.stream()
                .filter(arm -> (arm.rank() == Rank.RIVAL || arm.rank() == Rank.PAIR) && 2 * count(arm.name()) >= most)
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
        boolean first = isMain(draft);
        Rank rank = draft.kind == StudyKind.GUIDELINE ? Rank.ADVISED : Rank.TOLD;
        Optional<String> told = first ? Optional.empty() : first(draft, rank).filter(name -> !names.isGeneral(name));
        return told.or(() -> candidates.best(said(draft)))
                .or(() -> first ? candidates.best(candidates.heads()) : Optional.empty())
                .or(() -> first || (main.isEmpty() && draft.isBody()) ? candidates.topic() : Optional.empty());
    }

    /** The words of the places that speak of a study. */
    private Set<String> said(StudyDraft draft) {
        Set<String> said = new HashSet<>();
        for (Span place : draft.places) {
            said.addAll(VOCABULARY.words(reading.words(place)));
        }
        return said;
    }

    /** The words of the paragraphs that speak of a study, and of the sentences before them in which it is led up to. */
    Set<String> near(StudyDraft draft) {
        Set<String> near = new HashSet<>();
        for (Sentence sentence : reading.sentences()) {
            if (studies.of(sentence).filter(draft::equals).isPresent()) {
                int from = Math.max(0, sentence.index() - LEADS_UP);
                for (Sentence told : reading.sentences().subList(from, sentence.index() + 1)) {
                    near.addAll(VOCABULARY.words(reading.words(told.span())));
                }
            }
        }
        return near;
    }

    private Optional<String> first(StudyDraft draft, Rank rank) {
        return sentences(draft)
                .flatMap(sentence -> in(sentence).stream())
                .filter(arm -> arm.rank() == rank)
                .map(NamedArm::name)
                .findFirst();
    }
}
