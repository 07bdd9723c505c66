package io.github.evidencebrief.link;

import io.github.evidencebrief.model.Arm;
import io.github.evidencebrief.model.ArmRole;
import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Change;
import io.github.evidencebrief.model.Count;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Qualifier;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Significance;
import io.github.evidencebrief.model.Source;
import io.github.evidencebrief.model.SourceFormat;
import io.github.evidencebrief.model.SourceKind;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyKind;
import java.util.List;

/** Small made-up sources for the tests of this package. */
final class Sources {
    private Sources() {}

    static Evidence source(String id, Study... studies) {
        return Evidence.builder()
                .addSources(Source.builder()
                        .id(id)
                        .title(id)
                        .kind(SourceKind.NOTE)
                        .format(SourceFormat.TEXT)
                        .language("en")
                        .path(id + ".txt")
                        .sha256(String.format("%064x", id.hashCode() & 0xffffffffL))
                        .build())
                .addStudies(studies)
                .build();
    }

    static Study.Builder study(String id) {
        return Study.builder()
                .id(id)
                .label("a study " + id)
                .kind(StudyKind.PRIMARY_STUDY)
                .design(StudyDesign.UNSPECIFIED);
    }

    static Count people(int value, Qualifier qualifier) {
        return Count.builder().value(value).qualifier(qualifier).unit("people").build();
    }

    static Arm arm(String name) {
        return Arm.builder().name(name).role(ArmRole.INTERVENTION).build();
    }

    static Evidence withFinding(Evidence evidence, String study, String words) {
        String source = evidence.sources().get(0).id();
        Finding finding = Finding.builder()
                .id("F1")
                .source(source)
                .study(study)
                .statement(words)
                .change(Change.UNCLEAR)
                .direction(Direction.UNCLEAR)
                .basis(Basis.BETWEEN_GROUP)
                .significance(Significance.UNSTATED)
                .addQuotes(quote(source, words))
                .build();
        return Evidence.builder().from(evidence).addFindings(finding).build();
    }

    /** Words at the beginning of a source. */
    static Quote quote(String source, String words) {
        return Quote.builder()
                .source(source)
                .start(0)
                .end(words.length())
                .exact(words)
                .build();
    }

    static List<String> ids(Evidence evidence) {
        return evidence.studies().stream().map(Study::id).toList();
    }
}
