package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Block;
import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.RecommendationKind;
import io.github.evidencebrief.model.Strength;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads who recommends what to whom, how strongly. */
final class AdviceReader {
    private static final Set<String> TAKEN_UP = Set.of("it", "them", "they");
    private static final Set<String> POINTING = Set.of("this", "these", "that", "those", "so");

    /** Words that two sentences on different acts may share. */
    private static final Set<String> COMMON = Set.of(
            "should",
            "would",
            "could",
            "might",
            "people",
            "patients",
            "their",
            "there",
            "these",
            "those",
            "which",
            "about",
            "before",
            "after",
            "other",
            "increased",
            "higher",
            "older",
            "adults",
            "women",
            "children",
            "years",
            "during");

    /** Among so many first words it points back to the sentence before. */
    private static final int FRONT = 4;

    private static final List<String> ARTICLES = List.of(", a ", ", an ", ", the ");
    private static final int LONG = 5;

    private final Context context;
    private final NounPhrases phrases;
    private final Issuers issuers;
    private final ForWhom forWhom;
    private final List<Recommendation> found = new ArrayList<>();

    private AdviceReader(Context context) {
        this.context = context;
        this.phrases = context.phrases();
        this.issuers = new Issuers(context);
        this.forWhom = new ForWhom(context);
    }

    static List<Recommendation> read(Context context) {
        AdviceReader reader = new AdviceReader(context);
        List<Sentence> sentences = context.reading().sentences();
        sentences.subList(0, end(sentences)).forEach(reader::pass);
        return reader.found;
    }

    /** The place behind the last sentence with advice: who speaks in those after it gives none. */
    private static int end(List<Sentence> sentences) {
        int end = sentences.size();
        while (end > 0 && !sentences.get(end - 1).has("advice")) {
            end--;
        }
        return end;
    }

    private void pass(Sentence sentence) {
        issuers.pass(sentence);
        if (sentence.has("advice")
                && sentence.block().evidence()
                && sentence.block().kind() != Block.Kind.HEADING) {
            AdvicePieces.of(context.reading(), sentence).forEach(piece -> add(piece, sentence));
        }
    }

    private void add(List<Mention> piece, Sentence sentence) {
        Recommendation next = recommendation(piece, sentence);
        int last = found.size() - 1;
        if (last >= 0 && !tellsReader(piece.get(0)) && continues(found.get(last), next)) {
            found.set(last, joined(found.get(last), sentence));
        } else {
            found.add(next);
        }
    }

    /** Whether the words tell the reader to do something: in a row of such sentences each tells another act. */
    private static boolean tellsReader(Mention lead) {
        return lead.attribute("form").equals(Optional.of("imperative"));
    }

    /** Two sentences in a row by one speaker about one act are one recommendation. */
    private boolean continues(Recommendation before, Recommendation next) {
        int gap = next.quotes().get(0).start() - before.quotes().get(0).end();
        return gap >= 0
                && gap < 4
                && before.issuer().equals(next.issuer())
                && before.kind() == next.kind()
                && before.strength() == next.strength()
                && !turnsAway(next.quotes().get(0).exact())
                && sameAct(before, next);
    }

    /** Whether a sentence sets itself off from the one before: "But swimming is safe". */
    private static boolean turnsAway(String words) {
        return Terms.words(words).stream().limit(1).anyMatch("but"::equals);
    }

    /** Whether the second takes up a word of the first, or speaks of "it". */
    private static boolean sameAct(Recommendation before, Recommendation next) {
        List<String> told = Terms.words(before.action());
        List<String> words = Terms.words(next.action());
        return words.stream().limit(FRONT).anyMatch(POINTING::contains)
                || words.stream().anyMatch(TAKEN_UP::contains)
                || words.stream()
                        .anyMatch(word -> word.length() >= LONG && !COMMON.contains(word) && told.contains(word));
    }

    private Recommendation joined(Recommendation before, Sentence sentence) {
        Quote quote = before.quotes().get(0);
        Span both = new Span(quote.start(), sentence.span().end());
        return Recommendation.builder()
                .from(before)
                .quotes(List.of(context.quote(both, sentence)))
                .build();
    }

    private Recommendation recommendation(List<Mention> piece, Sentence sentence) {
        Mention lead = piece.get(0);
        return Recommendation.builder()
                .id("R" + (found.size() + 1))
                .source(context.reading().document().source().id())
                .issuer(issuers.of(sentence, piece))
                .population(forWhom.of(sentence, piece))
                .action(action(sentence, lead))
                .interventions(interventions(piece, sentence))
                .kind(kind(lead, sentence))
                .strength(AdvicePieces.strength(lead))
                .study(guideline(sentence))
                .addQuotes(context.quote(sentence.span(), sentence))
                .build();
    }

    private Optional<String> guideline(Sentence sentence) {
        return context.studies()
                .of(sentence)
                .filter(study -> study.kind == StudyKind.GUIDELINE)
                .map(StudyDraft::id);
    }

    private RecommendationKind kind(Mention lead, Sentence sentence) {
        boolean practical = lead.attribute("kind").equals(Optional.of(RecommendationKind.PRACTICAL.code()));
        return practical || isTip(lead, sentence) ? RecommendationKind.PRACTICAL : RecommendationKind.TREATMENT;
    }

    /** Whether it says how, where or at what price, or asks for what is no treatment of the text: "Bring a towel". */
    private boolean isTip(Mention lead, Sentence sentence) {
        boolean told = sentence.all("tip").anyMatch(tip -> tip.span().overlaps(lead.span()));
        return told
                || (tellsReader(lead)
                        && AdvicePieces.strength(lead) != Strength.AGAINST
                        && !context.interventions().areIn(context.reading().words(sentence.span())));
    }

    private List<String> interventions(List<Mention> piece, Sentence sentence) {
        List<String> named = named(piece);
        return named.isEmpty() && isOfTopic(sentence)
                ? context.interventions().main().stream().toList()
                : named;
    }

    /** "What was once a fad is now recommended": such a subject means what the text is about. */
    private boolean isOfTopic(Sentence sentence) {
        String words = context.reading().words(sentence.span()).strip();
        return Terms.words(words).stream().limit(1).anyMatch("what"::equals) && !words.endsWith("?");
    }

    private List<String> named(List<Mention> piece) {
        return piece.stream()
                .flatMap(mention -> mention.slot("intervention").stream())
                .findFirst()
                .map(this::lastClause)
                .map(phrases::list)
                .map(new SoundNames(context.terms().arms())::of)
                .orElse(List.of());
    }

    /** "If the days are short, a lamp": what follows the comma and an article is what is advised. */
    private Span lastClause(Span span) {
        String words = context.reading().words(span).toLowerCase(Locale.ROOT);
        int at = ARTICLES.stream().mapToInt(words::lastIndexOf).max().orElse(-1);
        return at < 0 ? span : new Span(span.start() + at + 2, span.end());
    }

    /** The advice as worded, its verb and its "not" included; the sentence when the words name no act. */
    private String action(Sentence sentence, Mention lead) {
        boolean act =
                lead.slot("action").isPresent() || lead.slot("intervention").isPresent();
        Span span = act ? AdvicePieces.act(context.reading(), sentence, lead) : sentence.span();
        return String.join(" ", context.reading().words(span).strip().split("\\s+", -1));
    }
}
