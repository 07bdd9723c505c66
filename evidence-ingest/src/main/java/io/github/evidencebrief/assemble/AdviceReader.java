package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Block;
import io.github.evidencebrief.model.Attribution;
import io.github.evidencebrief.model.Issuer;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.RecommendationKind;
import io.github.evidencebrief.model.SpeakerKind;
import io.github.evidencebrief.model.Strength;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads who recommends what to whom, how strongly. */
final class AdviceReader {
    private final Context context;
    private final NounPhrases phrases;
    private final List<Recommendation> found = new ArrayList<>();

    private AdviceReader(Context context) {
        this.context = context;
        this.phrases = context.phrases();
    }

    static List<Recommendation> read(Context context) {
        AdviceReader reader = new AdviceReader(context);
        context.reading().sentences().stream()
                .filter(sentence -> sentence.has("advice"))
                .filter(sentence ->
                        sentence.block().evidence() && sentence.block().kind() != Block.Kind.HEADING)
                .forEach(reader::sentence);
        return reader.found;
    }

    private void sentence(Sentence sentence) {
        Recommendation next = recommendation(sentence);
        int last = found.size() - 1;
        if (last >= 0 && continues(found.get(last), next, sentence)) {
            Recommendation before = found.get(last);
            found.set(
                    last,
                    Recommendation.builder()
                            .from(before)
                            .addAllQuotes(next.quotes())
                            .build());
        } else {
            found.add(next);
        }
    }

    /** Two sentences in a row by one speaker about one act are one recommendation. */
    private boolean continues(Recommendation before, Recommendation next, Sentence sentence) {
        int gap = sentence.span().start()
                - before.quotes().get(before.quotes().size() - 1).end();
        return gap < 4
                && before.issuer().equals(next.issuer())
                && before.kind() == next.kind()
                && before.strength() == next.strength()
                && (next.interventions().isEmpty() || Likeness.related(before.interventions(), next.interventions()));
    }

    private Recommendation recommendation(Sentence sentence) {
        Mention advice = strongest(sentence);
        return Recommendation.builder()
                .id("R" + (found.size() + 1))
                .source(context.reading().document().source().id())
                .issuer(issuer(sentence, advice))
                .population(slot(sentence, "population"))
                .action(action(sentence, advice))
                .interventions(interventions(sentence))
                .kind(value(advice, "kind", RecommendationKind.values(), RecommendationKind.TREATMENT))
                .strength(value(advice, "strength", Strength.values(), Strength.CONDITIONAL))
                .study(context.studies()
                        .of(sentence)
                        .filter(s -> s.kind == StudyKind.GUIDELINE)
                        .map(StudyDraft::id))
                .addQuotes(context.quote(sentence.span(), sentence))
                .build();
    }

    /** The mention that says most about the strength: against, then conditional, then the others. */
    private static Mention strongest(Sentence sentence) {
        List<Mention> all = sentence.all("advice").toList();
        for (Strength strength : List.of(Strength.AGAINST, Strength.NEUTRAL, Strength.CONDITIONAL)) {
            for (Mention mention : all) {
                if (mention.attribute("strength").equals(Optional.of(strength.code()))) {
                    return mention;
                }
            }
        }
        return all.get(0);
    }

    private static <T extends Enum<T> & io.github.evidencebrief.model.Coded> T value(
            Mention mention, String name, T[] values, T otherwise) {
        for (T value : values) {
            if (mention.attribute(name).equals(Optional.of(value.code()))) {
                return value;
            }
        }
        return otherwise;
    }

    private Issuer issuer(Sentence sentence, Mention advice) {
        Optional<Issuer> body = Optional.of(advice)
                .flatMap(mention -> mention.slot("body"))
                .or(() -> sentence.all("guideline")
                        .flatMap(m -> m.slot("body").stream())
                        .findFirst())
                .map(span -> issuer(Names.plain(context.reading().words(span)), SpeakerKind.BODY));
        return body.or(() -> context.speakers().of(sentence).map(AdviceReader::issuer))
                .or(() -> guideline(sentence))
                .orElseGet(() -> issuer("the article", SpeakerKind.ARTICLE));
    }

    private Optional<Issuer> guideline(Sentence sentence) {
        return context.studies()
                .of(sentence)
                .filter(study -> study.kind == StudyKind.GUIDELINE)
                .flatMap(study -> study.institutions.stream().findFirst())
                .map(name -> issuer(name, SpeakerKind.BODY));
    }

    private static Issuer issuer(Attribution speaker) {
        return Issuer.builder()
                .name(speaker.speaker())
                .kind(speaker.kind())
                .affiliation(speaker.affiliation())
                .build();
    }

    private static Issuer issuer(String name, SpeakerKind kind) {
        return Issuer.builder().name(name).kind(kind).build();
    }

    private Optional<String> slot(Sentence sentence, String name) {
        return sentence.all("advice")
                .flatMap(mention -> mention.slot(name).stream())
                .flatMap(span -> phrases.one(span).stream())
                .findFirst();
    }

    private List<String> interventions(Sentence sentence) {
        return sentence.all("advice")
                .flatMap(mention -> mention.slot("intervention").stream())
                .findFirst()
                .map(phrases::list)
                .orElse(List.of());
    }

    /** The advice as worded, its verb and its "not" included; the sentence when the words name no act. */
    private String action(Sentence sentence, Mention advice) {
        boolean act =
                advice.slot("action").isPresent() || advice.slot("intervention").isPresent();
        String words = context.reading().words(act ? advice.span() : sentence.span());
        return String.join(" ", words.strip().split("\\s+", -1));
    }
}
