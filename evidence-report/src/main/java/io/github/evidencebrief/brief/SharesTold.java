package io.github.evidencebrief.brief;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.evidencebrief.model.Quote;
import java.util.List;

/** Tells how many people a treatment helped together with what they are said to have got: "half of the nurses slept longer". */
final class SharesTold {
    private static final int LONGEST = 120;

    private static final Pattern SHARE = Pattern.compile(
            "\\b(?:half|quarters?|thirds?|fifths?|most|majority|minority|\\d+|%|per ?cent)\\b.* of (?:(?:the|these|those|all) )?(?:\\d+ )?[\\w-]+$"
                    + "|^(?:half|most) of (?:(?:the|these|those|all) )?(?:\\d+ )?[\\w-]+$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern REST = Pattern.compile("^ [a-z][^.;:,()\u201c\u201d\"]*");

    private SharesTold() {}

    /** The size, with what the people did where it only counts them, as the quotes print it; the size alone for any other. */
    static String with(String size, List<Quote> quotes) {
        if (!SHARE.matcher(size).find()) {
            return size;
        }
        for (Quote quote : quotes) {
            int at = quote.exact().indexOf(size);
            Matcher rest = REST.matcher(at < 0 ? "" : quote.exact().substring(at + size.length()));
            if (rest.find() && rest.group().length() <= LONGEST) {
                return size + rest.group().stripTrailing();
            }
        }
        return size;
    }
}
