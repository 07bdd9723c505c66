package io.github.evidencebrief.link;

import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Study;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts in which letters before sentences say which study each tells of, and how far linking finds that out. */
final class PlantedCluster {
    private static final Pattern MARK = Pattern.compile("\\[([A-Z])] ");

    private record Place(char key, int text, int offset) {}

    private final List<String> texts = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final Map<Place, String> studies = new HashMap<>();

    PlantedCluster(String marked) {
        for (String text : marked.split("\n--\n", -1)) {
            texts.add(unmarked(text.strip()));
        }
    }

    private String unmarked(String text) {
        StringBuilder plain = new StringBuilder();
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            mark.appendReplacement(plain, "");
            places.add(new Place(mark.group(1).charAt(0), texts.size(), plain.length()));
        }
        return mark.appendTail(plain).toString();
    }

    List<String> texts() {
        return texts;
    }

    /** Links what was read of the texts, in their order. */
    void link(List<Evidence> read) {
        for (Study study : new Linker().link(read).studies()) {
            study.reports()
                    .forEach(report -> places.stream()
                            .filter(place -> isAt(place, read, report.source(), report.studyId()))
                            .forEach(place -> studies.put(place, study.id())));
        }
    }

    private static boolean isAt(Place place, List<Evidence> read, String source, String id) {
        Evidence evidence = read.get(place.text());
        return evidence.sources().get(0).id().equals(source)
                && studyAt(evidence, place.offset()).filter(id::equals).isPresent();
    }

    private static Optional<String> studyAt(Evidence evidence, int offset) {
        Optional<String> told = evidence.studies().stream()
                .filter(study -> study.quotes().stream().anyMatch(quote -> holds(quote, offset)))
                .map(Study::id)
                .findFirst();
        return told.or(() -> evidence.findings().stream()
                .filter(finding -> finding.quotes().stream().anyMatch(quote -> holds(quote, offset)))
                .flatMap(finding -> finding.study().stream())
                .findFirst());
    }

    private static boolean holds(Quote quote, int offset) {
        return quote.start() <= offset && offset < quote.end();
    }

    /** How many pairs of places in two texts that tell of one study are joined. */
    long right() {
        return joined().filter(pair -> pair.get(0).key() == pair.get(1).key()).count();
    }

    /** How many pairs of places in two texts that tell of two studies are joined. */
    long wrong() {
        return joined().filter(pair -> pair.get(0).key() != pair.get(1).key()).count();
    }

    private Stream<List<Place>> joined() {
        return places.stream()
                .flatMap(a -> places.stream().map(b -> List.of(a, b)))
                .filter(pair -> pair.get(0).text() < pair.get(1).text())
                .filter(pair -> studies.containsKey(pair.get(0))
                        && studies.get(pair.get(0)).equals(studies.get(pair.get(1))));
    }
}
