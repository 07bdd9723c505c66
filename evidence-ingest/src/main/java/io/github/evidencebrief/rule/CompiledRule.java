package io.github.evidencebrief.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A rule ready to be matched on a sheet, in time linear in its length. */
final class CompiledRule {
    private static final Comparator<Mention> BY_START =
            Comparator.comparingInt(mention -> mention.span().start());

    private final Rule rule;
    private final Phrasing[] matches;
    private final Phrasing[] blocks;
    private final int first;

    CompiledRule(Rule rule, PatternCompiler compiler) {
        this.rule = rule;
        this.matches = rule.matches().stream().map(compiler::phrasing).toArray(Phrasing[]::new);
        this.blocks = rule.blocks().stream().map(compiler::phrasing).toArray(Phrasing[]::new);
        this.first = matches[0].number();
    }

    CompiledRule(CompactReader in) {
        this.rule = Rule.read(in);
        this.matches = in.several(Phrasing::new).toArray(Phrasing[]::new);
        this.blocks = in.several(Phrasing::new).toArray(Phrasing[]::new);
        this.first = matches[0].number();
    }

    void write(CompactWriter out) {
        rule.write(out);
        for (Phrasing[] each : List.of(matches, blocks)) {
            out.number(each.length);
            Stream.of(each).forEach(phrasing -> phrasing.write(out));
        }
    }

    Rule rule() {
        return rule;
    }

    /** The patterns that find something. */
    List<Phrasing> matches() {
        return List.of(matches);
    }

    /** All its patterns, in the order of their numbers. */
    List<Phrasing> phrasings() {
        return Stream.of(matches, blocks).flatMap(Stream::of).toList();
    }

    /** What the rule finds in a sentence, in the order of the text; with {@code blocked}, what its blocks forbid too. */
    List<Mention> find(Walker walker, boolean blocked) {
        List<Match> matched = new ArrayList<>();
        int pattern = walker.sheet().nextWorth(first);
        while (pattern >= 0 && pattern < first + matches.length) {
            matches[pattern - first].find(walker, matched);
            pattern = walker.sheet().nextWorth(pattern + 1);
        }
        return free(matched, blocked ? List.of() : forbidden(walker));
    }

    /** Adds what the rule finds by what its patterns matched, in the order of the text. */
    void add(List<Match> matched, Walker walker, List<Mention> found) {
        List<Match> forbidden = forbidden(walker);
        if (matched.size() == 1 && forbidden.isEmpty()) {
            found.add(mention(matched.get(0)));
        } else {
            found.addAll(free(matched, forbidden));
        }
    }

    /** What the blocks match. */
    private List<Match> forbidden(Walker walker) {
        List<Match> matched = List.of();
        for (Phrasing block : blocks) {
            if (block.mayMatch(walker.sheet())) {
                matched = matched.isEmpty() ? new ArrayList<>() : matched;
                block.find(walker, matched);
            }
        }
        return matched;
    }

    /** The matches that overlap nothing forbidden, nor a match before them. */
    private List<Mention> free(List<Match> matched, List<Match> forbidden) {
        List<Match> taken = new ArrayList<>(forbidden);
        List<Mention> free = new ArrayList<>(matched.size());
        for (Match match : matched) {
            if (!overlaps(match, taken)) {
                taken.add(match);
                free.add(mention(match));
            }
        }
        if (free.size() > 1) {
            free.sort(BY_START);
        }
        return free;
    }

    /** Whether a match shares a token with one of a few others. */
    private static boolean overlaps(Match match, List<Match> others) {
        for (Match other : others) {
            if (match.start() < other.end() && other.start() < match.end()) {
                return true;
            }
        }
        return false;
    }

    private Mention mention(Match match) {
        return new Mention(rule.id(), rule.type(), rule.attributes(), match.span(), match.slots());
    }
}
