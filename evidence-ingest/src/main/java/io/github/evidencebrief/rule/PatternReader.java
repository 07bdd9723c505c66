package io.github.evidencebrief.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the notation of a pattern.
 *
 * <pre>
 *   reduce~          a word with its regular forms         found/showed   one of some words
 *   &#64;people         a word or term of a list              #              a number
 *   %amount         a named part, see {@link Parts}
 *   ..3              up to three words that do not matter  [of the]       may be missing
 *   (as well|not more) one pattern or the other            {outcome}      a hole, its kind known by its name
 *   {who=@people}    a hole filled by a pattern            ^ $end         start and end of the sentence
 *   &lt;person&gt;         what fills a hole of that name        \( \) \[ \]    a bracket in the text
 * </pre>
 */
final class PatternReader {
    private static final String SIGNS = ",;:-?!%$<>=/&+*'";

    private static final String OPEN = " \ue000 ";
    private static final String CLOSE = " \ue001 ";
    private static final String SQUARE_OPEN = " \ue002 ";
    private static final String SQUARE_CLOSE = " \ue003 ";
    private static final String BRACKETS = "()[]";

    private final WordLists lists;
    private final String place;
    private final List<String> words;
    private int at;

    private PatternReader(WordLists lists, String place, List<String> words) {
        this.lists = lists;
        this.place = place;
        this.words = words;
    }

    /** The pattern of one line; {@code place} is named in errors. */
    static Pattern read(WordLists lists, String place, String line) {
        PatternReader reader = new PatternReader(lists, place, split(line));
        Pattern pattern = reader.choice("");
        if (reader.at < reader.words.size()) {
            throw reader.error(
                    "found \"" + reader.words.get(reader.at) + "\" without its opening bracket; take it out");
        }
        return pattern;
    }

    private static List<String> split(String line) {
        String spaced = line.replace("\\(", OPEN)
                .replace("\\)", CLOSE)
                .replace("\\[", SQUARE_OPEN)
                .replace("\\]", SQUARE_CLOSE)
                .replace("(", " ( ")
                .replace(")", " ) ")
                .replace("[", " [ ")
                .replace("]", " ] ")
                .replace("{", " {")
                .replace("}", " } ")
                .replace("|", " | ")
                .replace("=", " = ");
        return WordLists.split(spaced, " \t");
    }

    private Pattern choice(String closing) {
        List<Pattern> options = new ArrayList<>();
        do {
            options.add(sequence(closing));
        } while (take("|"));
        if (!closing.isEmpty() && !take(closing)) {
            throw error("no \"" + closing + "\" before the end of the line; add it");
        }
        return options.size() == 1 ? options.get(0) : new Pattern.Choice(options);
    }

    private Pattern sequence(String closing) {
        List<Pattern> parts = new ArrayList<>();
        while (at < words.size() && !ends(words.get(at), closing)) {
            Pattern part = part(words.get(at++));
            parts.addAll(part instanceof Pattern.Sequence sequence ? sequence.parts() : List.of(part));
        }
        if (parts.isEmpty()) {
            throw error("an empty pattern; write at least one word");
        }
        return parts.size() == 1 ? parts.get(0) : new Pattern.Sequence(parts);
    }

    private static boolean ends(String word, String closing) {
        return word.equals("|") || (word.equals(closing) && !closing.isEmpty()) || ")]}".contains(word);
    }

    private Pattern part(String word) {
        return switch (word.charAt(0)) {
            case '(' -> choice(")");
            case '[' -> new Pattern.Maybe(choice("]"));
            case '{' -> slot(word.substring(1));
            case '@' -> new Pattern.Terms(lists.terms(word.substring(1), place));
            case '%' ->
                word.length() == 1 ? new Pattern.Sign('%') : lists.parts().get(word.substring(1), place);
            case '#' -> new Pattern.Kind(SlotKind.NUMBER);
            case '^' -> new Pattern.Edge(true);
            case '&' -> word.length() == 1 ? new Pattern.Sign('&') : kind(word.substring(1));
            case '~' -> throw error("\"~\" stands alone; write it after a word");
            default -> plain(word);
        };
    }

    private Pattern kind(String name) {
        return new Pattern.Kind(SlotKind.of(name, place));
    }

    private Pattern plain(String word) {
        if (word.equals("$end")) {
            return new Pattern.Edge(false);
        }
        if (word.charAt(0) >= OPEN.charAt(1) && word.charAt(0) <= SQUARE_CLOSE.charAt(1)) {
            return new Pattern.Sign(BRACKETS.charAt(word.charAt(0) - OPEN.charAt(1)));
        }
        if (word.startsWith("<") && word.endsWith(">")) {
            return new Pattern.Kind(SlotKind.of(word.substring(1, word.length() - 1), place));
        }
        if (word.startsWith("..")) {
            return gap(word.substring(2));
        }
        if (word.length() == 1 && SIGNS.contains(word)) {
            return new Pattern.Sign(word.charAt(0));
        }
        return new Pattern.Terms(forms(word));
    }

    private Set<String> forms(String word) {
        Set<String> forms = new LinkedHashSet<>();
        for (String option : word.toLowerCase(Locale.ROOT).split("/", -1)) {
            forms.addAll(WordLists.forms(option));
        }
        return forms;
    }

    private Pattern gap(String digits) {
        if (digits.isEmpty() || !digits.chars().allMatch(Character::isDigit)) {
            throw error("a gap \".." + digits + "\"; write ..3 for up to three words");
        }
        return new Pattern.Gap(Integer.parseInt(digits));
    }

    private Pattern slot(String name) {
        if (take("=")) {
            return new Pattern.Slot(name, choice("}"));
        }
        Pattern kind = new Pattern.Kind(SlotKind.of(name, place));
        if (!take("}")) {
            throw error("no \"}\" after {" + name + "; add it");
        }
        return new Pattern.Slot(name, kind);
    }

    private boolean take(String word) {
        if (at < words.size() && words.get(at).equals(word)) {
            at++;
            return true;
        }
        return false;
    }

    private RuleSyntaxException error(String message) {
        return new RuleSyntaxException(place, message);
    }
}
