package io.github.evidencebrief.brief;

import io.github.evidencebrief.annotation.Section;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.List;

/** How the brief was made, so that others can make it again. */
record MakingSection(
        @Section(order = 10, title = "Method") List<Statement> method,

        @Section(
                order = 20,
                title = "Files read",
                intro = "The fingerprint tells whether a file is still the one that was read.",
                empty = "No file was read.")
        List<FileRow> files,

        @Section(order = 30, title = "Files not read", empty = "")
        List<String> unread) {

    static MakingSection of(EvidenceIndex index, BriefOptions options) {
        List<FileRow> files = index.sources().stream()
                .map(source -> FileRow.of(index, source))
                .toList();
        return new MakingSection(method(options), files, options.unread());
    }

    private static List<Statement> method(BriefOptions options) {
        List<Statement> method = new ArrayList<>();
        options.madeBy().map(name -> Statement.of("Made by " + name + ".")).ifPresent(method::add);
        method.add(Statement.of("Automation: a program read the sources, joined reports of the same study, compared"
                + " the findings and wrote every sentence, by rules that people wrote. No language model or other"
                + " trained model took part, and nothing was looked up elsewhere."));
        method.add(Statement.of(options.reviewedBy()
                .map(name -> "Reviewed by " + name + ".")
                .orElse("No person has checked the brief against its sources.")));
        method.add(Statement.of("Direction of effect: as the source states it; results are not counted by statistical"
                + " significance, and numbers of different studies are not combined."));
        method.add(Statement.of("Bottom line: the benefit that most sources agree on, else the result that most report;"
                + " among equals the one with more studies, then more findings. Every source that reports no effect or"
                + " the opposite is named with it."));
        method.add(Statement.of("A disputed bottom line says so first; the side with more reviews stands before the"
                + " other, then that with more studies, more people, more sources."));
        method.add(Statement.of("Other key messages: the latest time with a benefit before a time without one in the"
                + " same study; the sharpest disagreement (contradictions before advice, size, time and words); advice;"
                + " harms; silences."));
        method.add(
                Statement.of("Counting: a study, a review and a guideline each count once, however many sources report"
                        + " them; each statement counts those that it rests on itself. Studies that no source names are not"
                        + " counted, and an opinion rests on no study."));
        method.add(Statement.of("Independence: sources that report the same study count as one study."
                + " Studies with different identifiers are never joined. Overlap: corrected covered area (Pieper and"
                + " others 2014), a study counted once for each source that names it."));
        method.add(Statement.of(
                "Pictures: effect direction plot after Boon and Thomson (2021); a picture shows directions,"
                        + " not sizes of effects."));
        if (options.unread().isEmpty()) {
            method.add(Statement.of("Every file that was found could be read."));
        }
        method.add(Statement.of(
                "\u201cFrom the text around it\u201d: the value stands near the quoted words, not in" + " them."));
        method.add(Statement.of("Certainty: only the words of the sources; the brief grades nothing."));
        method.add(Statement.of("The same sources, rules and options give the same brief, byte for byte."));
        return method;
    }
}
