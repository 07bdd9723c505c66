package io.github.evidencebrief.cli;

import io.github.evidencebrief.rule.RuleCheck;
import io.github.evidencebrief.rule.RuleSet;
import io.github.evidencebrief.rule.RuleSyntaxException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Runs the examples of every rule. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        description = "Runs the examples of every rule and prints what does not hold, with file and line.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all examples hold", "1:some do not, or a rule cannot be read", ExitCode.USAGE_TEXT},
        footer = {"", "Example:", "  ${sys:evidence-brief.command:-java -jar evidence-brief.jar} rules check"})
final class RulesCheckCommand implements Callable<Integer> {
    private final Console console;

    RulesCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            return check(RuleSet.shipped());
        } catch (RuleSyntaxException e) {
            console.result(String.valueOf(e.getMessage()));
            return ExitCode.INCOMPLETE;
        }
    }

    private int check(RuleSet rules) {
        List<String> failures = RuleCheck.failures(rules);
        failures.forEach(console::result);
        String outcome = failures.isEmpty() ? "all their examples hold" : failures.size() + " failures";
        console.say(rules.ids().size() + " rules, " + outcome);
        return failures.isEmpty() ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }
}
