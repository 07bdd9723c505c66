package io.github.evidencebrief.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts a file into a PDF as its source, the way PDF/A-3 asks for (ISO 19005-3, 6.8). */
final class Embedding {
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName SOURCE = COSName.getPDFName("Source");
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");

    private final PDDocument document;

    Embedding(PDDocument document) {
        this.document = document;
    }

    void add(Attachment attachment) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(attachment.name());
        file.setFileUnicode(attachment.name());
        file.setFileDescription(attachment.description());
        PDEmbeddedFile content = content(attachment);
        file.setEmbeddedFile(content);
        file.setEmbeddedFileUnicode(content);
        file.getCOSObject().setItem(RELATIONSHIP, SOURCE);
        list(attachment.name(), file);
    }

    private PDEmbeddedFile content(Attachment attachment) throws IOException {
        byte[] bytes = attachment.bytes();
        PDEmbeddedFile content = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        content.setSubtype(attachment.mediaType());
        content.setSize(bytes.length);
        content.setCreationDate(Metadata.fixedDate());
        content.setModDate(Metadata.fixedDate());
        return content;
    }

    private void list(String name, PDComplexFileSpecification file) {
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(name, file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        associated.add(file);
        document.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, associated);
    }
}
