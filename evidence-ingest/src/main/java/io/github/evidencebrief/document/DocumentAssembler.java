package io.github.evidencebrief.document;

import io.github.evidencebrief.model.Source;
import io.github.evidencebrief.model.SourceFormat;
import io.github.evidencebrief.model.SourceKind;
import java.util.List;

/** Makes a document of pieces: sets aside what is no evidence and gathers what the text says about itself. */
final class DocumentAssembler {
    private DocumentAssembler() {}

    static Document assemble(SourceText file, SourceFormat format, List<Piece> pieces, Metadata given) {
        Article article = AsideRules.standard().apply(new Article(file.text(), pieces));
        Metadata metadata = given.or(TextMetadata.of(article));
        return new Document(source(file, format, metadata), file.text(), article.blocks());
    }

    private static Source source(SourceText file, SourceFormat format, Metadata metadata) {
        return Source.builder()
                .id(file.file().id())
                .title(metadata.title().orElse(file.file().id()))
                .publisher(metadata.publisher())
                .authors(metadata.authors())
                .published(metadata.published())
                .uri(metadata.uri())
                .original(metadata.original())
                .kind(metadata.kind().orElse(SourceKind.OTHER))
                .format(format)
                .language(Language.of(file.text()))
                .path(file.file().path())
                .sha256(file.sha256())
                .build();
    }
}
