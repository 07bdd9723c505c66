package io.github.evidencebrief.brief;

import io.github.evidencebrief.report.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The messages of page 1: what is reported most widely, how long it lasts, what is disputed, advised and left out. */
final class KeyMessages {
    private final EvidenceIndex index;
    private final Topic topic;
    private final BottomLine bottomLine;

    KeyMessages(EvidenceIndex index, Topic topic) {
        this.index = index;
        this.topic = topic;
        this.bottomLine = new BottomLine(index);
    }

    /** Five at most; none when the sources say nothing. */
    List<Statement> all() {
        return Stream.of(
                        bottomLine.message(),
                        new TimeLimit(index).message(),
                        new SharpestDispute(index, bottomLine.disputed()).message(),
                        new AdviceMessage(index, topic).message(),
                        new HarmsMessage(index).message())
                .flatMap(Optional::stream)
                .toList();
    }

    /** What one has to know to weigh the first of them. */
    List<Statement> behindTheFirst() {
        return Stream.concat(bottomLine.behind().stream(), new Kinds(index, topic).statements().stream())
                .toList();
    }
}
