package io.github.evidencebrief.document;

import io.github.evidencebrief.model.Source;
import io.github.evidencebrief.model.SourceFormat;
import io.github.evidencebrief.model.SourceKind;

/** Makes a document of pieces: sets aside what is no evidence and gathers what the text says about itself. */
final class DocumentAssembler {
    private DocumentAssembler() {}

    static Document assemble(SourceText file, SourceFormat format, Article pieces, Metadata given) {
        Article article = AsideRules.standard().apply(pieces);
        Metadata metadata = given.or(TextMetadata.of(article));
        return new Document(source(file, format, metadata, Language.of(article.all())), file.text(), article.blocks());
    }

    private static Source source(SourceText file, SourceFormat format, Metadata metadata, String language) {
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
                .language(language)
                .path(file.file().path())
                .sha256(file.sha256())
                .build();
    }
}
