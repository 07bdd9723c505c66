package io.github.evidencebrief.link;

import io.github.evidencebrief.model.Count;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Names a study for people from what is known: investigator and year, else journal and size, else who made it. */
final class Label {
    /** Names of documents that advise. */
    private static final List<String> GUIDELINES =
            List.of("guideline", "guidance", "consensus", "position statement", "position paper");

    private static final int LONGEST_GIVEN = 60;

    private Label() {}

    static String of(Study study, String given) {
        return investigatorAndYear(study)
                .or(() -> study.kind() == StudyKind.GUIDELINE ? body(study) : Optional.empty())
                .or(() -> study.journal().map(journal -> journal + " " + noun(study) + size(study)))
                .or(() -> firstFamily(study).map(family -> family + " " + noun(study) + size(study)))
                .or(() -> body(study))
                .orElseGet(() -> shortened(given));
    }

    private static Optional<String> investigatorAndYear(Study study) {
        boolean person = study.kind() != StudyKind.GUIDELINE;
        return study.year()
                .filter(year -> person)
                .flatMap(year -> firstFamily(study).map(family -> family + " " + year));
    }

    private static Optional<String> firstFamily(Study study) {
        return study.authors().stream()
                .map(Label::family)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The family name as printed, so that capitals inside it stay. */
    private static Optional<String> family(String author) {
        return Person.of(author)
                .map(person -> words(author).stream()
                        .filter(word -> word.equalsIgnoreCase(person.family()))
                        .findFirst()
                        .orElse(author));
    }

    private static List<String> words(String author) {
        return Arrays.asList(author.split("[ ,]+", -1));
    }

    private static Optional<String> body(Study study) {
        return study.institutions().stream().findFirst().map(body -> body + " " + noun(study) + year(study));
    }

    private static String year(Study study) {
        return study.year().map(year -> " " + year).orElse("");
    }

    private static String noun(Study study) {
        return switch (study.kind()) {
            case REVIEW -> "review";
            case GUIDELINE -> isCalledGuideline(study) ? "guideline" : "recommendation";
            case REPORT -> "report";
            case PRIMARY_STUDY -> isTrial(study.design()) ? "trial" : "study";
        };
    }

    /** "The college now recommends" names no guideline; what a source does not call one is a recommendation. */
    private static boolean isCalledGuideline(Study study) {
        return study.title().isPresent()
                || study.quotes().stream()
                        .map(quote -> quote.exact().toLowerCase(Locale.ROOT))
                        .anyMatch(words -> GUIDELINES.stream().anyMatch(words::contains));
    }

    private static boolean isTrial(StudyDesign design) {
        return design == StudyDesign.RCT || design == StudyDesign.TRIAL || design == StudyDesign.NON_RANDOMISED_TRIAL;
    }

    private static String size(Study study) {
        Optional<String> people = study.sampleSize().map(count -> Sizes.text(count) + " " + unit(count, "people"));
        Optional<String> studies =
                study.includedStudies().map(count -> Sizes.text(count) + " " + unit(count, "studies"));
        return studies.or(() -> people).map(size -> " (" + size + ")").orElse("");
    }

    private static String unit(Count count, String otherwise) {
        return "studies".equals(otherwise) ? count.unit().orElse(otherwise) : otherwise;
    }

    private static String shortened(String given) {
        if (given.length() <= LONGEST_GIVEN) {
            return given;
        }
        int space = given.lastIndexOf(' ', LONGEST_GIVEN);
        return given.substring(0, space > 0 ? space : LONGEST_GIVEN) + "…";
    }
}
