package io.github.evidencebrief.cli;

import io.github.evidencebrief.assemble.Reading;
import io.github.evidencebrief.assemble.Sentence;
import io.github.evidencebrief.document.Block;
import io.github.evidencebrief.document.Document;
import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.model.Coded;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Why the evidence of one source is what it is, in lines for a person. */
final class Explanation {
    private final Reading reading;
    private final Document document;
    private final List<EvidenceRecord> records;
    private final SentenceLines sentenceLines;
    private final List<String> lines = new ArrayList<>();

    Explanation(Reading reading, Evidence evidence) {
        this.reading = reading;
        this.document = reading.document();
        this.records = EvidenceRecord.of(evidence);
        this.sentenceLines = new SentenceLines(reading);
    }

    /** Every record with the words behind it. */
    List<String> ofAll() {
        records.forEach(this::add);
        if (records.isEmpty()) {
            lines.add("nothing was read out of " + document.source().path());
        }
        return List.copyOf(lines);
    }

    /**
     * One record.
     *
     * @throws UsageException when the source has none of that id
     */
    List<String> ofRecord(String id) {
        records.stream().filter(record -> record.id().equals(id)).forEach(this::add);
        if (lines.isEmpty()) {
            String known = records.stream().map(EvidenceRecord::id).collect(Collectors.joining(", "));
            throw new UsageException(document.source().path() + " has no record \"" + id + "\"; it has "
                    + (known.isEmpty() ? "none at all" : known));
        }
        return List.copyOf(lines);
    }

    /**
     * What was read wherever the text has some words.
     *
     * @throws UsageException when it does not have them
     */
    List<String> ofWords(String words) {
        int at = words.isEmpty() ? -1 : document.text().indexOf(words);
        while (at >= 0) {
            at(at);
            at = document.text().indexOf(words, at + words.length());
        }
        if (lines.isEmpty()) {
            throw new UsageException(
                    document.source().path() + " has no words \"" + words + "\"; capitals, spaces and line ends count");
        }
        return List.copyOf(lines);
    }

    /**
     * What was read at one place of the text.
     *
     * @throws UsageException when the text ends before it
     */
    List<String> at(int offset) {
        if (offset < 0 || offset >= document.text().length()) {
            throw new UsageException(document.source().path() + " has offsets from 0 to "
                    + (document.text().length() - 1) + ", not " + offset);
        }
        document.blocks().stream().filter(block -> holds(block, offset)).forEach(this::add);
        reading.sentences().stream()
                .filter(sentence -> holds(sentence.span(), offset))
                .forEach(this::add);
        return List.copyOf(lines);
    }

    private static boolean holds(Block block, int offset) {
        return holds(new Span(block.start(), block.end()), offset);
    }

    private static boolean holds(Span span, int offset) {
        return span.overlaps(new Span(offset, offset + 1));
    }

    private void add(Block block) {
        String kind = Coded.kebab(block.kind()).replace('-', ' ');
        String reason = block.reason()
                .map(why -> ", no evidence: " + Coded.kebab(why).replace('-', ' '))
                .orElse("");
        lines.add("block [" + block.start() + ", " + block.end() + ") " + kind + reason);
    }

    private void add(Sentence sentence) {
        lines.addAll(sentenceLines.of(sentence));
        records.stream()
                .filter(record -> record.quotes().stream().anyMatch(within(sentence)))
                .forEach(record ->
                        lines.add("    used by " + record.sort() + " " + record.id() + ": " + record.headline()));
    }

    private void add(EvidenceRecord record) {
        lines.add(record.sort() + " " + record.id() + ": " + record.headline());
        List<Sentence> sentences = reading.sentences().stream()
                .filter(sentence -> record.quotes().stream().anyMatch(within(sentence)))
                .toList();
        lines.addAll(new ValueOrigins(reading, sentences).of(record.value()));
        for (Quote quote : record.quotes()) {
            lines.add("  words [" + quote.start() + ", " + quote.end() + ") \"" + quote.exact() + "\"");
        }
        sentences.forEach(sentence -> lines.addAll(sentenceLines.of(sentence)));
        lines.add("");
    }

    private static Predicate<Quote> within(Sentence sentence) {
        return quote -> sentence.span().overlaps(new Span(quote.start(), quote.end()));
    }
}
