package io.github.evidencebrief.brief;

import io.github.evidencebrief.report.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The messages of page 1: what is reported most widely, how long it lasts, what is disputed, advised and left out. */
final class KeyMessages {
    private final List<KeyMessage> messages;
    private final Optional<Statement> before;

    KeyMessages(EvidenceIndex index, Topic topic) {
        BottomLine bottomLine = new BottomLine(index, topic);
        messages = Stream.of(
                        bottomLine.message(),
                        new TimeLimit(index).message(),
                        new SharpestDispute(index, bottomLine.disputed()).message(),
                        new AdviceMessage(index, topic).message(),
                        new HarmsMessage(index).message())
                .flatMap(Optional::stream)
                .toList();
        before = new BeforeActing(index).line();
    }

    /** Five at most; none when the sources say nothing. */
    List<Statement> all() {
        return messages.stream().map(KeyMessage::message).toList();
    }

    /** What one has to know before acting on them, which nobody should miss, then to weigh them, in their order. */
    List<Statement> behind() {
        return Stream.concat(before.stream(), messages.stream().flatMap(KeyMessage::details))
                .toList();
    }
}
