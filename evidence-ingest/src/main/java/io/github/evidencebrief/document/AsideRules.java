package io.github.evidencebrief.document;

import java.util.List;

/** All ways to tell words that are no evidence, each seeing what the ones before it left. */
final class AsideRules {
    private static final AsideRules STANDARD = new AsideRules(standardRules());

    private final List<AsideRule> rules;

    private AsideRules(List<AsideRule> rules) {
        this.rules = rules;
    }

    private static List<AsideRule> standardRules() {
        List<AsideCue> cues = AsideCue.all();
        return List.of(
                new SeparatorRule(),
                new SourceLineRule(),
                new AddressRule(),
                new CueRule(cues),
                new AboutRule(),
                new BylineRule(),
                new DatelineRule(),
                new CaptionRule(),
                new SceneRule(),
                new FragmentRule(),
                new LetterRule(),
                new BannerRule(),
                new TitleRule(),
                new ReferenceRule(),
                new OnwardRule(cues),
                new SentenceCueRule(cues),
                new PullQuoteRule(),
                new ClosingLineRule(),
                new StoryRule(StoryCues.standard()),
                new VignetteRule(StoryCues.standard()),
                new StoryHeadingRule());
    }

    static AsideRules standard() {
        return STANDARD;
    }

    Article apply(Article article) {
        Article marked = article;
        for (AsideRule rule : rules) {
            marked = rule.apply(marked);
        }
        return marked;
    }
}
