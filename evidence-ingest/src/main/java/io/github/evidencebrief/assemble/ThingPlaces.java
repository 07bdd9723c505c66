package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import java.util.List;
import java.util.Set;

/**
 * Finds the thing that people got beside a place of the text that names only its vessel, its dose or what all got.
 *
 * <pre>
 *   bags | of a salt solution          a salt solution
 *   access | to a swimming pool        a swimming pool
 *   a starter kit | with a flute       a flute
 *   aspirin plus honey, beside aspirin plus tea      honey, tea
 * </pre>
 */
final class ThingPlaces {
    /** What stands behind an arm that got no more than another. */
    static final String ALONE = " alone";

    private static final String OF = " of ";
    private static final String PLUS = " plus ";
    private static final String TO = " to ";
    private static final String WITH = " with ";
    /** What holds a thing that people got: "a starter kit with a flute". */
    private static final Set<String> KITS = Set.of("kit", "kits", "pack", "packs", "parcel", "box", "bundle");

    private static final String ACCESS = "access";
    /** So many UTF-16 units before and behind a name another arm may tell what both got. */
    private static final int BESIDE = 200;

    private static final String MARKS = ",;:.()\n";

    private final String text;
    private final ArmWords words;

    ThingPlaces(String text, ArmWords words) {
        this.text = text;
        this.words = words;
    }

    /** What a vessel or a dose holds, what people have access to, and an arm without what both arms got. */
    Span held(Span whole) {
        boolean open = whole.in(text).endsWith(PLUS.stripTrailing());
        Span span = open
                ? new Span(whole.start(), whole.end() - PLUS.stripTrailing().length())
                : whole;
        if (text.startsWith(PLUS, span.end()) && isGotTwice(span.in(text), span)) {
            return behind(span, PLUS);
        }
        int plus = span.in(text).indexOf(PLUS);
        if (plus > 0 && isGotTwice(span.in(text).substring(0, plus), span)) {
            return new Span(span.start() + plus + PLUS.length(), span.end());
        }
        boolean dose = text.startsWith(OF, span.end()) && isDose(Terms.words(text, span));
        boolean access = text.startsWith(TO, span.end()) && isAccess(span.in(text));
        boolean kit = text.startsWith(WITH, span.end()) && isKit(Terms.words(text, span));
        return dose ? behind(span, OF) : access ? behind(span, TO) : kit ? behind(span, WITH) : span;
    }

    /** "A painkiller plus peppermint oil", "a painkiller plus a dummy": what is got in both arms is no part of either. */
    private boolean isGotTwice(String both, Span span) {
        String before = text.substring(Math.max(0, span.start() - BESIDE), span.start());
        String behind = text.substring(span.end(), Math.min(text.length(), span.end() + BESIDE));
        return before.contains(both + PLUS)
                || behind.contains(both + PLUS)
                || before.contains(both + ALONE)
                || behind.contains(both + ALONE);
    }

    /** "Aspirin alone" beside "aspirin plus honey": what is left of an arm without what another got on top. */
    boolean isLeft(Span span) {
        return text.startsWith(ALONE, span.end()) && isGotTwice(span.in(text), span);
    }

    private static boolean isAccess(String words) {
        return words.regionMatches(true, words.length() - ACCESS.length(), ACCESS, 0, ACCESS.length());
    }

    private static boolean isKit(List<String> said) {
        return !said.isEmpty() && KITS.contains(said.get(said.size() - 1));
    }

    /** The words behind a place and a link, up to the next mark or choice. */
    private Span behind(Span span, String link) {
        int from = span.end() + link.length();
        int to = from;
        while (to < text.length() && MARKS.indexOf(text.charAt(to)) < 0 && !text.startsWith(" or ", to)) {
            to++;
        }
        return new Span(from, to);
    }

    private boolean isDose(List<String> said) {
        return !said.isEmpty() && words.units().contains(said.get(said.size() - 1));
    }
}
