package io.github.evidencebrief.cli;

import io.github.evidencebrief.rule.RuleFingerprint;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The versions that help, brief and reports of faults name. */
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {program()};
    }

    /** Name of the program with the version of its jar's manifest; the name alone when it does not run from its jar. */
    static String program() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .map(version -> "evidence-brief " + version)
                .orElse("evidence-brief");
    }

    /** What tells these rules and word lists from others. */
    static String rules() {
        return RuleFingerprint.get();
    }
}
