package io.github.evidencebrief.compare;

import java.util.stream.Stream;

/** One way in which sources can agree or differ. */
interface ClaimRule {
    /** The claims it finds, in an order that depends on the statements only. */
    Stream<Draft> drafts(Voices voices);
}
