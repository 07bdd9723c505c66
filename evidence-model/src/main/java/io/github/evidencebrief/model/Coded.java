package io.github.evidencebrief.model;

import java.util.Locale;

/** A value of a closed vocabulary, written as a lower-case code with hyphens. */
public interface Coded {
    /** The code as it stands in JSON, for example {@code no-difference}. */
    String code();

    /** The code in words, for example {@code no difference}. */
    default String words() {
        return code().replace('-', ' ');
    }

    /** The code of a constant: its name in lower case, hyphens for underscores. */
    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
