package io.github.evidencebrief.bench;

import io.github.evidencebrief.render.HtmlRenderer;
import io.github.evidencebrief.render.PdfRenderer;
import io.github.evidencebrief.report.ReportContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints what a whole process takes to make a PDF, ours beside WeasyPrint and Chromium on the same HTML where they are
 * installed, and what a page takes in a process that is warm. Only the ratios carry over to another machine.
 */
public final class PrintingSpeed {
    private static final int TURNS = 5;
    private static final int WARM_UP = 150;
    private static final int WARM = 31;

    private final Path folder;
    private final Ours ours;
    private final List<Program> others;

    private PrintingSpeed(Path folder, Path jar) throws IOException, InterruptedException {
        this.folder = folder;
        this.ours = Ours.in(folder, jar);
        this.others = Program.installed(folder);
    }

    /**
     * Measures and prints; takes about two minutes, and some more where WeasyPrint is installed.
     *
     * @param args the runnable jar, as {@code mvn package} makes it with the launcher beside it, and a folder of sources
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path jar = Path.of(args[0]);
        if (!Files.isRegularFile(jar)) {
            throw new IllegalArgumentException(jar + " is missing; run mvn package first");
        }
        Path folder = Files.createTempDirectory("printing-speed");
        PrintingSpeed speed = new PrintingSpeed(folder, jar);
        speed.measure(Launched.in(folder, jar, Path.of(args[1])).subject());
        for (Shape shape : Shape.values()) {
            speed.measure(speed.subject(shape));
        }
        say("warm, one page of the brief: %.1f ms", warmMillisPerPage());
    }

    private Subject subject(Shape shape) throws IOException {
        Path html = folder.resolve(shape.name() + ".html");
        Files.write(html, new HtmlRenderer().render(shape.content()).bytes());
        Path pdf = folder.resolve(shape.name() + ".pdf");
        return new Subject(shape.toString(), html, pdf, ours.command(shape, pdf));
    }

    private void measure(Subject subject) throws IOException, InterruptedException {
        report(subject.name() + ": ours", costs(subject.command()));
        say("  %d pages, %d kB", pages(Files.readAllBytes(subject.pdf())), Files.size(subject.pdf()) / 1000);
        for (Program other : others) {
            versus(subject, other.name(), other.command().apply(subject.html(), folder.resolve("other.pdf")));
        }
    }

    private static List<Cost> costs(List<String> command) throws IOException, InterruptedException {
        List<Cost> costs = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            costs.add(Cost.of(command));
        }
        return costs;
    }

    /** In turns, so that whatever else the machine does befalls both alike. */
    private static void versus(Subject subject, String name, List<String> other)
            throws IOException, InterruptedException {
        List<Cost> ours = new ArrayList<>();
        List<Cost> theirs = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            ours.add(Cost.of(subject.command()));
            theirs.add(Cost.of(other));
        }
        report(subject.name() + ": " + name, theirs);
        say("  ours / %s, ratio of medians: %.2f", name, millis(ours) / millis(theirs));
    }

    private static void report(String name, List<Cost> costs) {
        say(
                "%s: %.0f ms, at most %.0f MiB",
                name,
                millis(costs),
                median(costs.stream().map(cost -> (double) cost.mebibytes()).toList()));
    }

    private static double millis(List<Cost> costs) {
        return median(costs.stream().map(Cost::millis).toList());
    }

    private static double warmMillisPerPage() throws IOException {
        ReportContent content = Shape.BRIEF.content();
        PdfRenderer renderer = new PdfRenderer();
        IntStream.range(0, WARM_UP).forEach(run -> renderer.render(content));
        List<Double> millis = new ArrayList<>();
        for (int run = 0; run < WARM; run++) {
            long begun = System.nanoTime();
            renderer.render(content);
            millis.add((System.nanoTime() - begun) / 1e6);
        }
        return median(millis) / pages(renderer.render(content).bytes());
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
