package io.github.evidencebrief.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Says what a PDF is, the same on every day and every machine. */
final class Metadata {
    private static final String PRODUCER = "Evidence Brief";

    /** A moment that never changes; a clock would make the bytes differ from run to run. */
    private static final int FIXED_YEAR = 2000;

    private static final String FIXED_DATE = FIXED_YEAR + "-01-01T00:00:00Z";

    private final String title;
    private final String subject;

    Metadata(String title, String subject) {
        this.title = title;
        this.subject = subject;
    }

    void write(PDDocument document) throws IOException {
        document.setDocumentInformation(information());
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        document.setDocumentId(0L);
    }

    private PDDocumentInformation information() {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setSubject(subject);
        information.setCreator(PRODUCER);
        information.setProducer(PRODUCER);
        information.setCreationDate(fixedDate());
        information.setModificationDate(fixedDate());
        return information;
    }

    static Calendar fixedDate() {
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        date.clear();
        date.set(FIXED_YEAR, Calendar.JANUARY, 1);
        return date;
    }

    private String xmp() {
        return new XmpWriter(title, subject, PRODUCER, FIXED_DATE).text();
    }
}
