package io.github.evidencebrief.brief;

import io.github.evidencebrief.report.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The messages of page 1: what is reported most widely, how long it lasts, what is disputed, advised and left out. */
final class KeyMessages {
    private final EvidenceIndex index;
    private final Topic topic;

    KeyMessages(EvidenceIndex index, Topic topic) {
        this.index = index;
        this.topic = topic;
    }

    /** Five at most; none when the sources say nothing. */
    List<Statement> all() {
        BottomLine bottomLine = new BottomLine(index);
        return Stream.of(
                        bottomLine.message(),
                        new TimeLimit(index).message(),
                        new SharpestDispute(index, bottomLine.disputed()).message(),
                        new AdviceMessage(index, topic).message(),
                        new HarmsMessage(index).message())
                .flatMap(Optional::stream)
                .toList();
    }
}
