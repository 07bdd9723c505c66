package io.github.evidencebrief.assemble;

import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.Precaution;
import io.github.evidencebrief.model.PrecautionKind;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.Safety;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads what a text for lay readers tells them to know before they act: what illness may be behind a complaint, what needs
 * care at once, what the treatment costs and how easily it is had.
 */
final class PrecautionReader {
    private final Context context;

    PrecautionReader(Context context) {
        this.context = context;
    }

    /** What stands in no other record that is told with its reasons; none of an abstract. */
    List<Precaution> besides(
            Collection<Recommendation> advice, Collection<Safety> safety, Collection<Limitation> limitations) {
        List<Quote> told = Stream.of(
                        advice.stream().map(Recommendation::quotes),
                        safety.stream().map(Safety::quotes),
                        limitations.stream().map(Limitation::quotes))
                .flatMap(quotes -> quotes)
                .flatMap(List::stream)
                .toList();
        List<Precaution> found = new ArrayList<>();
        if (context.isLay()) {
            new Cautions(context.reading(), "precaution")
                    .all()
                    .forEach(caution -> kind(caution)
                            .filter(kind -> isOfTreatment(kind, caution) && !isTold(caution, told))
                            .ifPresent(kind -> found.add(precaution(kind, caution, found.size() + 1))));
        }
        return found;
    }

    private Precaution precaution(PrecautionKind kind, Caution caution, int number) {
        return Precaution.builder()
                .id("C" + number)
                .source(context.reading().document().source().id())
                .statement(context.reading().words(caution.span()))
                .kind(kind)
                .attribution(context.speakers().of(caution.sentence()))
                .addQuotes(context.quote(caution.span(), caution.sentence()))
                .build();
    }

    private static Optional<PrecautionKind> kind(Caution caution) {
        return Arrays.stream(PrecautionKind.values())
                .filter(kind -> caution.mention().attribute("kind").equals(Optional.of(kind.code())))
                .findFirst();
    }

    /** "The ferry is cheaper than the train" tells nothing of having a treatment. */
    private boolean isOfTreatment(PrecautionKind kind, Caution caution) {
        return kind != PrecautionKind.COST_ACCESS
                || context.interventions().areIn(context.reading().words(caution.span()));
    }

    private static boolean isTold(Caution caution, List<Quote> told) {
        return told.stream()
                .anyMatch(quote ->
                        quote.start() < caution.span().end() && caution.span().start() < quote.end());
    }
}
