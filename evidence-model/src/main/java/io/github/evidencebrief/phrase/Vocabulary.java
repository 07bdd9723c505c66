package io.github.evidencebrief.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of words: synonyms, what is a kind of what, and which words say nothing on their own.
 *
 * <p>The standard vocabulary is read from plain text files beside this class: {@code synonyms.txt}, {@code kinds.txt},
 * {@code generic.txt}, {@code stop.txt}, {@code cut.txt}, {@code units.txt} and {@code plain.txt}.
 */
public final class Vocabulary {
    private final Lexicon lexicon = new Lexicon();
    private final Map<String, String> kindOf = new HashMap<>();
    private final Set<String> generic;
    private final Set<String> units;
    private final Set<String> plain;

    private Vocabulary(WordFile generic, WordFile stop, WordFile cut, WordFile units, WordFile plain) {
        this.generic = generic.words();
        this.plain = plain.words();
        this.units = units.words();
        this.generic.forEach(word -> lexicon.learn(word).makeGeneric());
        stop.words().forEach(word -> lexicon.learn(word).makeStop());
        cut.words().forEach(word -> lexicon.learn(word).makeCut());
    }

    /** The vocabulary that ships with this jar; the same instance every time. */
    public static Vocabulary standard() {
        return Standard.INSTANCE;
    }

    /** The phrase in normal form; a text without words gives an empty phrase. */
    public Phrase phrase(String text) {
        List<Word> words = withoutDoses(lexicon.read(text));
        Word head = head(words);
        return head == null ? unnamed(words) : named(head.text(), words);
    }

    /** "Colchicine 0.5 mg" is colchicine; words that are nothing but a dose stay. */
    private List<Word> withoutDoses(List<Word> words) {
        if (!hasNumber(words)) {
            return words;
        }
        List<Word> named = new ArrayList<>(words);
        for (int i = named.size() - 1; i > 0; i--) {
            boolean dose =
                    units.contains(named.get(i).text()) && named.get(i - 1).isNumber();
            while (dose && i > 0 && named.get(i - 1).isNumber()) {
                named.remove(i - 1);
                i--;
            }
            if (dose) {
                named.remove(i);
            }
        }
        return named.stream().anyMatch(Word::isTelling) ? named : words;
    }

    private static boolean hasNumber(List<Word> words) {
        for (Word word : words) {
            if (word.isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** The words with content in a text, synonyms replaced, in the order of the text. */
    public List<String> words(String text) {
        List<Word> read = lexicon.read(text);
        List<String> words = new ArrayList<>(read.size());
        for (Word word : read) {
            if (!word.isStop()) {
                words.add(word.text());
            }
        }
        return words;
    }

    /**
     * The letters with which a word of normal form begins wherever a text has it, in lower case and without
     * apostrophes: all but the last, which its plural may lack; empty when other words stand for it too.
     */
    public String beginning(String word) {
        return word.isEmpty() || lexicon.isPreferred(word) ? "" : word.substring(0, word.length() - 1);
    }

    /** Whether a word says nothing on its own ("treatment", "group"). */
    public boolean isGeneric(String word) {
        return generic.contains(word);
    }

    /** Whether any study may be told of with it, whatever it is about ("found", "half", "weeks"). */
    public boolean isPlain(String word) {
        return generic.contains(word) || plain.contains(word);
    }

    /** Whether other things are known to be kinds of it. */
    public boolean isGeneral(String word) {
        return kindOf.containsValue(word);
    }

    /** The last telling word before the first preposition that has one before it; null when no word tells. */
    private static @Nullable Word head(List<Word> words) {
        Word head = null;
        for (Word word : words) {
            if (word.isCut() && head != null) {
                return head;
            }
            head = word.isTelling() ? word : head;
        }
        return head;
    }

    private Phrase named(String head, List<Word> words) {
        List<String> telling = new ArrayList<>(words.size());
        for (Word word : words) {
            if (word.isTelling() && !telling.contains(word.text())) {
                telling.add(word.text());
            }
        }
        List<String> kinds = kinds(head);
        return new Phrase(telling, head, kinds, family(head, kinds), false);
    }

    private static Phrase unnamed(List<Word> words) {
        List<String> said =
                words.stream().filter(Word::isSaid).map(Word::text).distinct().toList();
        String head = said.isEmpty() ? "" : said.get(said.size() - 1);
        return new Phrase(said, head, said.isEmpty() ? List.of() : List.of(head), head, true);
    }

    private List<String> kinds(String head) {
        List<String> kinds = new ArrayList<>();
        String kind = head;
        while (kind != null && !kinds.contains(kind)) {
            kinds.add(kind);
            kind = general(kind);
        }
        return kinds;
    }

    /** What a term is a kind of: as the file says, else its last word. */
    private @Nullable String general(String term) {
        String last = term.substring(term.lastIndexOf(' ') + 1);
        boolean telling = last.length() > 2 && !last.equals(term) && !isGeneric(last);
        return kindOf.getOrDefault(term, telling ? last : null);
    }

    private String family(String head, List<String> kinds) {
        String family = head;
        for (String kind : kinds) {
            family = isGeneric(kind) ? family : kind;
        }
        return family;
    }

    private void learnSynonyms(WordFile file) {
        for (List<String> terms : file.lists('=')) {
            String preferred = String.join(" ", Words.of(terms.get(0)));
            terms.forEach(term -> lexicon.add(term, preferred));
        }
    }

    /** Every line says {@code general > specific, specific}; a term of several words becomes one word by it. */
    private void learnKinds(WordFile file) {
        for (List<String> line : file.lists('>')) {
            String general = term(line.get(0));
            for (String specific : line.get(1).split(",", -1)) {
                kindOf.put(term(specific), general);
            }
        }
    }

    private String term(String text) {
        List<String> known = lexicon.read(text).stream().map(Word::text).toList();
        String preferred = String.join(" ", known);
        if (known.size() > 1) {
            lexicon.add(text, preferred);
        }
        return preferred;
    }

    private static final class Standard {
        static final Vocabulary INSTANCE = read();

        private static Vocabulary read() {
            Vocabulary vocabulary = new Vocabulary(
                    WordFile.of("generic.txt"),
                    WordFile.of("stop.txt"),
                    WordFile.of("cut.txt"),
                    WordFile.of("units.txt"),
                    WordFile.of("plain.txt"));
            vocabulary.learnSynonyms(WordFile.of("synonyms.txt"));
            vocabulary.learnKinds(WordFile.of("kinds.txt"));
            return vocabulary;
        }
    }
}
