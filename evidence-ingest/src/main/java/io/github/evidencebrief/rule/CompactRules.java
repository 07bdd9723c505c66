package io.github.evidencebrief.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the shipped rules in the form that is loaded without reading and compiling them; the build runs it. */
public final class CompactRules {
    private CompactRules() {}

    /**
     * Writes one file of rules and one with their fingerprint.
     *
     * @param args the folder of classes, which has the rules as they were written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0], CompactRules.class.getPackageName().split("\\."));
        Files.write(folder.resolve(RuleResources.COMPACT), of(RuleResources.written()));
        Files.writeString(folder.resolve(RuleFingerprint.FILE), RuleFingerprint.taken());
    }

    /** The compact form of some rules. */
    static byte[] of(RuleSet rules) {
        CompactWriter out = new CompactWriter();
        rules.tables().write(out);
        rules.lists().write(out);
        return out.bytes();
    }

    /** The rules of a compact form; their lists are taken apart when they are asked for. */
    static RuleSet read(byte[] compact) {
        CompactReader in = new CompactReader(compact);
        RuleTables tables = RuleTables.read(in);
        return new RuleSet(WordLists.read(in), tables);
    }
}
