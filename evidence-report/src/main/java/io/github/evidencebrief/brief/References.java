package io.github.evidencebrief.brief;

import io.github.evidencebrief.annotation.Section;
import io.github.evidencebrief.model.Identifiers;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Source;
import io.github.evidencebrief.model.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The bibliographic list. */
record References(
        @Section(order = 10, title = "Sources", empty = "No source was read.")
        List<String> sources,

        @Section(
                order = 20,
                title = "Studies named by the sources",
                intro = "As far as the sources themselves print more than a name; nothing was looked up.",
                empty = "The sources print no more than the names of studies.")
        List<String> studies) {

    static References of(EvidenceIndex index) {
        return new References(
                index.sources().stream()
                        .map(source -> index.label(source.id()) + ". " + reference(source))
                        .toList(),
                index.studies().stream()
                        .map(study -> reference(study, index))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static String reference(Source source) {
        List<String> parts = new ArrayList<>();
        if (!source.authors().isEmpty()) {
            parts.add(Listing.and(source.authors()));
        }
        parts.add(source.title());
        source.publisher().ifPresent(parts::add);
        parts.add(source.published().map(DateWords::of).orElse("No date given"));
        source.uri().ifPresent(parts::add);
        return sentences(parts);
    }

    /** What there is to find the study by; absent when the sources print no more than a name for it. */
    private static Optional<String> reference(Study study, EvidenceIndex index) {
        List<String> parts = new ArrayList<>();
        parts.add(Listing.sentence(study.label()));
        if (!study.authors().isEmpty()) {
            parts.add("Named with it: "
                    + Listing.and(study.authors().stream()
                            .map(name -> name + naming(name, study, index))
                            .toList()));
        }
        study.title().ifPresent(parts::add);
        study.journal().ifPresent(parts::add);
        study.year().map(String::valueOf).ifPresent(parts::add);
        if (!study.funders().isEmpty()) {
            parts.add("Paid for by " + Listing.and(study.funders()));
        }
        addIdentifiers(study.identifiers(), parts);
        parts.subList(1, parts.size()).removeIf(study.label()::contains);
        return parts.size() == 1 ? Optional.empty() : Optional.of(sentences(parts));
    }

    /** {@code  (S1)}: the sources whose words on the study have a name; empty where none has. */
    private static String naming(String name, Study study, EvidenceIndex index) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        List<String> sources = index.labels(study.quotes().stream()
                .filter(quote -> quote.exact().contains(last))
                .map(Quote::source)
                .distinct()
                .toList());
        return sources.isEmpty() ? "" : " (" + String.join(", ", sources) + ")";
    }

    private static void addIdentifiers(Identifiers ids, List<String> parts) {
        ids.doi().map(doi -> "doi:" + doi).ifPresent(parts::add);
        ids.pmid().map(pmid -> "PMID " + pmid).ifPresent(parts::add);
        ids.pmcid().ifPresent(parts::add);
        ids.registry().ifPresent(parts::add);
    }

    private static String sentences(List<String> parts) {
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            boolean ended = part.endsWith(".") || part.endsWith("?") || part.endsWith("!");
            text.append(text.length() == 0 ? "" : " ").append(part).append(ended ? "" : ".");
        }
        return text.toString();
    }
}
