package io.github.evidencebrief.result;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What an estimate measures.
 *
 * @param name how a text prints it
 * @param code odds-ratio, risk-ratio, hazard-ratio, mean-difference or smd
 */
record Measure(String name, String code) {
    /** An interval whose measure is not named. */
    static final Measure UNNAMED = new Measure("", "mean-difference");

    private static final List<Measure> ALL = List.of(
            new Measure("odds ratio", "odds-ratio"),
            new Measure("OR", "odds-ratio"),
            new Measure("AOR", "odds-ratio"),
            new Measure("aOR", "odds-ratio"),
            new Measure("risk ratio", "risk-ratio"),
            new Measure("rate ratio", "risk-ratio"),
            new Measure("relative risk", "risk-ratio"),
            new Measure("prevalence ratio", "risk-ratio"),
            new Measure("RR", "risk-ratio"),
            new Measure("aRR", "risk-ratio"),
            new Measure("PR", "risk-ratio"),
            new Measure("ARR", "risk-ratio"),
            new Measure("IRR", "risk-ratio"),
            new Measure("hazard ratio", "hazard-ratio"),
            new Measure("HR", "hazard-ratio"),
            new Measure("AHR", "hazard-ratio"),
            new Measure("aHR", "hazard-ratio"),
            new Measure("standardised mean difference", "smd"),
            new Measure("standardized mean difference", "smd"),
            new Measure("SMD", "smd"),
            new Measure("mean difference", "mean-difference"),
            new Measure("risk difference", "mean-difference"),
            new Measure("difference", "mean-difference"),
            new Measure("WMD", "mean-difference"),
            new Measure("MD", "mean-difference"));

    private static final char ASCII_END = 128;
    /** The measures by the first letter of their names, as ASCII numbers it. */
    private static final Measure[][] BY_INITIAL =
            IntStream.range(0, ASCII_END).mapToObj(Measure::beginWith).toArray(Measure[][]::new);

    private static final Measure[] NONE = {};

    private static Measure[] beginWith(int letter) {
        return ALL.stream().filter(measure -> measure.name.charAt(0) == letter).toArray(Measure[]::new);
    }

    /** Takes the whole name of a measure; absent when another word stands here. */
    static Optional<Measure> take(Cursor cursor) {
        char initial = cursor.here();
        int at = cursor.at();
        for (Measure measure : initial < ASCII_END ? BY_INITIAL[initial] : NONE) {
            if (cursor.to(at).take(measure.name) && cursor.isEdge()) {
                return Optional.of(measure);
            }
        }
        return Optional.empty();
    }
}
