package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.DisagreementKind;
import java.util.List;
import java.util.stream.Stream;

/** Whether the question is called settled by some and open by others. */
final class SettledClaims implements ClaimRule {
    private static final Cues SETTLED = Cues.read("settled.txt");
    private static final Cues UNSETTLED = Cues.read("unsettled.txt");

    @Override
    public Stream<Draft> drafts(Voices voices) {
        List<? extends Said<?>> settled =
                voices.all().filter(s -> SETTLED.areIn(s.words())).toList();
        List<? extends Said<?>> open =
                voices.all().filter(s -> UNSETTLED.areIn(s.words())).toList();
        return settled.isEmpty() || open.isEmpty() ? Stream.empty() : Stream.of(draft(settled, open));
    }

    private static Draft draft(List<? extends Said<?>> settled, List<? extends Said<?>> open) {
        boolean inside = Groups.sources(settled).equals(Groups.sources(open))
                && Groups.sources(open).size() == 1;
        return Draft.disagree(
                "",
                "Is the question settled?",
                inside ? DisagreementKind.INTERNAL : DisagreementKind.CONTRADICTION,
                settled,
                open);
    }
}
