package io.github.evidencebrief.cli;

import io.github.evidencebrief.document.SourceFile;
import io.github.evidencebrief.document.SourceFiles;
import io.github.evidencebrief.document.UnreadableSourceException;
import io.github.evidencebrief.rule.RuleSyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A source that is missing from the result.
 *
 * @param file the file, as the person who named it or its folder finds it
 * @param name its path below the folder that was named, with a line number where one is known
 * @param reason what is wrong
 * @param remedy what its owner can do
 */
record Unread(String file, String name, String reason, String remedy) {
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
            return Optional.of(of(file, e));
        } catch (RuleSyntaxException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError fault) {
            return Optional.of(failedOn(file, fault));
        }
    }

    static Unread of(SourceFile file, UnreadableSourceException why) {
        return new Unread(file.file().toString(), why.name(), why.reason(), why.remedy());
    }

    /** A file of a kind that is not read; absent for a README, which describes its folder and is no source. */
    static Optional<Unread> ofKind(SourceFiles.Ignored file) {
        String[] why = file.reason().split("; ", 2);
        boolean readme = file.path()
                .substring(file.path().lastIndexOf('/') + 1)
                .toLowerCase(Locale.ROOT)
                .startsWith("readme.");
        return readme
                ? Optional.empty()
                : Optional.of(new Unread(file.path(), file.path(), why[0], why[why.length - 1]));
    }

    private static Unread failedOn(SourceFile file, Throwable fault) {
        return new Unread(
                file.file().toString(),
                file.path(),
                "the program failed on it (" + fault + ")",
                "report it with the file, and leave the file out until then");
    }

    /** What a person at the terminal is told: the file as it can be found, and what to do. */
    String line() {
        return file + name.substring(endOfPath()) + ": " + reason + "; " + remedy;
    }

    /** What a reader of the brief is told; it does not depend on where the folder lies. */
    String note() {
        return name + ": " + reason + ".";
    }

    /** The path alone, for a list of names. */
    String path() {
        return name.substring(0, endOfPath());
    }

    /** Where the name goes on with a line number. */
    private int endOfPath() {
        int colon = name.lastIndexOf(':');
        boolean line = colon > 0 && name.substring(colon + 1).chars().allMatch(Character::isDigit);
        return line ? colon : name.length();
    }
}
