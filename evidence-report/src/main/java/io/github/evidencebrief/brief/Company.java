package io.github.evidencebrief.brief;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.evidencebrief.model.Attribution;
import io.github.evidencebrief.model.Issuer;
import io.github.evidencebrief.model.Quote;
import java.util.List;
import java.util.Optional;

/** Credits a view to all whom its words name: "Berg, and others, including the trial's authors, say that naps do more". */
final class Company {
    private static final String WORDS = "[\\p{L}\\p{N}'\u2019.-]+";

    /** Behind a family name: who else, up to a verb of saying. */
    private static final String OTHERS = ",?( (?:and|along with|together with|as well as) (?:" + WORDS + ",? ){1,9}?)"
            + "(?:all |both |also )?(?:say|stress|agree|think|believe|argue|note|warn|suggest|conclude|write|add|hold|expect"
            + "|recommend|advise|call|find|see|urge|maintain|said|stressed|agreed|thought|believed|argued|noted|warned"
            + "|suggested|concluded|wrote|added|expected|recommended|advised|called|found)\\b";

    private Company() {}

    /** Who says it with all who say it too, without a place that only the first is from; as it is where one says it alone. */
    static Attribution of(Attribution speaker, List<Quote> quotes) {
        return others(speaker.speaker(), quotes)
                .map(others -> Attribution.builder()
                        .from(speaker)
                        .speaker(speaker.speaker() + others)
                        .affiliation(Optional.empty())
                        .build())
                .orElse(speaker);
    }

    /** Who advises it with all who advise it too. */
    static Issuer of(Issuer issuer, List<Quote> quotes) {
        return issuer.name()
                .flatMap(name -> others(name, quotes).map(others -> name + others))
                .map(name -> Issuer.builder()
                        .from(issuer)
                        .name(name)
                        .affiliation(Optional.empty())
                        .build())
                .orElse(issuer);
    }

    /** {@code  and others, including the trial's authors}; absent where the first quote names nobody else. */
    private static Optional<String> others(String name, List<Quote> quotes) {
        String family = name.substring(name.lastIndexOf(' ') + 1);
        if (family.isEmpty() || quotes.isEmpty() || !Character.isUpperCase(family.charAt(0))) {
            return Optional.empty();
        }
        Matcher told = Pattern.compile("\\b" + Pattern.quote(family) + OTHERS)
                .matcher(quotes.get(0).exact());
        return told.find() ? Optional.of(" " + told.group(1).strip().replaceAll(",$", "")) : Optional.empty();
    }
}
