package io.github.evidencebrief.cli;

import io.github.evidencebrief.document.SourceFile;
import io.github.evidencebrief.document.UnreadableSourceException;
import io.github.evidencebrief.rule.RuleSyntaxException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A source that is missing from the result.
 *
 * @param name the file, with a line number where one is known
 * @param reason what is wrong
 * @param remedy what its owner can do
 */
record Unread(String name, String reason, String remedy) {
    /**
     * Does something with a source.
     *
     * @return what is wrong with the source when it cannot be done
     * @throws RuleSyntaxException when the rules cannot be read, which no source can help
     */
    static Optional<Unread> attempt(SourceFile file, Consumer<SourceFile> work) {
        try {
            work.accept(file);
            return Optional.empty();
        } catch (UnreadableSourceException e) {
            return Optional.of(new Unread(e.name(), e.reason(), e.remedy()));
        } catch (RuleSyntaxException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError fault) {
            return Optional.of(failedOn(file, fault));
        }
    }

    private static Unread failedOn(SourceFile file, Throwable fault) {
        return new Unread(
                file.path(),
                "the program failed on it (" + fault + ")",
                "report it with the file, and leave the file out until then");
    }

    /** The whole line. */
    String line() {
        return name + ": " + reason + "; " + remedy;
    }
}
