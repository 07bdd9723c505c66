package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Block;
import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a text tells its reader to do beside other such sentences, whatever the words.
 *
 * <p>{@code Rinse the brush. Layer clothes.}: the first is known by a rule, so the second is an order too; {@code Layer cakes are
 * sweet.} is none, as its verb has a subject.
 */
final class Orders {
    /** So many sentences away another one may stand that tells the reader what to do. */
    private static final int NEAR = 2;

    private static final int MOST_OPENERS = 3;
    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "your", "my", "his", "her", "their", "it", "them", "this", "these", "our", "some");
    private static final Set<String> JOINED = Set.of("to", "and", "or");
    private static final Set<String> CLAUSES = Set.of("if", "when", "once", "unless", "before", "after", "whenever");

    private final Reading reading;
    private final OrderWords words;

    private Orders(Reading reading, OrderWords words) {
        this.reading = reading;
        this.words = words;
    }

    /** The same reading with an advice in every sentence that gives an order beside another. */
    static Reading in(Reading reading, OrderWords words) {
        Orders orders = new Orders(reading, words);
        List<Sentence> sentences = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            sentences.add(orders.mayOrder(sentence) ? orders.read(sentence) : sentence);
        }
        return new Reading(reading.document(), List.copyOf(sentences));
    }

    private boolean mayOrder(Sentence sentence) {
        return sentence.block().evidence()
                && sentence.block().kind() != Block.Kind.HEADING
                && !sentence.has("advice")
                && !sentence.has("no-advice")
                && (isBesideOrder(sentence.index()) || isBesideAnother(sentence));
    }

    /** Whether the sentence before or after it in the block, which no rule knows, gives an order too. */
    private boolean isBesideAnother(Sentence sentence) {
        List<Sentence> all = reading.sentences();
        int index = sentence.index();
        return (index > 0 && isAlike(all.get(index - 1), sentence))
                || (index + 1 < all.size() && isAlike(all.get(index + 1), sentence));
    }

    private boolean isAlike(Sentence other, Sentence sentence) {
        return other.block().start() == sentence.block().start()
                && !other.has("advice")
                && !other.has("no-advice")
                && isOrder(reading.words(other.span()));
    }

    private boolean isBesideOrder(int index) {
        for (int i = Math.max(0, index - NEAR);
                i <= Math.min(reading.sentences().size() - 1, index + NEAR);
                i++) {
            if (reading.sentences().get(i).all("advice").anyMatch(Orders::isOrder)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOrder(Mention advice) {
        return advice.attribute("form").equals(Optional.of("imperative"));
    }

    private Sentence read(Sentence sentence) {
        String text = reading.words(sentence.span());
        int begin = Math.max(0, start(text));
        boolean asks = text.endsWith("?");
        return asks || !isOrder(text.substring(begin)) ? sentence : with(sentence, begin);
    }

    /** Where the order begins: behind "If it rains," else at the first letter. */
    private static int start(String text) {
        String first = Terms.first(text);
        int comma = CLAUSES.contains(first) ? text.indexOf(", ") : -1;
        return comma < 0 ? 0 : comma + 2;
    }

    private boolean isOrder(String clause) {
        List<String> all = Terms.words(clause);
        int verb = words.afterOpeners(all, MOST_OPENERS);
        return verb < all.size()
                && words.verbs().contains(all.get(verb))
                && !breaksAfter(clause, all.get(verb))
                && !hasSubject(all.subList(verb + 1, all.size()));
    }

    /** "Rest, ice and salves": a list of nouns. */
    private static boolean breaksAfter(String clause, String verb) {
        int end = clause.toLowerCase(Locale.ROOT).indexOf(verb) + verb.length();
        return end < clause.length() && ",:".indexOf(clause.charAt(end)) >= 0;
    }

    /** Whether the words up to the next clause hold a verb with a subject. */
    private boolean hasSubject(List<String> rest) {
        for (int i = 0; i < rest.size(); i++) {
            String word = rest.get(i).replace(".", "");
            if (words.stops().contains(word)) {
                return false;
            }
            boolean object = i > 0
                    && i + 1 < rest.size()
                    && ARTICLES.contains(rest.get(i + 1))
                    && !words.links().contains(word);
            boolean free = i == 0 || !JOINED.contains(rest.get(i - 1));
            boolean over = i > 0 && word.endsWith("ed") && (i + 1 == rest.size() || isPreposition(rest.get(i + 1)));
            if ((free && words.finites().contains(word))
                    || over
                    || (object && !words.verbs().contains(word))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPreposition(String word) {
        return words.links().contains(word) && !word.equals("or") && !word.equals("and");
    }

    private static Sentence with(Sentence sentence, int begin) {
        Span span = new Span(sentence.span().start() + begin, sentence.span().end());
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("strength", "for");
        attributes.put("kind", "treatment");
        attributes.put("form", "imperative");
        List<Mention> mentions = new ArrayList<>(sentence.mentions());
        mentions.add(new Mention("order-beside-order", "advice", attributes, span, Map.of("action", span)));
        return sentence.with(mentions);
    }
}
