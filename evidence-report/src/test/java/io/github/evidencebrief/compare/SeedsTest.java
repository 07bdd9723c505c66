package io.github.evidencebrief.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Quote;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the notes that the shipped brief is made from are set against each other on, each side in its own words. */
class SeedsTest {
    private static final Path SEEDS = Path.of("..", "seeds");
    private static final String INSTITUTE = "kaiser-permanente-massage-option";
    private static final String ROUNDUP = "massage-research-roundup";
    private static final String TRIAL = "webmd-massage-trial";

    private static final List<Claim> CLAIMS = new NoteFolder(SEEDS).claims();

    private static void assertDisputed(DisagreementKind kind, String question, Side one, Side other) {
        assertThat(CLAIMS)
                .filteredOn(claim -> claim.kind().filter(kind::equals).isPresent()
                        && claim.question().equals(question))
                .singleElement()
                .satisfies(claim -> assertThat(claim.sides())
                        .anyMatch(side -> one.isIn(side, Position.A))
                        .anyMatch(side -> other.isIn(side, Position.B)));
    }

    /** Some words of a source on one side. */
    private record Side(String source, String words) {
        boolean isIn(ClaimSide side, Position position) {
            return side.position() == position
                    && side.source().equals(source)
                    && side.quotes().stream().anyMatch(quote -> quote.exact().contains(words));
        }
    }

    @Test
    void massageAgainstExerciseIsAContradiction() {
        assertDisputed(
                DisagreementKind.CONTRADICTION,
                "Which does more: exercise or massage?",
                new Side(INSTITUTE, "about as strong as the benefits reported for medications, acupuncture, exercise"),
                new Side(TRIAL, "exercise is likely to bring far greater benefits than massage"));
    }

    @Test
    void howLongItLastsIsAMatterOfScope() {
        assertDisputed(
                DisagreementKind.SCOPE,
                "How long does the benefit of massage last: only a short time, or longer?",
                new Side(TRIAL, "He calls the improvement short-term"),
                new Side(ROUNDUP, "The benefits of massage lasted six months."));
    }

    @Test
    void oneOfTheBestAgainstFewStudiesIsAMatterOfStrength() {
        assertDisputed(
                DisagreementKind.STRENGTH,
                "How firm is the advice for massage?",
                new Side(ROUNDUP, "recommends massage as one of the best ways"),
                new Side(TRIAL, "this recommendation rested on few studies"));
    }

    @Test
    void claimOnDrugsThatItsTrialCannotCarryIsInternal() {
        assertThat(CLAIMS)
                .filteredOn(claim ->
                        claim.kind().filter(DisagreementKind.INTERNAL::equals).isPresent())
                .anySatisfy(claim -> assertThat(claim.sides())
                        .anyMatch(side -> new Side(ROUNDUP, "as powerful against lower back pain as over-the-counter")
                                .isIn(side, Position.A))
                        .anyMatch(
                                side -> new Side(ROUNDUP, "massage together with non-steroidal anti-inflammatory drugs")
                                        .isIn(side, Position.B)));
    }

    @Test
    void everyQuoteIsExactTextOfItsSource() {
        assertThat(CLAIMS.stream().flatMap(SeedsTest::quotes))
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(text(quote.source()).substring(quote.start(), quote.end()))
                        .isEqualTo(quote.exact()));
    }

    private static Stream<Quote> quotes(Claim claim) {
        return Stream.concat(
                claim.sides().stream().flatMap(side -> side.quotes().stream()),
                claim.whyNotComparable().stream().flatMap(mismatch -> mismatch.quotes().stream()));
    }

    private static String text(String source) {
        try {
            return Files.readString(SEEDS.resolve(source + ".md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everySourceStandsInOnePlaceOfEveryClaim() {
        assertThat(CLAIMS)
                .allSatisfy(claim -> assertThat(Stream.of(
                                        claim.sides().stream()
                                                .map(ClaimSide::source)
                                                .distinct(),
                                        claim.silent().stream(),
                                        claim.notComparable().stream())
                                .flatMap(sources -> sources))
                        .containsExactlyInAnyOrder(INSTITUTE, ROUNDUP, TRIAL));
    }
}
