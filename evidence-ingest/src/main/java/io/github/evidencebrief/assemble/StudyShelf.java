package io.github.evidencebrief.assemble;

import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The studies a text has spoken of so far. */
final class StudyShelf {
    private final List<StudyDraft> drafts = new ArrayList<>();

    List<StudyDraft> drafts() {
        return drafts;
    }

    StudyDraft begin(StudyKind kind) {
        StudyDraft draft = new StudyDraft(drafts.size(), kind);
        drafts.add(draft);
        return draft;
    }

    StudyDraft beginMany() {
        StudyDraft draft = begin(StudyKind.REVIEW);
        draft.design = Optional.of(StudyDesign.BODY_OF_EVIDENCE);
        return draft;
    }

    /** The single studies, from the last begun to the first. */
    Stream<StudyDraft> latestFirst() {
        List<StudyDraft> order = new ArrayList<>(singles().toList());
        Collections.reverse(order);
        return order.stream();
    }

    /** All but guidelines and bodies of evidence, in the order of the text. */
    Stream<StudyDraft> singles() {
        return drafts.stream().filter(draft -> draft.kind != StudyKind.GUIDELINE && !draft.isBody());
    }

    /** The study that the text is about: the first one it spoke of; absent when there is none. */
    Optional<StudyDraft> main() {
        return singles().findFirst();
    }

    Stream<StudyDraft> guidelines() {
        return drafts.stream().filter(draft -> draft.kind == StudyKind.GUIDELINE);
    }
}
