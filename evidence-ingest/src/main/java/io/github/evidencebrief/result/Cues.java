package io.github.evidencebrief.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the words of a line that tell a result. */
final class Cues {
    private static final int DENIAL_REACH = 5;
    private static final Set<String> AUXILIARIES =
            Set.of("did", "does", "do", "not", "to", "will", "would", "could", "may", "can", "might", "should");
    private static final Set<String> OBJECTS = Set.of("in", "of", "on", "for", "to");
    private static final Set<String> SEEN = Set.of(
            "observed",
            "seen",
            "found",
            "noted",
            "detected",
            "recorded",
            "reported",
            "noticed",
            "revealed",
            "demonstrated",
            "apparent",
            "evident",
            "shown",
            "present",
            "identified",
            "between",
            "in",
            "documented");
    private static final Set<String> LESS = Set.of("less", "fewer", "smaller", "lower");

    private final List<Word> line;
    private final ResultWords words;
    private final Grammar grammar;

    Cues(List<Word> line, ResultWords words, Grammar grammar) {
        this.line = line;
        this.words = words;
        this.grammar = grammar;
    }

    List<Cue> find() {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            String change = words.change(low(i));
            if (!change.isEmpty() && !belongs(i, cues)) {
                cue(i, change, cues);
            }
        }
        return cues;
    }

    private String low(int at) {
        return at >= 0 && at < line.size() ? line.get(at).low() : "";
    }

    /** "improved more", "significantly more improved": the second word only says how much. */
    private boolean belongs(int at, List<Cue> cues) {
        boolean after = !cues.isEmpty()
                && cues.get(cues.size() - 1).at() == at - 1
                && !line.get(at - 1).marked();
        return after && (low(at).equals("more") || low(at).equals("less") || low(at).equals("better"));
    }

    private void cue(int at, String change, List<Cue> cues) {
        boolean denied = denied(at);
        boolean neutral = words.differences().contains(low(at));
        boolean noun = noun(at);
        boolean named = words.nouns().contains(low(at)) && !neutral && !noun && !isVerb(at) && !shown(at);
        boolean evidence = low(at).equals("evidence") && !Set.of("of", "for").contains(low(at + 1));
        if ((neutral && !denied) || named || evidence) {
            return;
        }
        if (!noun && heads(at)) {
            return;
        }
        String told = denied ? "no-difference" : turned(at, change);
        if (neutral || noun || (words.nouns().contains(low(at)) && !isVerb(at))) {
            noun(at, told, neutral, cues);
        } else {
            cues.add(new Cue(at, told, role(at), !isVerb(at)));
        }
    }

    private void noun(int at, String told, boolean neutral, List<Cue> cues) {
        boolean verb = neutral && isVerb(at);
        if (verb) {
            cues.add(new Cue(at, told, verbRole(at), true));
        } else if (neutral || opens(at) || shown(at)) {
            cues.add(new Cue(at, told, Cue.Role.NOUN, neutral || compared(at)));
        }
    }

    private Cue.Role verbRole(int at) {
        String word = low(at);
        if (word.startsWith("differ")) {
            return Cue.Role.NOUN;
        }
        return links(at) ? Cue.Role.SUBJECT : role(at);
    }

    /** A comparative or participle before a noun of change: the noun is the cue. */
    private boolean heads(int at) {
        for (int i = at + 1; i <= at + 3 && i < line.size() && !line.get(i - 1).marked(); i++) {
            if (words.nouns().contains(low(i))
                    && (noun(i) || words.differences().contains(low(i)))) {
                return true;
            } else if (grammar.ends(i)) {
                return false;
            }
        }
        return false;
    }

    private String turned(int at, String change) {
        boolean less = LESS.contains(low(at - 1)) || LESS.contains(low(at - 2));
        return !less
                ? change
                : switch (change) {
                    case "improved" -> "worsened";
                    case "worsened" -> "improved";
                    case "increased" -> "decreased";
                    case "decreased" -> "increased";
                    default -> change;
                };
    }

    /** "walking speed showed a marked increase": what is shown stands before. */
    private boolean shown(int at) {
        int i = at - 1;
        while (i > at - DENIAL_REACH && i >= 0 && !low(i).startsWith("show") && !low(i).startsWith("had")) {
            i--;
        }
        return low(i).startsWith("show") || low(i).equals("had");
    }

    private boolean compared(int at) {
        String before = low(at - 1);
        return before.equals("greater") || before.equals("more") || before.equals("larger") || LESS.contains(before);
    }

    /** Whether a word is used as a noun of change. */
    private boolean noun(int at) {
        String word = low(at);
        boolean verb = word.endsWith("ed") || AUXILIARIES.contains(before(at)) || (links(at) && !word.endsWith("s"));
        return words.nouns().contains(word)
                && !verb
                && (opens(at) || words.determiners().contains(low(at - 1)));
    }

    private boolean opens(int at) {
        String next = low(at + 1);
        boolean seen = words.links().contains(next) && (SEEN.contains(low(at + 2)) || SEEN.contains(low(at + 3)));
        return (OBJECTS.contains(next) && !line.get(at).marked()) || seen;
    }

    private boolean isVerb(int at) {
        String word = low(at);
        return word.endsWith("ed")
                || word.endsWith("ing")
                || word.equals("differ")
                || word.equals("different")
                || word.equals("differs")
                || AUXILIARIES.contains(before(at));
    }

    private boolean links(int at) {
        int before = beforeAdverbs(at);
        return before >= 0
                && words.links().contains(low(before))
                && !low(before - 1).equals("there");
    }

    private int beforeAdverbs(int at) {
        int i = at - 1;
        while (i >= 0 && !line.get(i).marked() && isDegree(i)) {
            i--;
        }
        return i >= 0 && line.get(i).stop() ? -1 : i;
    }

    private boolean isDegree(int at) {
        boolean amount = line.get(at).number() || Set.of("%", "times", "fold").contains(low(at));
        return amount || words.isAdverb(low(at)) || words.isDenial(low(at));
    }

    private String before(int at) {
        int i = at - 1;
        while (i >= 0 && words.isAdverb(low(i))) {
            i--;
        }
        return low(i);
    }

    private Cue.Role role(int at) {
        boolean object = !links(at) && !line.get(at).marked() && grammar.begins(at + 1);
        return object ? Cue.Role.OBJECT : Cue.Role.SUBJECT;
    }

    /** Whether a denial stands shortly before, in the same part of the sentence. */
    private boolean denied(int at) {
        for (int i = at - 1; i >= Math.max(0, at - DENIAL_REACH); i--) {
            boolean only = low(i).equals("not") && low(i + 1).equals("only");
            if (line.get(i).marked() && !low(i).startsWith("non")) {
                return false;
            } else if (words.isDenial(low(i)) && !only) {
                return true;
            } else if (low(i).equals("and") || low(i).equals("but")) {
                return false;
            }
        }
        return notSignificantAfter(at);
    }

    private boolean notSignificantAfter(int at) {
        for (int i = at + 1; i < line.size() - 1 && !line.get(i - 1).stop(); i++) {
            String next = low(i + 1);
            boolean not = low(i).equals("not") && !low(i - 1).equals("did");
            boolean degree = next.startsWith("significan") || low(i + 2).startsWith("significan");
            if ((not && degree) || (words.isDenial(low(i)) && low(i).startsWith("non"))) {
                return true;
            } else if (i > at + 1
                    && !words.change(low(i)).isEmpty()
                    && !words.differences().contains(low(i))) {
                return false;
            }
        }
        return false;
    }
}
