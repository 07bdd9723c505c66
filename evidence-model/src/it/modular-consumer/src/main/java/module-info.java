/** A stranger's module that uses the evidence records. */
module org.example.modular {
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires io.github.evidencebrief.model;
}
