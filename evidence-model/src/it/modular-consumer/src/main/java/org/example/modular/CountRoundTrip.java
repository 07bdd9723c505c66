package org.example.modular;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.evidencebrief.model.Count;
import io.github.evidencebrief.model.Qualifier;

/** Writes a count as JSON, reads it back, and fails when it is not the same count or no named module was used. */
public final class CountRoundTrip {
    private CountRoundTrip() {}

    /**
     * Takes no arguments.
     *
     * @throws JsonProcessingException when the JSON cannot be written or read
     */
    public static void main(String[] arguments) throws JsonProcessingException {
        ObjectMapper mapper = JsonMapper.builder().addModule(new Jdk8Module()).build();
        Count written = Count.builder().value(9).qualifier(Qualifier.ABOUT).build();
        Count read = mapper.readValue(mapper.writeValueAsString(written), Count.class);
        if (!read.equals(written) || !Count.class.getModule().isNamed()) {
            throw new IllegalStateException("wrote " + written + " but read " + read);
        }
        System.out.println("same count after JSON in " + Count.class.getModule());
    }
}
