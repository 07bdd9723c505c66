package io.github.evidencebrief.result;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Optional;

/** Whether p-values in a stretch of text call a result significant. */
final class PValues {
    private static final Pattern VALUE = Pattern.compile(
            "(?i)\\bp(?:[- ]?values?)?\\s*(?:of\\s*)?([=<>\u2264\u2265\u2a7d])\\s*([01]?[.\u00b7]\\d+|1\\b)");
    private static final Pattern NOT = Pattern.compile("\\b(?:NS|n\\.s\\.|ns)\\b");
    /** The level at which results are called significant, by convention. */
    private static final double LEVEL = 0.05;

    private PValues() {}

    /** Whether some p-value is significant, or none is; empty when there is no p-value. */
    static Optional<Boolean> significant(String text) {
        Optional<Boolean> found = Optional.empty();
        Matcher matcher = VALUE.matcher(text);
        while (matcher.find()) {
            boolean one = significant(matcher.group(1), matcher.group(2));
            found = Optional.of(one || found.orElse(false));
        }
        if (found.isEmpty() && NOT.matcher(text).find()) {
            return Optional.of(false);
        }
        return found.isPresent() ? found : byInterval(text);
    }

    /** What the intervals say when no p-value is printed. */
    private static Optional<Boolean> byInterval(String text) {
        return Estimate.in(text).stream().map(Estimate::significant).reduce(Boolean::logicalOr);
    }

    private static boolean significant(String sign, String number) {
        double value = Double.parseDouble(number.replace('\u00b7', '.'));
        boolean below = !sign.equals(">") && !sign.equals("\u2265");
        return below && value <= LEVEL;
    }
}
