package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Document;
import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.Safety;
import io.github.evidencebrief.model.SetAside;
import io.github.evidencebrief.result.ResultReader;
import io.github.evidencebrief.rule.RuleSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Assembles the evidence of one document from what the rules find in it. */
public final class Assembler {
    /** So many words for complaints are no chance. */
    private static final int COMES_BACK = 2;

    private final RuleSet rules;
    private final Terms terms;
    private final ResultReader results;
    private final OrderWords orders;
    private final PredicateWords predicates;

    /** An assembler that reads with the given rules; it keeps nothing between documents. */
    public Assembler(RuleSet rules) {
        this.rules = rules;
        this.terms = Terms.of(rules);
        this.results = ResultReader.of(rules);
        this.orders = OrderWords.of(rules);
        this.predicates = PredicateWords.of(rules);
    }

    /** What one source says: its studies, findings and advice, before it is linked with other sources. */
    public Evidence assemble(Document document) {
        return assemble(Reading.of(document, rules));
    }

    /** What one source says, from the mentions already found in it. */
    public Evidence assemble(Reading found) {
        Claims claims = claims(context(tracked(withResults(found))));
        return evidence(joined(drafted(claims.opposed())));
    }

    /** The first step: what was found, with the results of an abstract. */
    Labelled withResults(Reading found) {
        return Abstracts.is(found) ? Abstracts.results(found, results) : new Labelled(found, Optional.empty());
    }

    /** The second step: which sentence speaks of which study. */
    Tracked tracked(Labelled told) {
        Reading reading = told.reading();
        NounPhrases phrases = new NounPhrases(terms, reading.document().text());
        ArmNames names = new ArmNames(reading, phrases, told.labels());
        return new Tracked(reading, StudyTracker.track(reading, phrases), phrases, names);
    }

    /** The third step: what those studied got, and who speaks. */
    Context context(Tracked tracked) {
        Context context = settled(tracked);
        return context.isLay()
                ? context.with(Orders.in(ToldResults.in(context, results, predicates), orders))
                : context;
    }

    private Context settled(Tracked tracked) {
        Reading reading = tracked.reading();
        Optional<Candidates> candidates = arms(tracked);
        Interventions interventions = Interventions.of(reading, tracked.studies(), tracked.phrases(), candidates);
        Speakers speakers =
                new Speakers(reading, terms.ownStudies(), new Affiliations(terms.placesOfWork(), terms.edges()));
        return new Context(reading, tracked.studies(), speakers, tracked.phrases(), tracked.names(), interventions);
    }

    /** Settles the arms of the studies; the answer has what may have been tested in a text for lay readers. */
    private static Optional<Candidates> arms(Tracked tracked) {
        Reading reading = tracked.reading();
        if (!Abstracts.is(reading)) {
            return Optional.of(LayArms.settle(tracked.studies(), reading, tracked.phrases(), tracked.names()));
        }
        tracked.studies().drafts().forEach(draft -> {
            Arms.settle(draft, reading, tracked.phrases(), tracked.names());
            SampleSize.settle(draft);
        });
        return Optional.empty();
    }

    /** The fourth step: what is claimed; {@link Claims#opposed} is the fifth. */
    Claims claims(Context context) {
        return Claims.of(context);
    }

    /** The sixth step: the findings before they are numbered; an abstract's short forms are written out. */
    Drafted drafted(Claims claims) {
        Context context = claims.context();
        List<FindingDraft> drafts = FindingReader.read(claims);
        if (!context.isLay()) {
            ShortForms forms = context.phrases().forms();
            drafts.replaceAll(draft -> draft.named(forms));
        }
        return new Drafted(context, drafts);
    }

    /** The seventh step: the findings, each told once. */
    Joined joined(Drafted drafted) {
        return new Joined(drafted.context(), Restatements.join(drafted.findings(), drafted.context()));
    }

    /** The last step: all records. */
    Evidence evidence(Joined joined) {
        Context context = joined.context();
        List<Finding> findings = joined.findings();
        CautionReader cautions = new CautionReader(context);
        List<Recommendation> advice = advice(context, findings);
        List<Safety> safety = cautions.safety();
        List<Limitation> limitations = cautions.limitations();
        return Evidence.builder()
                .addSources(context.reading().document().source())
                .studies(new StudyRecords(context).studies(findings))
                .findings(findings)
                .recommendations(advice)
                .safety(safety)
                .limitations(limitations)
                .precautions(new PrecautionReader(context).besides(advice, safety, limitations))
                .boilerplate(asides(context.reading().document()))
                .build();
    }

    /** A text without a study, a finding, a harm, a limitation, a guideline, a carer or a complaint, such as a recipe, gives no advice on health. */
    private static List<Recommendation> advice(Context context, List<Finding> findings) {
        Reading reading = context.reading();
        boolean evidence = !findings.isEmpty()
                || !context.studies().drafts().isEmpty()
                || reading.has("safety")
                || reading.has("issuer")
                || reading.has("body-guidance")
                || reading.has("limitation")
                || turnsToCarer(reading)
                || isOnHealth(context);
        return evidence && reading.has("advice") ? AdviceReader.read(context) : List.of();
    }

    /** Whether a text speaks of people and comes back to what ails them; its title and a reader's question count too. */
    private static boolean isOnHealth(Context context) {
        Worths worths = context.terms().worths();
        String text = context.reading().document().text();
        List<String> words = new SentenceWords(text, new Span(0, text.length())).lows();
        return context.terms().people().isOneOf(words)
                && IntStream.range(0, words.size())
                                .filter(at -> worths.beginsBad(words, at))
                                .limit(COMES_BACK)
                                .count()
                        == COMES_BACK;
    }

    /** Whether some advice is to turn to a doctor or the like. */
    private static boolean turnsToCarer(Reading reading) {
        return reading.sentences().stream()
                .flatMap(sentence -> sentence.all("advice"))
                .anyMatch(advice -> advice.attribute("kind").equals(Optional.of("practical")));
    }

    private static List<SetAside> asides(Document document) {
        return document.blocks().stream()
                .filter(block -> block.reason().isPresent())
                .map(block -> SetAside.builder()
                        .source(document.source().id())
                        .start(block.start())
                        .end(block.end())
                        .exact(document.words(block))
                        .reason(block.reason().get().code())
                        .build())
                .toList();
    }
}
