package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.model.Direction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds in a short notice the opening that announces a result and the sentence that tells it.
 *
 * <pre>
 *   Foot baths ease cramps, a trial suggests. ...    announces
 *   Cramps fell by a third with foot baths.          tells
 * </pre>
 *
 * A long article has room for results of its own in its opening; a notice says there what it then says with figures.
 */
final class Announcements {
    /** A text of so many characters, some 300 words, is an article and no notice. */
    private static final int ARTICLE = 1800;

    private static final int NONE = -1;

    private final Context context;
    private final List<List<FindingDraft>> groups;
    /** For each group the one that tells what it announces. */
    private final int[] telling;
    /** So many first groups may announce others. */
    private int openings;

    /** Reads groups of drafts, each of which says the same, in the order of the text. */
    Announcements(Context context, List<List<FindingDraft>> groups) {
        this.context = context;
        this.groups = groups;
        this.telling = new int[groups.size()];
        Arrays.fill(telling, NONE);
        if (context.isLay() && context.reading().document().text().length() < ARTICLE) {
            while (openings < telling.length && isOpening(groups.get(openings))) {
                telling[openings] = telling(openings);
                openings++;
            }
        }
    }

    /** Whether a group only announces what a later one tells. */
    boolean isAnnounced(int group) {
        return telling[group] != NONE;
    }

    /** What announces a group. */
    List<FindingDraft> of(int group) {
        List<FindingDraft> announcing = new ArrayList<>();
        for (int at = 0; at < Math.min(openings, group); at++) {
            if (telling[at] == group) {
                announcing.addAll(groups.get(at));
            }
        }
        return announcing;
    }

    /** Whether all of a group stands in the sentence that brings up its study. */
    private boolean isOpening(List<FindingDraft> group) {
        Optional<Span> opening = opening(group.get(0).study());
        for (FindingDraft draft : group) {
            if (opening.filter(span -> isIn(draft, span)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Optional<Span> opening(Optional<String> study) {
        for (StudyDraft draft : context.studies().drafts()) {
            if (study.equals(Optional.of(draft.id()))) {
                return draft.places.stream().findFirst();
            }
        }
        return Optional.empty();
    }

    private static boolean isIn(FindingDraft draft, Span span) {
        return draft.quote().start() >= span.start() && draft.quote().start() < span.end();
    }

    private int telling(int opening) {
        FindingDraft announced = groups.get(opening).get(0);
        for (int at = opening + 1; at < telling.length; at++) {
            if (tells(groups.get(at).get(0), announced)) {
                return at;
            }
        }
        return NONE;
    }

    /** The same result of the same study with a figure; a tie needs none. */
    private boolean tells(FindingDraft draft, FindingDraft announced) {
        boolean alike = !announced.worded() || isOfOne(announced, draft);
        boolean tie = draft.direction() == Direction.NO_DIFFERENCE && alike;
        return (tie || hasFigure(draft))
                && announced.outcomes().size() <= 1
                && draft.study().equals(announced.study())
                && draft.direction() == announced.direction()
                && (alike || !hasShare(announced))
                && !isMore(draft)
                && !opening(draft.study()).filter(span -> isIn(draft, span)).isPresent();
    }

    private boolean isOfOne(FindingDraft announced, FindingDraft draft) {
        for (String name : announced.outcomes()) {
            if (context.wording().isRelatedToAny(name, draft.outcomes())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasShare(FindingDraft draft) {
        Span span = new Span(draft.quote().start(), draft.quote().end());
        SentenceWords words = new SentenceWords(context.reading().document().text(), span);
        return Figures.in(words, context.terms().clock()).stream().anyMatch(Figures.Figure::isShare);
    }

    private static boolean hasFigure(FindingDraft draft) {
        return draft.magnitude().filter(Announcements::hasNumber).isPresent();
    }

    private static boolean hasNumber(String words) {
        return words.chars().anyMatch(Character::isDigit)
                || Terms.words(words).stream()
                        .anyMatch(
                                word -> word.length() > 2 && Amounts.read(word).isPresent());
    }

    /** "Cramps also fell by a third" adds a result. */
    private boolean isMore(FindingDraft draft) {
        return context.terms().adding().isIn(Terms.words(draft.quote().exact()));
    }
}
