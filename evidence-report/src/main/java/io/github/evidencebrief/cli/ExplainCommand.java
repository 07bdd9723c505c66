package io.github.evidencebrief.cli;

import io.github.evidencebrief.assemble.Assembler;
import io.github.evidencebrief.assemble.Reading;
import io.github.evidencebrief.document.Document;
import io.github.evidencebrief.document.DocumentReaders;
import io.github.evidencebrief.document.SourceFile;
import io.github.evidencebrief.document.UnreadableSourceException;
import io.github.evidencebrief.rule.RuleSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the words and the rules behind what a source is said to say. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        sortOptions = false,
        description = {
            "Shows what was read out of a source and why: for each record its values, the words it rests on, the"
                    + " sentence they stand in, and the rules that matched there with their slots.",
            "",
            "Offsets are those of the JSON: from 0, end exclusive, UTF-16 units of the unchanged text."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {ExitCode.DONE_TEXT, ExitCode.INCOMPLETE_TEXT, ExitCode.USAGE_TEXT},
        footer = {
            "",
            "Examples:",
            "  ${sys:evidence-brief.command:-java -jar evidence-brief.jar} explain notes/knee.md",
            "  ${sys:evidence-brief.command:-java -jar evidence-brief.jar} explain notes/knee.md F2",
            "  ${sys:evidence-brief.command:-java -jar evidence-brief.jar} explain notes/knee.md --text \"240 adults\""
        })
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "SOURCE", description = "The file to explain.")
    private Path source = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "RECORD-ID",
            description = "One record of its evidence, by the id that extract prints; all when none is named.")
    private Optional<String> record = Optional.empty();

    @Option(names = "--at", paramLabel = "OFFSET", description = "What was read at this place of the text.")
    private Optional<Integer> offset = Optional.empty();

    @Option(names = "--text", paramLabel = "WORDS", description = "What was read wherever the text has these words.")
    private Optional<String> words = Optional.empty();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        long asked =
                Stream.of(record, offset, words).filter(Optional::isPresent).count();
        if (asked > 1) {
            throw new UsageException("name a record, --at or --text, not " + asked + " of them");
        }
        RuleSet rules = ShippedRules.get();
        Document document = read();
        Reading reading = Reading.whole(document, rules);
        explain(new Explanation(reading, new Assembler(rules).assemble(reading)))
                .forEach(console::result);
        return ExitCode.DONE;
    }

    private Document read() {
        requireFile();
        SourceFile file = SourceFile.of(source, source);
        try {
            return DocumentReaders.standard().read(file);
        } catch (UnreadableSourceException e) {
            throw new FailedException("not read: " + Unread.of(file, e).line(), e);
        }
    }

    private void requireFile() {
        if (Files.isDirectory(source)) {
            throw new UsageException(source + " is a folder; explain takes one file, so name one in it");
        }
        if (!Files.exists(source)) {
            throw new UsageException(source + ": no such file; check the name");
        }
    }

    private List<String> explain(Explanation explanation) {
        if (offset.isPresent()) {
            return explanation.at(offset.get());
        }
        return words.map(explanation::ofWords)
                .or(() -> record.map(explanation::ofRecord))
                .orElseGet(explanation::ofAll);
    }
}
