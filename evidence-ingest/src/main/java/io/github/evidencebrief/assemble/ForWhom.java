package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.rule.Mention;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says whom an advice is for.
 *
 * <pre>
 *   rowers whose back aches may want to try rest      rowers whose back aches
 *   rest is better for those who row at night         those who row at night
 *   rest is recommended to treat sore thumbs          sore thumbs
 *   people may want to rest                           absent: nobody apart
 *   midwives should offer warm baths                  absent: who is told is not whom it is for
 * </pre>
 */
final class ForWhom {
    private static final String POPULATION = "population";

    /** Words that begin what people are told to do. */
    private static final Set<String> MODALS = Set.of(
            "should", "may", "might", "can", "could", "must", "need", "needs", "ought", "will", "would", "shall");

    private final Context context;

    ForWhom(Context context) {
        this.context = context;
    }

    /** The words for those whom a piece of a sentence advises; absent where it advises everybody. */
    Optional<String> of(Sentence sentence, List<Mention> piece) {
        return piece.stream()
                .flatMap(mention -> subject(mention).stream())
                .findFirst()
                .or(() -> told(sentence.all("for-whom")))
                .or(() -> told(sentence.all("condition")));
    }

    private Optional<String> told(Stream<Mention> mentions) {
        return mentions.flatMap(
                        mention -> Stream.concat(mention.slot(POPULATION).stream(), mention.slot("condition").stream()))
                .map(this::plain)
                .findFirst();
    }

    /** Those who begin the words of an advice, with the clause that tells which of them. */
    private Optional<String> subject(Mention advice) {
        return advice.slot(POPULATION).flatMap(people -> {
            Span whole = new Span(people.start(), end(people, advice));
            String words = plain(whole);
            boolean nobody = (words.indexOf(' ') < 0 && isAnybody(words)) || isCarers(words);
            return nobody ? Optional.empty() : Optional.of(words);
        });
    }

    /** Where the words for people end: before the last modal verb in front of what they are told to do. */
    private int end(Span people, Mention advice) {
        int acts = advice.slot("action").map(Span::start).orElse(people.end());
        String before = context.reading().document().text().substring(people.end(), Math.max(people.end(), acts));
        int end = people.end();
        boolean told = false;
        for (int at = before.indexOf(' '); at >= 0; at = before.indexOf(' ', at + 1)) {
            boolean modal = MODALS.contains(Terms.first(before.substring(at)));
            end = modal && !told ? people.end() + at : end;
            told = modal;
        }
        return end;
    }

    private boolean isAnybody(String word) {
        return context.terms().roles().anybody().isOneOf(Terms.words(word));
    }

    /** "Family doctors should offer rest": they are told, and it is for others. */
    private boolean isCarers(String words) {
        return context.terms()
                .roles()
                .carers()
                .contains(words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    private String plain(Span span) {
        return String.join(" ", context.reading().words(span).strip().split("\\s+", -1));
    }
}
