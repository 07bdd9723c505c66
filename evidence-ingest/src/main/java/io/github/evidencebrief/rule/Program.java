package io.github.evidencebrief.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The patterns of all rules as numbers in one array, so that matching reads a few places that lie close together.
 *
 * <pre>
 *   soup ..2 (spoon|[hot] bowl)
 *
 *   0  RUN       least 0, most 2, greedy 0, any word
 *   5  REPEAT    most 1, greedy 1, hot
 *   9  SEQUENCE  2 parts: 5, bowl
 *   13 CHOICE    2 options: spoon, 9
 *   17 SEQUENCE  3 parts: soup, 0, 13
 * </pre>
 *
 * A number of 0 and more is the place of a part; one below 0 is a {@link Label} itself. Equal parts share a place, and
 * a sequence in a sequence is written out.
 */
final class Program {
    /** One of some labels, preferably an early one; how many, then each. */
    static final int TERMS = 0;

    /** One part after the other; how many, then each. */
    static final int SEQUENCE = 1;

    /** One of several parts, preferably an early one; how many, then each. */
    static final int CHOICE = 2;

    /** A part that may be missing or come several times; most times, whether preferably often, the part. */
    static final int REPEAT = 3;

    /** So many tokens of one label in a row; fewest, most, whether preferably many, the label. */
    static final int RUN = 4;

    /** A hole; number of its name, what fills it. */
    static final int SLOT = 5;

    /** The start of the sentence or its end, no token; whether it is the start. */
    static final int EDGE = 6;

    /** Where a hole begins that a sequence fills, whose parts come next; no token. */
    static final int OPEN = 7;

    /** Where the hole ends that was opened last; number of its name. */
    static final int CLOSE = 8;

    private static final int LENGTH_BITS = 8;

    private final Labels labels;
    private final Map<List<Integer>, Integer> places = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private int[] code = new int[1024];
    private int size;

    Program(Labels labels) {
        this.labels = labels;
    }

    /** What is written so far; complete when all patterns are compiled. */
    Script script() {
        return new Script(Arrays.copyOf(code, size), names);
    }

    /** The number of the label that a part below 0 is. */
    static int label(int part) {
        return ~part >>> LENGTH_BITS;
    }

    /** The number of tokens of the label that a part below 0 is. */
    static int length(int part) {
        return ~part & (1 << LENGTH_BITS) - 1;
    }

    private static int part(Label label) {
        if (label.length() >= 1 << LENGTH_BITS) {
            throw new IllegalArgumentException("a term of " + label.length() + " words; make it shorter");
        }
        return ~(label.number() << LENGTH_BITS | label.length());
    }

    /** One of some terms; those of the most words first, for they are preferred. */
    Step terms(List<Label> some) {
        int[] numbers = some.stream().mapToInt(Label::number).toArray();
        int weight = IntStream.of(numbers).map(labels::weight).sum();
        int part = some.size() == 1
                ? part(some.get(0))
                : list(TERMS, some.stream().map(Program::part).toList());
        return new Step(part, List.of(new Need(numbers, weight)));
    }

    Step sequence(List<Step> steps) {
        List<Need> needs = new ArrayList<>();
        steps.forEach(step -> needs.addAll(step.needs()));
        return new Step(list(SEQUENCE, writtenOut(SEQUENCE, steps)), needs);
    }

    Step choice(List<Step> options) {
        List<List<Need>> needs = options.stream().map(Step::needs).toList();
        return new Step(list(CHOICE, writtenOut(CHOICE, options)), Need.either(needs));
    }

    /** The parts of some steps, with the parts of those that are such lists themselves in their place. */
    private List<Integer> writtenOut(int kind, List<Step> steps) {
        List<Integer> parts = new ArrayList<>();
        for (Step step : steps) {
            int at = step.part();
            if (at >= 0 && code[at] == kind) {
                IntStream.range(at + 2, at + 2 + code[at + 1]).forEach(i -> parts.add(code[i]));
            } else {
                parts.add(at);
            }
        }
        return parts;
    }

    /**
     * A step that may be missing, or come several times; it never matches nothing.
     *
     * @param greedy whether it prefers to come often
     */
    Step repeat(Step step, int most, boolean greedy) {
        return new Step(place(List.of(REPEAT, most, flag(greedy), step.part())), List.of());
    }

    /**
     * So many tokens of one label in a row.
     *
     * @param least fewest tokens, 0 or 1
     * @param greedy whether it prefers to be long
     */
    Step run(Label label, int least, int most, boolean greedy) {
        int part = place(List.of(RUN, least, most, flag(greedy), part(label)));
        return new Step(part, least == 0 ? List.of() : terms(List.of(label)).needs());
    }

    /** A hole; a sequence that fills it is written out between two marks, so that it may become part of another one. */
    Step slot(String name, Step filling) {
        if (!names.contains(name)) {
            names.add(name);
        }
        int number = names.indexOf(name);
        if (filling.part() < 0 || code[filling.part()] != SEQUENCE) {
            return new Step(place(List.of(SLOT, number, filling.part())), filling.needs());
        }
        Step open = new Step(place(List.of(OPEN)), List.of());
        Step close = new Step(place(List.of(CLOSE, number)), List.of());
        return sequence(List.of(open, filling, close));
    }

    /** The start of the sentence, or its end. */
    Step edge(boolean start) {
        return new Step(place(List.of(EDGE, flag(start))), List.of());
    }

    private static int flag(boolean set) {
        return set ? 1 : 0;
    }

    private int list(int kind, List<Integer> parts) {
        List<Integer> numbers = new ArrayList<>(List.of(kind, parts.size()));
        numbers.addAll(parts);
        return place(numbers);
    }

    /** Where some numbers stand; they are added when they do not stand anywhere yet. */
    private int place(List<Integer> numbers) {
        return places.computeIfAbsent(List.copyOf(numbers), this::add);
    }

    private int add(List<Integer> numbers) {
        int place = size;
        if (size + numbers.size() > code.length) {
            code = Arrays.copyOf(code, 2 * (size + numbers.size()));
        }
        numbers.forEach(number -> code[size++] = number);
        return place;
    }
}
