package io.github.evidencebrief.rule;

import java.util.List;

/** A {@link Program} that is complete: its numbers, and the names of the holes. */
final class Script {
    private final int[] code;
    private final List<String> names;

    Script(int[] code, List<String> names) {
        this.code = code;
        this.names = List.copyOf(names);
    }

    Script(CompactReader in) {
        this(in.numbers(), in.several(CompactReader::name));
    }

    void write(CompactWriter out) {
        out.numbers(code);
        out.number(names.size());
        names.forEach(out::text);
    }

    /** The numbers themselves, for reading only. */
    int[] code() {
        return code;
    }

    /** The name of a hole by its number. */
    String name(int number) {
        return names.get(number);
    }
}
