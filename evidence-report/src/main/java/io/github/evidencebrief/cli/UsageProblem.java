package io.github.evidencebrief.cli;

import java.util.Arrays;
import java.util.Optional;
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
                ? "; the commands are "
                        + String.join(
                                ", ", failure.getCommandLine().getSubcommands().keySet())
                : "";
        return "unknown " + sort + " \"" + first + "\"" + known;
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

    private static String wrongValue(ArgSpec argument, String value, String expected) {
        String name = argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
        return name + ": found \"" + value + "\", expected " + expected;
    }
}
