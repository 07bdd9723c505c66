package io.github.evidencebrief.result;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A size of effect with its interval, as a text prints it.
 *
 * @param measure odds-ratio, risk-ratio, hazard-ratio, mean-difference or smd
 * @param value the point estimate
 * @param lower the lower bound
 * @param upper the upper bound, never below the lower one
 */
public record Estimate(String measure, BigDecimal value, BigDecimal lower, BigDecimal upper) {
    private static final String NUMBER = "([-\u2212\u2013]?\\d{1,6}(?:[.\u00b7]\\d{1,6})?)";
    private static final String NAMES =
            "odds ratio|risk ratio|rate ratio|relative risk|hazard ratio|standardi[sz]ed mean"
                    + " difference|mean difference|risk difference|difference|AOR|ARR|AHR|IRR|SMD|WMD|MD|OR|RR|HR";
    private static final Pattern PRINTED = Pattern.compile("\\b(" + NAMES
            + ")\\b\\s{0,2}[\\])]?\\s{0,2}(?:=|:|,|of|was|were)?"
            + "\\s{0,2}" + NUMBER
            + "[^.()\\d]{0,12}[\\s(\\[;,]{1,4}(?:9\\d\\s?%\\s?)?(?:CI|C\\.I\\.?|confidence interval)"
            + "[^\\d\u2212\u2013-]{0,6}" + NUMBER + "\\s{0,2}(?:to|,|;|-|\u2013|\u2212|\u2014)\\s{0,2}" + NUMBER);
    private static final Map<String, String> MEASURES = Map.ofEntries(
            Map.entry("odds ratio", "odds-ratio"),
            Map.entry("or", "odds-ratio"),
            Map.entry("aor", "odds-ratio"),
            Map.entry("risk ratio", "risk-ratio"),
            Map.entry("rate ratio", "risk-ratio"),
            Map.entry("relative risk", "risk-ratio"),
            Map.entry("rr", "risk-ratio"),
            Map.entry("arr", "risk-ratio"),
            Map.entry("irr", "risk-ratio"),
            Map.entry("hazard ratio", "hazard-ratio"),
            Map.entry("hr", "hazard-ratio"),
            Map.entry("ahr", "hazard-ratio"),
            Map.entry("smd", "smd"),
            Map.entry("standardised mean difference", "smd"),
            Map.entry("standardized mean difference", "smd"));

    /** All estimates in a stretch of text that give an interval, in the order of the text. */
    public static List<Estimate> in(CharSequence text) {
        List<Estimate> found = new ArrayList<>();
        Matcher matcher = PRINTED.matcher(text);
        while (matcher.find()) {
            BigDecimal lower = number(matcher.group(3));
            BigDecimal upper = number(matcher.group(4));
            if (lower.compareTo(upper) <= 0) {
                String measure = MEASURES.getOrDefault(matcher.group(1).toLowerCase(Locale.ROOT), "mean-difference");
                found.add(new Estimate(measure, number(matcher.group(2)), lower, upper));
            }
        }
        return found;
    }

    private static BigDecimal number(String printed) {
        return new BigDecimal(
                printed.replace('\u2212', '-').replace('\u2013', '-').replace('\u00b7', '.'));
    }

    /** Whether the interval leaves out what stands for no difference: 1 for ratios, 0 for differences. */
    public boolean significant() {
        BigDecimal none = measure.endsWith("ratio") ? BigDecimal.ONE : BigDecimal.ZERO;
        return lower.compareTo(none) > 0 || upper.compareTo(none) < 0;
    }
}
