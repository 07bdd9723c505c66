package io.github.evidencebrief.rule;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.evidencebrief.document.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A rule ready to be matched on the codes of a sentence, in time linear in its length. */
final class CompiledRule {
    private final Rule rule;
    private final List<Pattern> matches;
    private final List<Pattern> blocks;

    CompiledRule(Rule rule, PatternCompiler compiler) {
        this.rule = rule;
        this.matches = rule.matches().stream().map(p -> compile(compiler, p)).toList();
        this.blocks = rule.blocks().stream().map(p -> compile(compiler, p)).toList();
    }

    private static Pattern compile(PatternCompiler compiler, io.github.evidencebrief.rule.Pattern pattern) {
        return Pattern.compile(compiler.expression(pattern));
    }

    Rule rule() {
        return rule;
    }

    /** What the rule finds in a sentence, in the order of the text; with {@code blocked}, what its blocks forbid too. */
    List<Mention> find(Tokens sentence, boolean blocked) {
        CharSequence codes = sentence.codes();
        List<Mention> found = new ArrayList<>();
        List<Span> forbidden = new ArrayList<>();
        for (Pattern pattern : matches) {
            Matcher matcher = pattern.matcher(codes);
            while (matcher.find()) {
                if (found.isEmpty() && !blocked) {
                    forbidden.addAll(forbidden(sentence, codes));
                }
                add(mention(matcher, pattern, sentence), found, forbidden);
            }
        }
        found.sort(Comparator.comparingInt(mention -> mention.span().start()));
        return found;
    }

    private List<Span> forbidden(Tokens sentence, CharSequence codes) {
        List<Span> spans = new ArrayList<>();
        for (Pattern block : blocks) {
            Matcher matcher = block.matcher(codes);
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    spans.add(sentence.span(matcher.start(), matcher.end()));
                }
            }
        }
        return spans;
    }

    private static void add(Mention mention, List<Mention> found, List<Span> forbidden) {
        boolean free = forbidden.stream().noneMatch(span -> span.overlaps(mention.span()))
                && found.stream().noneMatch(other -> other.span().overlaps(mention.span()));
        if (free) {
            found.add(mention);
        }
    }

    private Mention mention(Matcher matcher, Pattern pattern, Tokens sentence) {
        Map<String, Span> slots = new LinkedHashMap<>();
        pattern.namedGroups().entrySet().stream()
                .filter(group -> matcher.end(group.getValue()) > matcher.start(group.getValue()))
                .sorted(Comparator.comparingInt(group -> matcher.start(group.getValue())))
                .forEach(group -> slots.put(
                        group.getKey(), sentence.span(matcher.start(group.getValue()), matcher.end(group.getValue()))));
        Span span = sentence.span(matcher.start(), matcher.end());
        return new Mention(rule.id(), rule.type(), rule.attributes(), span, slots);
    }
}
