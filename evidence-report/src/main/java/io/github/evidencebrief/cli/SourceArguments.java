package io.github.evidencebrief.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The sources a command reads. */
final class SourceArguments {
    @Parameters(
            paramLabel = "SOURCES",
            arity = "0..*",
            defaultValue = "seeds",
            description = "Files and folders to read; ${DEFAULT-VALUE} when none is named."
                    + " Folders are searched to the bottom; names that begin with a dot are passed over.")
    private List<Path> named = new ArrayList<>();

    List<Path> named() {
        return List.copyOf(named);
    }
}
