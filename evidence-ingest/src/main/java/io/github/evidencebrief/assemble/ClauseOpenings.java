package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.rule.Mention;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Lets an effect begin where its own clause does.
 *
 * <pre>
 *   walked 20 minutes more a [day, and their pain] had fallen    their pain had fallen
 *   in 40 men with [gout, a cap] cut the use of pills            a cap cut the use of pills
 *   In a trial in [gout, caps] cut the use of pills              caps cut the use of pills
 * </pre>
 */
final class ClauseOpenings {
    /** Words behind a comma with which a new clause begins, when the phrase before the comma belongs to the last one. */
    private static final Set<String> OPENERS =
            Set.of("and", "but", "while", "whereas", "a", "an", "the", "those", "their", "one", "two");

    private static final Set<String> JOINTS = Set.of("and", "but", "while", "whereas");

    private final Reading reading;
    private final TermSet fronting;

    ClauseOpenings(Reading reading, TermSet fronting) {
        this.reading = reading;
        this.fronting = fronting;
    }

    /** The effect without the end of the clause before it, which its first hole took in. */
    Mention narrowed(Mention effect, Sentence sentence) {
        int opening = effect.span().start();
        for (Map.Entry<String, Span> slot : effect.slots().entrySet()) {
            if (slot.getValue().start() == opening) {
                return goesOnBefore(slot.getValue())
                        ? from(effect, slot, start(slot.getValue(), isFronted(slot.getValue(), sentence)))
                        : effect;
            }
        }
        return effect;
    }

    private static Mention from(Mention effect, Map.Entry<String, Span> slot, int start) {
        if (start < 0) {
            return effect;
        }
        Map<String, Span> slots = new LinkedHashMap<>(effect.slots());
        slots.put(slot.getKey(), new Span(start, slot.getValue().end()));
        Span span = new Span(start, effect.span().end());
        return new Mention(effect.rule(), effect.type(), effect.attributes(), span, slots);
    }

    /** Whether a word stands right before the hole, so that the hole does not open a clause. */
    private boolean goesOnBefore(Span slot) {
        String text = reading.document().text();
        int at = slot.start() - 1;
        return at > 0 && text.charAt(at) == ' ' && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    /** Whether a sentence begins with a preposition whose phrase the hole goes on with. */
    private boolean isFronted(Span slot, Sentence sentence) {
        String text = reading.document().text();
        Span before = new Span(sentence.span().start(), Math.max(sentence.span().start(), slot.start()));
        return before.length() > 0
                && fronting.contains(Terms.first(text, before))
                && before.in(text).indexOf(',') < 0;
    }

    private static boolean isJoined(String words) {
        return words.contains(" and ") || words.contains(" or ");
    }

    /** Where the clause begins behind the only comma of a hole; below 0 when there is none such. */
    private int start(Span slot, boolean fronted) {
        String words = slot.in(reading.document().text());
        int comma = words.indexOf(", ");
        String rest = comma < 0 ? "" : words.substring(comma + 2);
        String opener = Terms.first(rest);
        boolean list = fronted ? JOINTS.contains(opener) || isJoined(rest) : !OPENERS.contains(opener);
        if (comma < 0 || rest.indexOf(',') >= 0 || list) {
            return -1;
        }
        int joint = JOINTS.contains(opener) ? opener.length() + 1 : 0;
        return rest.length() > joint ? slot.start() + comma + 2 + joint : -1;
    }
}
