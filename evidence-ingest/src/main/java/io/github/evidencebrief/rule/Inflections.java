package io.github.evidencebrief.rule;

import java.util.LinkedHashSet;
import java.util.Set;

/** The regular forms of an English word: {@code reduce~} stands for reduce, reduces, reduced, reducing. */
final class Inflections {
    private Inflections() {}

    static Set<String> of(String base) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(base);
        forms.add(withS(base));
        forms.add(withEd(base));
        forms.add(withIng(base));
        return forms;
    }

    private static String withS(String base) {
        if (endsInConsonantY(base)) {
            return stem(base, 1) + "ies";
        }
        boolean hisses = base.endsWith("s") || base.endsWith("x") || base.endsWith("ch") || base.endsWith("sh");
        return base + (hisses ? "es" : "s");
    }

    private static String withEd(String base) {
        if (endsInConsonantY(base)) {
            return stem(base, 1) + "ied";
        }
        return base + (base.endsWith("e") ? "d" : "ed");
    }

    private static String withIng(String base) {
        boolean silent = base.endsWith("e") && !base.endsWith("ee");
        return (silent ? stem(base, 1) : base) + "ing";
    }

    private static boolean endsInConsonantY(String base) {
        int n = base.length();
        return n > 1 && base.charAt(n - 1) == 'y' && "aeiou".indexOf(base.charAt(n - 2)) < 0;
    }

    private static String stem(String base, int cut) {
        return base.substring(0, base.length() - cut);
    }
}
