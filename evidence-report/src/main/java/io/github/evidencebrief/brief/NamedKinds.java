package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Finding;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names the kind of a treatment that words tell of, where a record has the treatment's general name: "Turkish baths". */
final class NamedKinds {
    private static final String DETERMINERS =
            "(?:Any|All|Another|An?|Both|But|Each|Either|Even|Every|Few|For|His|Her|How|However"
                    + "|Its?|Less|Many|More|Most|Much|My|Neither|No|Other|Our|Regardless|Since|So|Some|Such|That|The|Their|Then|These|This|Those"
                    + "|Thus|To|When|While|With|Without|Your|\\p{Lu}\\p{Ll}+(?:ing|ly))";

    /** A first word with a capital says nothing; a verb behind the name tells that it belongs to the name. */
    private static final String VERB =
            " (?:is|are|was|were|can|could|may|might|will|has|have|had|does|do|causes?|seems?|feels?)\\b";

    private final Set<String> known = new LinkedHashSet<>();

    /** Learns the names of kinds from results. */
    NamedKinds(Collection<Finding> findings) {
        findings.stream()
                .flatMap(finding -> Stream.concat(finding.interventions().stream(), finding.comparators().stream()))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .forEach(known::add);
    }

    /** The names of some treatments as the words have them. */
    List<String> of(Collection<String> names, String words) {
        return names.stream().flatMap(name -> kinds(name, words)).distinct().toList();
    }

    private Stream<String> kinds(String name, String words) {
        String small = words.toLowerCase(Locale.ROOT);
        List<String> told = known.stream()
                .filter(kind -> kind.endsWith(" " + name) && small.contains(kind))
                .toList();
        Matcher proper = Pattern.compile("(?<=[\\p{Ll},] )(\\p{Lu}\\p{Ll}+ " + Pattern.quote(name) + ")\\b|^(?!"
                        + DETERMINERS + " )(\\p{Lu}\\p{Ll}[\\p{L}-]* " + Pattern.quote(name) + ")" + VERB)
                .matcher(words);
        if (!told.isEmpty()) {
            return told.stream();
        }
        return proper.find() ? Stream.of(proper.group(1) == null ? proper.group(2) : proper.group(1)) : Stream.of(name);
    }
}
