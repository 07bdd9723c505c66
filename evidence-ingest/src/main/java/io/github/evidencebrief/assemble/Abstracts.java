package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.AbstractLabels;
import io.github.evidencebrief.document.Document;
import io.github.evidencebrief.model.SourceKind;
import io.github.evidencebrief.result.ResultReader;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads an abstract the way abstracts are written: by its parts, with the results told sentence by sentence. */
final class Abstracts {
    private static final int LONGEST_LABEL = 40;
    private static final Set<String> RESULTS = Set.of(
            "result",
            "results",
            "finding",
            "findings",
            "conclusion",
            "conclusions",
            "interpretation",
            "discussion",
            "summary",
            "observations",
            "significance",
            "relevance",
            "implications");

    private Abstracts() {}

    /** Whether a document is the abstract or the report of one study. */
    static boolean is(Reading reading) {
        return is(reading.document());
    }

    static boolean is(Document document) {
        SourceKind kind = document.source().kind();
        return kind == SourceKind.ABSTRACT || kind == SourceKind.TRIAL_REPORT;
    }

    /** The same reading, with results in place of the effects that the rules find. */
    static Reading results(Reading reading, ResultReader reader) {
        List<Sentence> sentences = new ArrayList<>();
        boolean open = true;
        for (Sentence sentence : reading.sentences()) {
            String label = label(reading, sentence);
            open = label.isEmpty() ? open : Terms.words(label).stream().anyMatch(RESULTS::contains);
            List<Mention> mentions = new ArrayList<>(sentence.mentions());
            mentions.removeIf(mention -> mention.type().equals("effect"));
            if (open) {
                mentions.addAll(reader.read(reading.document().text(), sentence.span()));
            }
            sentences.add(new Sentence(sentence.index(), sentence.block(), sentence.span(), List.copyOf(mentions)));
        }
        return new Reading(reading.document(), List.copyOf(sentences));
    }

    /** The label at the start of a sentence, in lower case; empty when there is none. */
    private static String label(Reading reading, Sentence sentence) {
        String known = AbstractLabels.at(reading.document().text(), sentence.span())
                .map(reading::words)
                .orElse("");
        return known.isEmpty() ? label(reading.words(sentence.span())) : known.toLowerCase(Locale.ROOT);
    }

    /** What stands before a colon, whatever it says. */
    private static String label(String words) {
        int colon = words.indexOf(':');
        String label = colon < 1 || colon > LONGEST_LABEL ? "" : words.substring(0, colon);
        boolean plain = label.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '/' || c == '&');
        return plain ? label.toLowerCase(Locale.ROOT).strip() : "";
    }
}
