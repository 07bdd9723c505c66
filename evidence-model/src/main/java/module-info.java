/** Immutable records of what health sources report, and the annotations that turn any record into a report. */
@SuppressWarnings("module")
module io.github.evidencebrief.model {
    requires transitive com.fasterxml.jackson.annotation;
    requires static com.fasterxml.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.evidencebrief.annotation;
    exports io.github.evidencebrief.model;
    exports io.github.evidencebrief.phrase;

    opens io.github.evidencebrief.model to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
