package io.github.evidencebrief.brief;

import io.github.evidencebrief.report.Statement;
import java.util.List;
import java.util.stream.Stream;

/**
 * A message of page 1 in two layers: what a reader with two minutes needs, and what one who doubts it looks up.
 *
 * @param topic what it is about: {@code How long it lasts}
 * @param plain the message itself, a sentence in bold
 * @param told what stands beside it on page 1, each part with its quotes
 * @param behind what stands behind it, in the section after the messages; empty for nothing more
 */
record KeyMessage(String topic, String plain, List<Statement> told, List<Statement> behind) {
    KeyMessage {
        told = List.copyOf(told);
        behind = List.copyOf(behind);
    }

    /** {@code How long it lasts: A benefit at 6 months. Both times are from one study.} */
    Statement message() {
        return Statement.joined(told).withLead(topic + ": " + plain);
    }

    /** What stands behind it: parts with a head of their own as they are, the others together under its topic. */
    Stream<Statement> details() {
        List<Statement> own =
                behind.stream().filter(part -> part.lead().isEmpty()).toList();
        Stream<Statement> headed = behind.stream().filter(part -> !part.lead().isEmpty());
        return own.isEmpty()
                ? headed
                : Stream.concat(Stream.of(Statement.joined(own).withLead(topic + ":")), headed);
    }
}
