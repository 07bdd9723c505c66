package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Recommendation;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What closing notes, offers and calls say may be said in advice too, which is then none of them. */
class ClosingAdviceTest {
    private static final String BEFORE = "How to live with gout\n\nA trial of 120 adults, published in the Annals of"
            + " Gout, found that allopurinol lowered the number of flares compared with placebo.\n\nFlares were rarer"
            + " at one year as well. Few people stopped.\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tips for daily life: drink plenty of water and avoid beer.",
                "Book an appointment with your GP if the joint is hot.",
                "\"Patients with gout should drink more water,\" said Dr. Anna Reed, who is the author of the study.",
                "The Gout Society, founded in 1990, recommends yearly blood tests for people with gout.",
                "If an attack begins, patients should call 0800 123 4567 and take colchicine within 12 hours.",
                "Book a yearly kidney test.",
                "Use an app to count your steps.",
                "Share the plan with your school nurse.",
                "Offer water between meals.",
                "Have the dose reviewed every year.",
                "An app that counts drinks is worth a try."
            })
    void adviceAtTheEndIsNoAside(String closing, @TempDir Path folder) {
        assertThat(Texts.read(folder, BEFORE + closing).recommendations())
                .extracting(Recommendation::action)
                .hasSize(1);
    }
}
