package io.github.evidencebrief.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Rewrites the content of pages so that each mark stands where it is used and none is empty, and compresses it. */
final class PageCompactor {
    private final PDDocument document;
    private final Artifacts artifacts;

    PageCompactor(PDDocument document, Artifacts artifacts) {
        this.document = document;
        this.artifacts = artifacts;
    }

    /** Compacts all pages; the helper takes some of them when it is free, and is not waited for when it is not. */
    void compact(Executor helper) throws IOException {
        List<Compacting> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            pages.add(compacting(page));
        }
        AtomicInteger next = new AtomicInteger();
        Runnable work = () -> {
            for (int at = next.getAndIncrement(); at < pages.size(); at = next.getAndIncrement()) {
                pages.get(at).run();
            }
        };
        helper.execute(work);
        work.run();
        for (Compacting page : pages) {
            page.page.setContents(stream(page.compacted.join()));
            page.page.getResources().getCOSObject().removeItem(COSName.PROPERTIES);
        }
    }

    private Compacting compacting(PDPage page) throws IOException {
        COSDictionary lists = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        MarkRewriter marks = new MarkRewriter(lists == null ? new COSDictionary() : lists, artifacts.on(page));
        try (InputStream in = page.getContents()) {
            return new Compacting(page, marks, in.readAllBytes());
        }
    }

    private PDStream stream(byte[] compressed) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.getCOSObject().createRawOutputStream()) {
            out.write(compressed);
        }
        stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }

    /** A page with its content, which becomes compact in time. */
    private static final class Compacting implements Runnable {
        private final PDPage page;
        private final MarkRewriter marks;
        private final byte[] content;
        private final CompletableFuture<byte[]> compacted = new CompletableFuture<>();

        Compacting(PDPage page, MarkRewriter marks, byte[] content) {
            this.page = page;
            this.marks = marks;
            this.content = content;
        }

        @Override
        public void run() {
            try {
                compacted.complete(compressed(marks.rewritten(content)));
            } catch (RuntimeException e) {
                compacted.completeExceptionally(e);
            }
        }

        private static byte[] compressed(byte[] content) {
            ByteArrayOutputStream compressed = new ByteArrayOutputStream();
            try (OutputStream out = new DeflaterOutputStream(compressed)) {
                out.write(content);
            } catch (IOException e) {
                throw new UncheckedIOException("Bytes in memory cannot be compressed", e);
            }
            return compressed.toByteArray();
        }
    }
}
