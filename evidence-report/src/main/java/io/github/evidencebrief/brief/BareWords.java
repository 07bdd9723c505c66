package io.github.evidencebrief.brief;

import com.google.re2j.Pattern;
import io.github.evidencebrief.compare.Pointing;
import io.github.evidencebrief.model.Attribution;
import io.github.evidencebrief.model.Quote;
import java.util.Optional;

/** Prints the words of a source without what only says that somebody says them: "the text adds that", "she says that". */
final class BareWords {
    private static final int LONGEST = 130;

    /** The words behind it can be quoted alone, with the name of who says them. */
    private static final Pattern SAYING = Pattern.compile(
            "^(?:He|She|They|It|The (?:article|text|note|report|author|writer)s?) (?:also )?(?:says?|said|adds?|added|notes?|noted|warns?|warned) that "
                    + "|^(?:The (?:article|text|note|report|author|writer)s? calls? the|This|That) (?:finding|result)(?: (?:is|was))? (?:important|of interest) because ");

    /** "“It is no cure,” says Berg": only what is said, where the name of who says it stands beside it. */
    private static final Pattern SPEECH = Pattern.compile(
            "^[\u201c\u2018\"]([^\u201c\u201d\"]{12,}?),?[\u201d\u2019\"],? (?:(?:says?|said|adds?|added|tells|told|notes?|noted|according to)\\b[^\u201c\u201d\"]*"
                    + "|(?:Dr\\.? )?[A-Z][^\u201c\u201d\",.]* (?:says?|said|adds?|added|tells|told|notes?|noted)\\b[^\u201c\u201d\"]*)$");

    private BareWords() {}

    /** The words that can be understood alone, in quotation marks, without a pronoun that says them where a person is known; absent for others. */
    static Optional<String> of(Quote quote, Optional<Attribution> speaker) {
        String bare = Verbatim.bare(quote);
        boolean person = speaker.flatMap(Speakers::person).isPresent();
        String told = SAYING.matcher(bare).replaceFirst("").replaceFirst(", as .*", "");
        String said = person ? SPEECH.matcher(told).replaceFirst("$1") : told;
        boolean known = person || bare.startsWith("The ") || bare.startsWith("This ");
        return said.length() < bare.length() && known && said.length() <= LONGEST && !Pointing.isIn(said)
                ? Optional.of(SizeWords.quoted(said))
                : Verbatim.alone(quote);
    }
}
