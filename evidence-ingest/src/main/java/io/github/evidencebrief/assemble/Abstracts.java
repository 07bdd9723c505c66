package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.AbstractLabels;
import io.github.evidencebrief.document.Document;
import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.model.SourceKind;
import io.github.evidencebrief.result.ResultReader;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an abstract the way abstracts are written: by its parts, with the results told sentence by sentence. */
final class Abstracts {
    private static final int LONGEST_LABEL = 40;
    private static final int OPENING = 4;
    private static final String DIFFERENCE = "difference";
    private static final List<String> P_VALUES = List.of("P = ", "p = ", "P=", "p=", "P < ", "p < ", "P<", "p<");
    private static final Optional<String> RANDOMISED = Optional.of("randomised");

    private Abstracts() {}

    /** Whether a document is the abstract or the report of one study. */
    static boolean is(Reading reading) {
        return is(reading.document());
    }

    static boolean is(Document document) {
        SourceKind kind = document.source().kind();
        return kind == SourceKind.ABSTRACT || kind == SourceKind.TRIAL_REPORT;
    }

    /**
     * The same reading, with results in place of the effects that the rules find; what stands under the label of another
     * part tells none, in a text with a part of results. Words before a colon are no label: "There were three groups:".
     */
    static Labelled results(Reading reading, ResultReader reader) {
        String text = reading.document().text();
        GroupLabels labels = GroupLabels.of(text);
        ResultReader told = reader.of(text, labels.all());
        List<Sentence> sentences = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        List<List<String>> openings = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            parts.add(part(text, sentence.span(), told));
            openings.add(opening(text, sentence.span()));
        }
        boolean parted = parts.contains(Part.RESULTS);
        boolean open = true;
        for (int i = 0; i < reading.sentences().size(); i++) {
            Sentence sentence = reading.sentences().get(i);
            boolean closes = parted && parts.get(i) == Part.OTHER;
            open = parts.get(i) == Part.RESULTS || (open && !closes);
            List<Mention> results = List.of();
            if (open && !isMethod(reading, sentence, openings.get(i))) {
                results = isJudged(reading, i, openings)
                        ? told.read(
                                text,
                                sentence.span(),
                                reading.sentences().get(i + 1).span())
                        : told.read(text, sentence.span());
            }
            sentences.add(told(sentence, results));
        }
        return new Labelled(new Reading(reading.document(), List.copyOf(sentences)), Optional.of(labels));
    }

    /** "Rash was seen in 5% and 9% of people. The difference was significant": whether the next sentence says so. */
    private static boolean isJudged(Reading reading, int at, List<List<String>> openings) {
        int next = at + 1;
        return next < openings.size()
                && openings.get(next).contains(DIFFERENCE)
                && tellsP(reading.words(reading.sentences().get(next).span()));
    }

    private static boolean tellsP(String words) {
        return P_VALUES.stream().anyMatch(words::contains);
    }

    /** The first words of a sentence, within as much of it as the label of a part may be long. */
    private static List<String> opening(String text, Span sentence) {
        int end = Math.min(sentence.end(), sentence.start() + LONGEST_LABEL);
        return Terms.words(text, new Span(sentence.start(), end), OPENING);
    }

    /** Who was randomised to what is no result, nor is what people were like before. */
    private static boolean isMethod(Reading reading, Sentence sentence, List<String> opening) {
        boolean randomised = sentence.has("arm")
                && sentence.all("size").anyMatch(size -> RANDOMISED.equals(size.attribute("basis")));
        return (randomised && !tellsP(reading.words(sentence.span()))) || isBaseline(opening);
    }

    /** "At baseline, ...", "Results: Demographic data were alike". */
    private static boolean isBaseline(List<String> words) {
        int at = words.indexOf("baseline");
        return words.contains("demographic")
                || words.contains("demographics")
                || (at > 0 && words.get(at - 1).equals("at"))
                || (at >= 0 && words.contains("characteristics"));
    }

    private static Sentence told(Sentence sentence, List<Mention> results) {
        if (results.isEmpty() && !sentence.has("effect")) {
            return sentence;
        }
        List<Mention> mentions = new ArrayList<>(sentence.mentions());
        mentions.removeIf(mention -> mention.type().equals("effect"));
        mentions.addAll(results);
        return sentence.with(mentions);
    }

    /** Which part of an abstract the label of a sentence begins. */
    private enum Part {
        /** What was found. */
        RESULTS,
        /** Any other. */
        OTHER,
        /** None: the sentence has no label. */
        NONE
    }

    private static Part part(String text, Span sentence, ResultReader reader) {
        Optional<Span> label = AbstractLabels.at(text, sentence);
        boolean results = label.or(() -> beforeColon(text, sentence))
                .filter(words -> reader.isAboutResults(text, words))
                .isPresent();
        return results ? Part.RESULTS : label.isPresent() ? Part.OTHER : Part.NONE;
    }

    /** What stands before a colon, whatever it says. */
    private static Optional<Span> beforeColon(String text, Span sentence) {
        int from = sentence.start();
        int last = Math.min(from + LONGEST_LABEL, sentence.end() - 1);
        int colon = text.indexOf(':', from);
        if (colon <= from || colon > last) {
            return Optional.empty();
        }
        int at = from;
        while (at < colon && isPartOfLabel(text.charAt(at))) {
            at++;
        }
        return at == colon ? Optional.of(new Span(from, colon)) : Optional.empty();
    }

    private static boolean isPartOfLabel(char c) {
        return Character.isLetter(c) || c == ' ' || c == '/' || c == '&';
    }
}
