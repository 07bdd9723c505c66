package io.github.evidencebrief.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Source;
import io.github.evidencebrief.model.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparison of whole notes, from their files to their claims. */
class WholeNotesTest {
    @TempDir
    Path temp;

    /** A claim in one line, with names for the sources. */
    private static String line(Claim claim, Map<String, String> names) {
        return String.join(
                " | ",
                claim.verdict().code(),
                claim.kind().map(DisagreementKind::code).orElse("-"),
                claim.question(),
                sources(claim, Position.A, names),
                sources(claim, Position.B, names),
                list(claim.silent(), names));
    }

    private static String sources(Claim claim, Position position, Map<String, String> names) {
        return list(
                claim.sides().stream()
                        .filter(side -> side.position() == position)
                        .map(ClaimSide::source)
                        .toList(),
                names);
    }

    private static String list(List<String> sources, Map<String, String> names) {
        String list = String.join(
                ", ",
                sources.stream().map(s -> names.getOrDefault(s, s)).sorted().toList());
        return list.isEmpty() ? "-" : list;
    }

    private static List<String> lines(List<Claim> claims, Map<String, String> names) {
        return claims.stream().map(claim -> line(claim, names)).sorted().toList();
    }

    private static List<String> expected(String name) throws IOException {
        return Files.readAllLines(NoteFolder.NOTES.resolve(name)).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    /** Whether a claim in one line is the expected one: same kind, same beginning, all its sources where they belong. */
    private static boolean isAsked(String expected, String line) {
        String[] asked = expected.split(" \\| ", -1);
        String[] found = line.split(" \\| ", -1);
        return found[0].equals(asked[0])
                && found[1].equals(asked[1])
                && found[2].startsWith(asked[2])
                && IntStream.range(3, asked.length)
                        .allMatch(i -> names(found[i]).containsAll(names(asked[i])));
    }

    private static List<String> names(String list) {
        return list.equals("-") ? List.of() : List.of(list.split(", ", -1));
    }

    @Test
    void findsWhatWasPlanted() throws IOException {
        List<String> lines = lines(NoteFolder.named("honey-cough").claims(), Map.of());

        assertThat(expected("honey-cough.expected.txt"))
                .hasSizeGreaterThan(2)
                .allSatisfy(asked -> assertThat(lines).anyMatch(line -> isAsked(asked, line)));
    }

    @Test
    void countsOneStudyBehindTwoNotes() {
        assertThat(NoteFolder.named("honey-cough").claims())
                .filteredOn(claim ->
                        claim.verdict() == Verdict.AGREE && claim.question().startsWith("Does honey help"))
                .isNotEmpty()
                .allMatch(claim -> claim.independentStudies() <= 2)
                .anyMatch(claim -> claim.sides().size() > claim.independentStudies());
    }

    @Test
    void adviceOnMassageIsNeverCalledAgreed() {
        assertThat(NoteFolder.named("massage-advice").claims())
                .isNotEmpty()
                .noneMatch(claim -> claim.verdict() == Verdict.AGREE);
    }

    @Test
    void adviceOnMassageDiffersByPeopleByProvisoAndByStrength() {
        List<String> lines = lines(NoteFolder.named("massage-advice").claims(), Map.of());

        assertThat(lines)
                .anyMatch(line -> line.startsWith("disagree | scope | For whom? Is massage advised? | "
                        + "american-college-2017 | world-health-2023"))
                .anyMatch(line -> line.contains("by itself, or only with something else? | "
                        + "american-college-2017, world-health-2023 | british-institute-2016"))
                .anyMatch(line -> line.contains("plainly, or only under conditions? | "
                        + "american-college-2017 | british-institute-2016, world-health-2023"))
                .anyMatch(line -> line.contains("or advised against?") && line.contains("| dutch-society-2021 |"));
    }

    @Test
    void orderOfTheNotesDoesNotMatter() {
        List<Evidence> read = NoteFolder.named("honey-cough").read();
        List<Evidence> turned = new ArrayList<>(read);
        Collections.reverse(turned);

        assertThat(NoteFolder.claims(turned)).isEqualTo(NoteFolder.claims(read));
    }

    @Test
    void namesOfTheFilesDoNotMatter() throws IOException {
        NoteFolder notes = NoteFolder.named("honey-cough");
        int number = notes.files().size();
        for (Path file : notes.files()) {
            Files.copy(file, temp.resolve("note-" + number-- + ".txt"));
        }
        NoteFolder renamed = new NoteFolder(temp);

        assertThat(lines(renamed.claims(), titles(renamed))).isEqualTo(lines(notes.claims(), titles(notes)));
    }

    private static Map<String, String> titles(NoteFolder notes) {
        Map<String, String> titles = new TreeMap<>();
        notes.read().stream()
                .flatMap(evidence -> evidence.sources().stream())
                .forEach((Source source) -> titles.put(source.id(), source.title()));
        return titles;
    }

    @Test
    void copiesOfANoteDoNotMatter() throws IOException {
        NoteFolder notes = NoteFolder.named("honey-cough");
        for (Path file : notes.files()) {
            Files.copy(file, temp.resolve(file.getFileName()));
        }
        Files.copy(notes.files().get(0), temp.resolve("z-copy.txt"));

        assertThat(new NoteFolder(temp).claims()).isEqualTo(notes.claims());
    }

    @Test
    void unrelatedNoteLeavesEveryClaimAsItWas() {
        List<Evidence> notes = NoteFolder.named("honey-cough").read();
        List<Evidence> more = new ArrayList<>(notes);
        more.addAll(NoteFolder.named("massage-advice").read().subList(0, 1));

        assertThat(lines(NoteFolder.claims(more), Map.of()).stream()
                        .map(line -> line.replace("american-college-2017, ", "")))
                .containsAll(lines(NoteFolder.claims(notes), Map.of()));
    }
}
