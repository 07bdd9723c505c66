package io.github.evidencebrief.brief;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.evidencebrief.model.Recommendation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells advice with the words that its sentence begins with, and the reasons that these give.
 *
 * <pre>
 *   To spare the knees, rowers can walk uphill.      reason: to spare the knees
 *   Ideally, she says, rowers should rest.           reason: ideally
 *   Early evidence suggests that rowers should rest. reason: early evidence suggests
 * </pre>
 */
final class AdviceWords {
    /** A longer beginning tells something of its own. */
    private static final int LONGEST_START = 90;

    private static final int MOST = 2;

    private static final Pattern REASON = Pattern.compile(
            "^((?:in order to|to) [a-z][^,.;:]{2,70}),"
                    + "|^((?:since|because) [a-z][^,.;:]{5,120}),"
                    + "|^(ideally|preferably|if possible|where possible|usually|generally|at best)\\b"
                    + "|^([^.;:]{0,40}\\b(?:evidence|research|study|studies|trials?|reviews?|data)\\b[^.;:]{0,40}?"
                    + " (?:suggests?|hints?|indicates?))\\b"
                    + "|\\b((?:it|th(?:e|is|ese)(?: new| latest)? (?:evidence|research|study|studies|trials?|reviews?|results?|findings?))"
                    + " (?:gives?|adds?|lends?|strengthens?|supports?)\\b[^,.;:]{0,40}? (?:reasons?|case|weight|support))\\b"
                    + "|\\b(because (?:of )?[^,.;:]{3,120})",
            Pattern.CASE_INSENSITIVE);

    /** What is said of the thing advised right behind it: "a foot bath, which costs little". */
    private static final Pattern BEHIND = Pattern.compile("^, (which [^.;:]{3,120})");

    private AdviceWords() {}

    /** The advice from the beginning of its sentence; where that is far, or other words were quoted, the advice alone. */
    static String of(Recommendation advice) {
        String action = bare(advice.action());
        String words = advice.quotes().get(0).exact();
        int at = words.indexOf(action);
        boolean near =
                at > 0 && at <= LONGEST_START && words.substring(0, at).chars().noneMatch(AdviceWords::endsSentence);
        return near ? words.substring(0, at + action.length()) : action;
    }

    private static boolean endsSentence(int letter) {
        return letter == '.' || letter == '!' || letter == '?' || letter == '\n';
    }

    /** Without the full stop that only some sources print. */
    private static String bare(String action) {
        String stripped = action.strip();
        return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    /** What the sentence says of the thing advised behind the advice; nothing where it is part of the advice. */
    private static Stream<String> behind(Recommendation advice) {
        String words = advice.quotes().get(0).exact();
        String action = bare(advice.action());
        int at = words.indexOf(action);
        Matcher said = BEHIND.matcher(at < 0 ? "" : words.substring(at + action.length()));
        return said.find() ? Stream.of(SizeWords.quoted(said.group(1).strip())) : Stream.empty();
    }

    /** What the sentence gives as a reason, as an aim or as no more than likely; in quotation marks. */
    static List<String> reasons(Recommendation advice) {
        List<String> reasons = new ArrayList<>(behind(advice).toList());
        Matcher found = REASON.matcher(of(advice));
        while (found.find() && reasons.size() < MOST) {
            for (int group = 1; group <= found.groupCount(); group++) {
                String words = found.group(group);
                if (words != null) {
                    reasons.add(SizeWords.quoted(words));
                }
            }
        }
        return reasons;
    }
}
