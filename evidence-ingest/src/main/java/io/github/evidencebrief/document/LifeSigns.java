package io.github.evidencebrief.document;

import java.util.List;

/**
 * Tells words about somebody's life from words about somebody's work.
 *
 * <p>{@code Ada is 61}, {@code the 61-year-old baker}, {@code her knees}, but not {@code her colleagues}.
 */
final class LifeSigns {
    private static final String YEARS_OLD = "-year-old";

    private final StoryCues cues;

    LifeSigns(StoryCues cues) {
        this.cues = cues;
    }

    boolean anyIn(Told told) {
        return cues.layperson().anyIn(told.words())
                || told.spaced().contains(YEARS_OLD)
                || hasOwn(told.unquoted())
                || hasAge(told.unquoted());
    }

    /** "Her knees", "his dog": what is not of a person's work. */
    private boolean hasOwn(PlainWords words) {
        for (int i = 0; i + 1 < words.count(); i++) {
            boolean own = words.word(i).equals("his") || words.word(i).equals("her");
            if (own && !cues.work().contains(words.word(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "She is 61", "he was 39 when", "at 63". */
    private static boolean hasAge(PlainWords words) {
        List<String> list = words.list();
        for (int i = 2; i < list.size(); i++) {
            String before = list.get(i - 1);
            boolean is = before.equals("is") || before.equals("was") || before.equals("turned") || before.equals("be");
            if (is && isAge(list.get(i)) && (i + 1 == list.size() || isAfterAge(list.get(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAge(String word) {
        return word.length() == 2 && CalendarWords.isNumber(word);
    }

    private static boolean isAfterAge(String word) {
        return word.equals("and") || word.equals("when") || word.equals("in") || word.equals("now");
    }
}
