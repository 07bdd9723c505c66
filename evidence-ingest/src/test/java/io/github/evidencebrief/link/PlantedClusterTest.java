package io.github.evidencebrief.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.assemble.Assembler;
import io.github.evidencebrief.assemble.Reading;
import io.github.evidencebrief.document.DocumentReaders;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.rule.RuleSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many studies that short texts of our own retell are seen to be one; more may be, and no more may be wrong. */
class PlantedClusterTest {
    private static final Path CLUSTERS = Path.of("src/test/resources/link/clusters.txt");
    private static final RuleSet RULES = RuleSet.shipped();
    private static final int LEAST_RIGHT = 97;
    private static final int MOST_WRONG = 0;

    @TempDir
    Path folder;

    @Test
    void mostRetoldTrialsAreJoinedAndHardlyAnyLookAlikes() throws IOException {
        long right = 0;
        long wrong = 0;
        for (PlantedCluster cluster : clusters()) {
            List<Evidence> read = new ArrayList<>();
            for (String text : cluster.texts()) {
                read.add(read("t" + read.size(), text));
            }
            cluster.link(read);
            right += cluster.right();
            wrong += cluster.wrong();
        }
        assertThat(right).isGreaterThanOrEqualTo(LEAST_RIGHT);
        assertThat(wrong).isLessThanOrEqualTo(MOST_WRONG);
    }

    private static List<PlantedCluster> clusters() throws IOException {
        return Pattern.compile("(?m)^= ")
                .splitAsStream(Files.readString(CLUSTERS))
                .skip(1)
                .map(text -> new PlantedCluster(text.substring(text.indexOf('\n') + 1)))
                .toList();
    }

    private Evidence read(String name, String text) throws IOException {
        Path file = folder.resolve(name + ".txt");
        Files.writeString(file, text + "\n", StandardCharsets.UTF_8);
        return new Assembler(RULES)
                .assemble(Reading.of(DocumentReaders.standard().read(folder, file), RULES));
    }
}
