package io.github.evidencebrief.assemble;

import io.github.evidencebrief.model.ArmRole;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Knows the arms of a study by the words that only one of them has.
 *
 * <pre>
 *   arms     structural massage   relaxation massage   usual care
 *   words    structural           relaxation           usual, care
 *   "those in the relaxation group"  is the second; "massage" is neither alone
 * </pre>
 */
final class KnownArms {
    private static final int SHORTEST = 3;
    private static final String[] ENDINGS = {"ations", "ation", "ings", "ing", "ers", "ed", "er", "es", "s", "e"};
    /** The last letters of these endings. */
    private static final String LAST_LETTERS = "sngrde";

    private static final Set<String> TELLS_MORE = Set.of(
            "about",
            "for",
            "with",
            "in",
            "on",
            "by",
            "from",
            "to",
            "at",
            "consisting",
            "containing",
            "including",
            "that");
    private static final Set<String> DENIALS = Set.of("never", "no", "not", "none", "didn't", "without", "rarely");
    private static final int LEAST_STEM = 4;
    private static final int LETTERS = 26;
    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    private final Map<String, Set<String>> own = new LinkedHashMap<>();
    /** The stems that only one arm has. */
    private final Set<String> stems = new HashSet<>();
    /** A bit for the first two letters of each of these, by which most words are known to have none of them. */
    private long openings;
    /** The arms that a stem means by itself. */
    private final Map<String, List<String>> byStem = new HashMap<>();

    /** By a stem that several arms have, the only one of them that is no control: "surgery" beside sham surgery. */
    private final Map<String, String> shared = new HashMap<>();

    private final Map<String, ArmRole> roles;

    /** The arms of no study. */
    static final KnownArms NONE = new KnownArms(Map.of(), name -> Set.of(), name -> false);

    /** The arms that a study has by now, each also known by other words for it. */
    static KnownArms of(StudyDraft draft, Function<String, Set<String>> also, Predicate<String> control) {
        return new KnownArms(draft.arms, also, control);
    }

    private KnownArms(Map<String, ArmRole> arms, Function<String, Set<String>> also, Predicate<String> control) {
        this.roles = arms;
        Map<String, List<String>> naming = new LinkedHashMap<>();
        arms.keySet().forEach(name -> naming.put(name, naming(name)));
        Map<String, Set<String>> all = new LinkedHashMap<>();
        naming.forEach((name, words) -> {
            boolean alike = Collections.frequency(naming.values(), words) > 1;
            Set<String> stems = stems(alike ? Terms.words(name) : words);
            stems.addAll(also.apply(name));
            all.put(name, stems);
        });
        all.forEach((name, stems) -> own.put(name, apart(name, stems, all)));
        own.forEach(this::learn);
        share(all, control);
    }

    private void share(Map<String, Set<String>> all, Predicate<String> control) {
        Set<String> rivals = new HashSet<>();
        all.forEach((name, words) -> {
            for (String stem : words) {
                if (!stems.contains(stem) && !control.test(name) && shared.putIfAbsent(stem, name) != null) {
                    rivals.add(stem);
                }
            }
        });
        shared.keySet().removeAll(rivals);
    }

    private void learn(String name, Set<String> apart) {
        stems.addAll(apart);
        for (String stem : apart) {
            openings |= opening(stem);
            if (isSaid(name, apart, Set.of(stem))) {
                byStem.computeIfAbsent(stem, key -> new ArrayList<>()).add(name);
            }
        }
    }

    /** The words before the first preposition name a thing; people are named by what they did: "those who drank tea". */
    private static List<String> naming(String name) {
        List<String> words = Terms.words(name);
        int who = words.indexOf("who");
        if (who >= 0 && who + 2 < words.size()) {
            return words.subList(who + 2, words.size());
        }
        List<String> naming = new ArrayList<>();
        for (int i = 0; i < words.size() && !TELLS_MORE.contains(words.get(i)); i++) {
            if (!VOCABULARY.isGeneric(words.get(i))) {
                naming.add(words.get(i));
            }
        }
        return naming.isEmpty() ? words : naming;
    }

    /** The stems that no other arm has; those who got none of a thing share its words, and it stays known by them. */
    private static Set<String> apart(String name, Set<String> stems, Map<String, Set<String>> all) {
        Set<String> apart = new LinkedHashSet<>(stems);
        all.forEach((other, words) -> {
            if (!other.equals(name) && !ArmNames.isLack(other)) {
                apart.removeAll(words);
            }
        });
        return apart;
    }

    /** The arms that some words speak of, in the order of the study. */
    List<String> in(List<String> words) {
        List<String> found = new ArrayList<>();
        Set<String> stems = telling(words);
        if (!stems.isEmpty()) {
            own.forEach((name, apart) -> {
                if (isSaid(name, apart, stems) && mayMean(name, words)) {
                    found.add(name);
                }
            });
        }
        return found.isEmpty() ? meant(words) : found;
    }

    /** "The invited group" are not those with "no invitation". */
    private static boolean mayMean(String name, List<String> words) {
        return !ArmNames.isLack(name) || words.stream().anyMatch(DENIALS::contains);
    }

    /** The one arm that is no control among those that share a word of some words; none when these mean several. */
    private List<String> meant(List<String> words) {
        Set<String> meant = new LinkedHashSet<>();
        for (int i = 0; !shared.isEmpty() && i < words.size(); i++) {
            String name = shared.get(stem(words.get(i)));
            if (name != null) {
                meant.add(name);
            }
        }
        return meant.size() == 1 ? new ArrayList<>(meant) : new ArrayList<>();
    }

    /** The stems among some words that are an arm's own. */
    private Set<String> telling(List<String> words) {
        Set<String> telling = Set.of();
        int end = stems.isEmpty() ? 0 : words.size();
        for (int i = 0; i < end; i++) {
            String stem = mayTell(words.get(i)) ? stem(words.get(i)) : "";
            if (stems.contains(stem)) {
                telling = telling.isEmpty() ? new HashSet<>() : telling;
                telling.add(stem);
            }
        }
        return telling;
    }

    /** Whether a word may have an arm's own stem: a stem keeps at least two letters of its word. */
    private boolean mayTell(String word) {
        return (openings & opening(word)) != 0;
    }

    private static long opening(String word) {
        int second = word.length() > 1 ? word.charAt(1) : 0;
        return word.isEmpty() ? 0 : 1L << (word.charAt(0) + LETTERS * second);
    }

    /** Whether some words speak of an arm. */
    boolean areIn(List<String> words) {
        return !in(words).isEmpty();
    }

    /** People told of in a clause are meant when two of its words are said: "those who live in villages". */
    private static boolean isSaid(String name, Set<String> apart, Set<String> stems) {
        int said = 0;
        for (String stem : apart) {
            said += stems.contains(stem) ? 1 : 0;
        }
        boolean clause = name.contains(" who ");
        return said > 0 && (said > 1 || !clause || (said == apart.size() && !denies(name)));
    }

    /** "Those who never worked nights" are not meant where "worked" is said. */
    private static boolean denies(String name) {
        return Terms.words(name).stream().anyMatch(DENIALS::contains);
    }

    /** The arms that some words speak of, in the order of the words. */
    List<String> told(List<String> words) {
        Set<String> told = new LinkedHashSet<>();
        int end = byStem.isEmpty() ? 0 : words.size();
        for (int i = 0; i < end; i++) {
            String word = words.get(i);
            List<String> meant = mayTell(word) ? byStem.get(stem(word)) : null;
            if (meant != null) {
                meant.stream().filter(name -> mayMean(name, words)).forEach(told::add);
            }
        }
        return told.isEmpty() ? meant(words) : new ArrayList<>(told);
    }

    /** All arms of a role but some, in the order of the study. */
    List<String> others(ArmRole role, List<String> but) {
        List<String> others = new ArrayList<>();
        for (String name : own.keySet()) {
            if (roles.get(name) == role && !but.contains(name)) {
                others.add(name);
            }
        }
        return others;
    }

    /** All arms, in the order of the study. */
    List<String> names() {
        return List.copyOf(own.keySet());
    }

    boolean has(ArmRole role) {
        return roles.containsValue(role);
    }

    boolean isEmpty() {
        return own.isEmpty();
    }

    int size() {
        return own.size();
    }

    /** The stems of the words of a name; words as short as "of" name nothing. */
    private static Set<String> stems(List<String> words) {
        Set<String> stems = said(words);
        stems.removeIf(stem -> stem.length() < SHORTEST);
        return stems;
    }

    private static Set<String> said(List<String> words) {
        Set<String> stems = new LinkedHashSet<>();
        for (String word : words) {
            stems.add(stem(word));
        }
        return stems;
    }

    /** "Coached", "coaching" and "coach" are one; a wrong guess is harmless, as both sides get the same. */
    private static String stem(String word) {
        if (LAST_LETTERS.indexOf(word.charAt(word.length() - 1)) < 0) {
            return word;
        }
        for (String ending : ENDINGS) {
            int left = word.length() - ending.length();
            if (left >= LEAST_STEM && word.endsWith(ending)) {
                return word.substring(0, left);
            }
        }
        return word;
    }
}
