package org.example.consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.evidencebrief.model.Arm;
import io.github.evidencebrief.model.ArmRole;
import io.github.evidencebrief.model.Count;
import io.github.evidencebrief.model.DesignFeature;
import io.github.evidencebrief.model.Dose;
import io.github.evidencebrief.model.Qualifier;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a study to a file, reads it back, and fails when it is not the same study. */
public final class StudyFile {
    private static final String TEXT = "In 2019 Moreau gave 61 swimmers ginger tea or water for two weeks.";
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new Jdk8Module()).build();

    private StudyFile() {}

    /**
     * Takes the name of the file to write.
     *
     * @throws IOException when the file cannot be written or read
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Study written = moreau();
        Files.writeString(file, MAPPER.writerFor(Study.class).writeValueAsString(written));
        Study read = MAPPER.readValue(Files.readString(file), Study.class);
        if (!read.equals(written) || read.sampleSize().isEmpty()) {
            throw new IllegalStateException("wrote " + written + " but read " + read);
        }
        System.out.println("same study after JSON: " + Files.readString(file));
    }

    private static Study moreau() {
        return Study.builder()
                .id("moreau-2019")
                .label("Moreau 2019")
                .kind(StudyKind.PRIMARY_STUDY)
                .design(StudyDesign.TRIAL)
                .addDesignFeatures(DesignFeature.PARALLEL)
                .year(2019)
                .sampleSize(count(61))
                .addArms(arm("ginger tea", ArmRole.INTERVENTION), arm("water", ArmRole.COMPARATOR))
                .addQuotes(quote("gave 61 swimmers ginger tea or water"))
                .build();
    }

    private static Count count(int swimmers) {
        return Count.builder()
                .value(swimmers)
                .qualifier(Qualifier.EXACT)
                .unit("swimmers")
                .build();
    }

    private static Arm arm(String name, ArmRole role) {
        return Arm.builder()
                .name(name)
                .role(role)
                .dose(Dose.builder().duration("P2W").build())
                .build();
    }

    private static Quote quote(String exact) {
        int start = TEXT.indexOf(exact);
        return Quote.builder()
                .source("swim-news")
                .start(start)
                .end(start + exact.length())
                .exact(exact)
                .build();
    }
}
