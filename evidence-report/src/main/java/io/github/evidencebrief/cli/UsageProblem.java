package io.github.evidencebrief.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line in words for a person who does not know Java. */
final class UsageProblem {
    private UsageProblem() {}

    static String of(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched);
        }
        return Optional.ofNullable(failure.getArgSpec())
                .flatMap(argument -> expected(argument).map(words -> wrongValue(argument, failure.getValue(), words)))
                .orElseGet(() -> String.valueOf(failure.getMessage()));
    }

    private static String unknown(UnmatchedArgumentException failure) {
        String first = failure.getUnmatched().get(0);
        boolean wantsCommand = !failure.getCommandLine().getSubcommands().isEmpty();
        String sort = first.startsWith("-") ? "option" : wantsCommand ? "command" : "argument";
        String known = sort.equals("command")
                ? commands(failure.getCommandLine().getSubcommands().keySet())
                : "";
        return "unknown " + sort + " \"" + first + "\"" + known;
    }

    private static String commands(Set<String> names) {
        return (names.size() == 1 ? "; the command is " : "; the commands are ") + String.join(", ", names);
    }

    /** What a value must be; absent when any words will do. */
    private static Optional<String> expected(ArgSpec argument) {
        if (argument.completionCandidates() != null) {
            return Optional.of("one of " + String.join(", ", argument.completionCandidates()));
        }
        return Arrays.asList(argument.auxiliaryTypes()).contains(Integer.class)
                ? Optional.of("a whole number")
                : Optional.empty();
    }

    /** The first name in words, by which help lists it: --page rather than its synonym --paper. */
    private static String name(OptionSpec option) {
        return Arrays.stream(option.names())
                .filter(name -> name.startsWith("--"))
                .findFirst()
                .orElseGet(option::longestName);
    }

    private static String wrongValue(ArgSpec argument, String value, String expected) {
        String name = argument instanceof OptionSpec option ? name(option) : argument.paramLabel();
        return name + ": found \"" + value + "\", expected " + expected;
    }
}
