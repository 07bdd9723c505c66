package io.github.evidencebrief.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Reads from one sentence what each part of the people in a study did, whatever its verb.
 *
 * <pre>
 *   asked 70 clerks to | stretch their calves | and another 68 to | rest
 *   half the bakeries | adding two breaks | and the other half | keeping their usual shift
 *   some were | sent to a clinic at once | while the rest | repeated the test
 * </pre>
 */
final class PartDeeds {
    private static final int NEAR = 6;
    /** "Were sent none": so few words behind the people a denial tells that they got nothing. */
    private static final int NONE_BEHIND = 3;

    private static final Set<String> BESIDE = Set.of("if", "that", "which", "because", "when", "whose");
    private static final Set<String> MAKING = Set.of("had", "made", "let", "having", "making", "letting");

    private final ArmNames names;
    private final ArmWords arms;
    private final DealWords words;
    private final SentenceWords sentence;
    private final DealtPeople people;
    private final DeedName deeds;
    private final PeopleParts parts;

    PartDeeds(ArmNames names, ArmWords arms, SentenceWords sentence) {
        this.names = names;
        this.arms = arms;
        this.words = arms.deals();
        this.sentence = sentence;
        this.people = new DealtPeople(names, arms, sentence);
        this.deeds = new DeedName(names, arms, sentence);
        this.parts = new PeopleParts(arms, sentence, people);
    }

    /** What the parts did, in the order of the sentence; empty unless it tells it of at least two, and of all that it names. */
    List<String> arms() {
        List<Integer> parts = this.parts.places();
        int verb = 0;
        while (!parts.isEmpty() && verb == 0) {
            verb = first(parts.get(0));
            parts = verb == 0 ? parts.subList(1, parts.size()) : parts;
        }
        List<String> named = verb == 0 ? List.of() : named(verb, parts);
        return named.size() == parts.size() + 1 ? named : List.of();
    }

    /** What the first counted people of the sentence did; absent where none did anything. */
    Optional<String> first() {
        int verb = first(sentence.size());
        return verb == 0 ? Optional.empty() : deeds.of(verb, sentence.size());
    }

    private List<String> named(int verb, List<Integer> parts) {
        List<String> named = named(verb, parts, deeds::of);
        return named.size() > parts.size() ? named : named(verb, parts, deeds::inDetail);
    }

    private List<String> named(int verb, List<Integer> parts, BiFunction<Integer, Integer, Optional<String>> name) {
        List<String> named =
                new ArrayList<>(name.apply(verb, parts.get(0)).stream().toList());
        for (int i = 0; i < parts.size(); i++) {
            int end = i + 1 < parts.size() ? parts.get(i + 1) : sentence.size();
            next(parts.get(i), end, named, name)
                    .filter(other -> !named.contains(other))
                    .ifPresent(named::add);
        }
        return named;
    }

    /** The verb of the first part: the deed of counted people, or what they were asked or made to do. */
    private int first(int end) {
        for (int at = 1; at < end; at++) {
            int asked = asked(at, end);
            if (asked > 0) {
                return asked;
            }
            if ((parts.isVerb(at) || parts.isAdding(at)) && people.areCounted(at) && !isSubordinate(at)) {
                return at;
            }
        }
        return 0;
    }

    /** "Asked 70 clerks to stretch", "had 70 clerks stretch". */
    private int asked(int verb, int end) {
        boolean makes = MAKING.contains(sentence.low(verb));
        boolean asks = words.askings().contains(sentence.low(verb));
        int behind = makes || asks ? people.recipients(verb + 1) : 0;
        if (behind == 0 || behind >= end) {
            return 0;
        }
        int to = sentence.next("to", behind, Math.min(end, behind + NEAR));
        boolean bare = makes && !arms.stops().contains(sentence.low(behind)) && !sentence.endsPart(behind - 1);
        return asks && to > 0 ? to + 1 : bare ? behind : 0;
    }

    /** What a further part did, or that it did nothing of what the first did. */
    private Optional<String> next(
            int part, int end, List<String> named, BiFunction<Integer, Integer, Optional<String>> name) {
        for (int at = part + 1; at < Math.min(end, part + NEAR); at++) {
            if (words.denials().contains(sentence.low(at)) && isLast(at, end)) {
                return named.stream().findFirst().map(this::lack);
            }
            boolean to = sentence.low(at - 1).equals("to");
            boolean denied = at + 1 < end && words.denials().contains(sentence.low(at + 1)) && isLast(at + 1, end);
            if (denied) {
                continue;
            }
            if (to || parts.isVerb(at) || parts.isAdding(at)) {
                if (end - at <= NONE_BEHIND && words.denials().contains(sentence.low(end - 1))) {
                    return named.stream().findFirst().map(this::lack);
                }
                return name.apply(at, end);
            }
        }
        return Optional.empty();
    }

    private boolean isLast(int at, int end) {
        return at + 1 >= end || sentence.endsPart(at);
    }

    /** "Not stretching their calves", "no barley tea": a deed that the sentence tells by its verb is one that others left. */
    private String lack(String name) {
        String first = name.split(" ", 2)[0];
        return sentence.lows().contains(first.toLowerCase(Locale.ROOT)) ? names.none(name) : "not " + name;
    }

    /** "If you have", "that was": told beside what the parts did. */
    private boolean isSubordinate(int verb) {
        for (int at = Math.max(0, verb - 2); at < verb; at++) {
            if (BESIDE.contains(sentence.low(at))) {
                return true;
            }
        }
        return false;
    }
}
