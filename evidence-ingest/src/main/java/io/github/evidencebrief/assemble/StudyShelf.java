package io.github.evidencebrief.assemble;

import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The studies a text has spoken of so far. */
final class StudyShelf {
    private static final int MOST_KNOWN = 40;

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

    /** The single studies, from the last begun to the first; of very many, the last ones. */
    Stream<StudyDraft> latestFirst() {
        List<StudyDraft> order = new ArrayList<>();
        for (int i = drafts.size() - 1; i >= 0 && order.size() < MOST_KNOWN; i--) {
            if (isSingle(drafts.get(i))) {
                order.add(drafts.get(i));
            }
        }
        return order.stream();
    }

    /** The single studies in the order of the text; of very many, the first ones. */
    Stream<StudyDraft> singles() {
        return drafts.stream().filter(StudyShelf::isSingle).limit(MOST_KNOWN);
    }

    /** Whether it is neither a guideline nor a body of evidence. */
    private static boolean isSingle(StudyDraft draft) {
        return draft.kind != StudyKind.GUIDELINE && !draft.isBody();
    }

    /** The study that the text is about: the first one it spoke of; absent when there is none. */
    Optional<StudyDraft> main() {
        return singles().findFirst();
    }

    Stream<StudyDraft> guidelines() {
        return drafts.stream().filter(draft -> draft.kind == StudyKind.GUIDELINE);
    }
}
