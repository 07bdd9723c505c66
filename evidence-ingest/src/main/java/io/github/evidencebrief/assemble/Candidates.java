package io.github.evidencebrief.assemble;

import io.github.evidencebrief.assemble.PhraseWords.Role;
import io.github.evidencebrief.document.Block;
import io.github.evidencebrief.phrase.Vocabulary;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a text for lay readers may mean by what people got, each weighed by all that the text says of it.
 *
 * <pre>
 *   Rye oil eases itching        rye oil: title, subject
 *   children given rye oil       rye oil: taken          itching: outcome
 * </pre>
 */
final class Candidates {
    private static final int LEDE = 4;
    private static final int LONGEST = 4;
    private static final int LEAST = 8;
    private static final int NEAR = 3;
    private static final Vocabulary VOCABULARY = Vocabulary.standard();
    /** A thing that no such place names is none that people got. */
    private static final Set<Clue> USES = EnumSet.of(
            Clue.SORTED,
            Clue.RIVAL,
            Clue.PAIR,
            Clue.SIDE,
            Clue.TOPIC,
            Clue.TOLD,
            Clue.SUBJECT,
            Clue.TAKEN,
            Clue.DRUG,
            Clue.GROUP);

    private final Reading reading;
    private final ArmNames names;
    private final Terms terms;
    private final Map<String, Candidate> byHead = new LinkedHashMap<>();

    private Candidates(Reading reading, ArmNames names, Terms terms) {
        this.reading = reading;
        this.names = names;
        this.terms = terms;
    }

    static Candidates of(Reading reading, ArmPlaces places, ArmNames names, Terms terms) {
        Candidates candidates = new Candidates(reading, names, terms);
        for (Sentence sentence : reading.sentences()) {
            if (sentence.block().kind() != Block.Kind.REFERENCE) {
                candidates.places(places.in(sentence));
                candidates.headline(sentence);
                candidates.drugs(sentence);
                sentence.mentions().forEach(candidates::mention);
            }
        }
        reading.sentences().forEach(candidates::uses);
        return candidates;
    }

    private void headline(Sentence sentence) {
        boolean title = sentence.block().kind() == Block.Kind.TITLE;
        if (title || sentence.index() < LEDE) {
            chunks(sentence).forEach(name -> add(name, title ? Clue.TITLE : Clue.LEDE));
        }
    }

    private void drugs(Sentence sentence) {
        SentenceWords words = words(sentence);
        for (int at = 0; at < words.size(); at++) {
            if (terms.arms().isDrug(words.low(at))) {
                names.one(words.span(at, at + 1)).ifPresent(name -> add(name, Clue.DRUG));
            }
        }
    }

    private void places(List<NamedArm> arms) {
        for (NamedArm arm : arms) {
            if (!arm.control()) {
                add(arm.name(), Clue.valueOf(arm.rank().name()));
            }
        }
    }

    private void mention(Mention mention) {
        switch (mention.type()) {
            case "effect" -> {
                list(mention, "intervention").forEach(name -> add(name, Clue.SUBJECT));
                list(mention, "outcome").forEach(name -> doubt(name, Clue.OUTCOME));
            }
            case "condition" -> list(mention, "condition").forEach(name -> doubt(name, Clue.CONDITION));
            case "journal" -> list(mention, "journal").forEach(name -> doubt(name, Clue.JOURNAL));
            default -> {}
        }
    }

    private Stream<String> list(Mention mention, String slot) {
        return mention.slot(slot).stream().flatMap(span -> names.list(span).stream());
    }

    private void add(String name, Clue clue) {
        Candidate candidate = byHead.computeIfAbsent(names.head(name), head -> new Candidate());
        candidate.name(name);
        candidate.add(clue);
    }

    private void doubt(String name, Clue clue) {
        byHead.computeIfAbsent(names.head(name), head -> new Candidate()).add(clue);
    }

    /** The short phrases of a headline that name things. */
    private List<String> chunks(Sentence sentence) {
        List<String> chunks = new ArrayList<>();
        SentenceWords words = words(sentence);
        int from = 0;
        for (int at = 0; at <= words.size(); at++) {
            boolean ends = at == words.size() || parts(words.low(at));
            if (ends || words.endsPart(at)) {
                chunk(words, from, ends ? at : at + 1).ifPresent(chunks::add);
                from = at + 1;
            }
        }
        return chunks;
    }

    private Optional<String> chunk(SentenceWords words, int from, int to) {
        boolean fits = from < to && to - from <= LONGEST;
        return fits ? names.one(words.span(from, to)) : Optional.empty();
    }

    private boolean parts(String word) {
        Set<Role> roles = terms.phrases().roles(word);
        boolean adverb = word.length() > LONGEST && word.endsWith("ly");
        return adverb
                || roles.contains(Role.VERB)
                || roles.contains(Role.CLAUSE)
                || roles.contains(Role.EDGE)
                || roles.contains(Role.LOOSE);
    }

    /** What the words around a thing say of it, wherever the text names it. */
    private void uses(Sentence sentence) {
        SentenceWords words = words(sentence);
        for (int at = 0; at < words.size(); at++) {
            Candidate candidate = candidate(words.low(at));
            if (candidate != null) {
                candidate.add(Clue.RETURN);
                if (isTaken(words, at)) {
                    candidate.add(Clue.TAKEN);
                }
                if (at + 1 < words.size() && !words.endsPart(at) && isGroup(words.low(at + 1))) {
                    candidate.add(Clue.GROUP);
                }
            }
        }
    }

    private @Nullable Candidate candidate(String word) {
        List<String> known = VOCABULARY.words(word);
        return known.isEmpty() ? null : byHead.get(known.get(known.size() - 1));
    }

    private boolean isGroup(String word) {
        return terms.arms().groups().contains(word);
    }

    private boolean isTaken(SentenceWords words, int thing) {
        for (int at = thing - 1; at >= Math.max(0, thing - NEAR) && !words.endsPart(at); at--) {
            String word = words.low(at);
            String pair = at > 0 ? words.low(at - 1) + " " + word : word;
            if (terms.arms().takings().contains(word) || terms.arms().takings().contains(pair)) {
                return true;
            }
        }
        return false;
    }

    private SentenceWords words(Sentence sentence) {
        return new SentenceWords(reading.document().text(), sentence.span());
    }

    /** What speaks for a thing having been got, in points; below 1 when more speaks against it or nothing tells of its use. */
    int weight(String name) {
        Candidate candidate = byHead.get(names.head(name));
        return candidate == null ? 0 : weight(candidate);
    }

    private int weight(Candidate candidate) {
        return isUsed(candidate) ? candidate.weight(terms.arms().clues()) : 0;
    }

    private static boolean isUsed(Candidate candidate) {
        return USES.stream().anyMatch(candidate::has);
    }

    /** The weightiest thing of some, the first of equals; absent when none is weighty enough to be what a study tested. */
    Optional<String> best(Set<String> heads) {
        return heaviest(entry -> heads.contains(entry.getKey()) ? weight(entry.getValue()) : 0);
    }

    /**
     * What title or first sentences name and the text comes back to, where nothing says that anybody got it; absent when
     * they name nothing so often.
     */
    Optional<String> topic() {
        return heaviest(entry -> entry.getValue().weight(terms.arms().clues()));
    }

    private Optional<String> heaviest(ToIntFunction<Map.Entry<String, Candidate>> weights) {
        Optional<String> best = Optional.empty();
        int most = LEAST;
        for (Map.Entry<String, Candidate> entry : byHead.entrySet()) {
            int weight = weights.applyAsInt(entry);
            Optional<String> name = weight > most ? entry.getValue().name().filter(this::tells) : Optional.empty();
            most = name.isPresent() ? weight : most;
            best = name.isPresent() ? name : best;
        }
        return best;
    }

    private boolean tells(String name) {
        return !names.isGeneral(name) && !names.isBodyPart(name);
    }

    Set<String> heads() {
        return byHead.keySet();
    }
}
