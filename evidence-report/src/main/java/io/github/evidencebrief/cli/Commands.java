package io.github.evidencebrief.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/**
 * The commands of the program. Only the one that is named is set up, for each takes about as long as reading a source;
 * where none is, all are, for help and for messages.
 */
final class Commands {
    private final Map<String, Supplier<Object>> byName = new LinkedHashMap<>();

    Commands(Console console) {
        byName.put("brief", () -> new BriefCommand(console));
        byName.put("extract", () -> new ExtractCommand(console));
        byName.put("rules", () -> new CommandLine(new RulesCommand()).addSubcommand(new RulesCheckCommand(console)));
        byName.put("explain", () -> new ExplainCommand(console));
    }

    void addTo(CommandLine program, List<String> words) {
        boolean named = !words.isEmpty() && byName.containsKey(words.get(0));
        byName.forEach((name, command) -> {
            if (!named || name.equals(words.get(0))) {
                program.addSubcommand(command.get());
            }
        });
    }
}
