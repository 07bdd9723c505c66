package io.github.evidencebrief.document;

import io.github.evidencebrief.document.Block.Kind;
import io.github.evidencebrief.model.SourceKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Guesses what sort of text it is by its shape; {@link SourceKind#OTHER} when nothing gives it away. */
final class KindGuess {
    /** Fewest words of a paragraph that is an abstract by itself. */
    private static final int ABSTRACT_WORDS = 80;

    /** Most words of an abstract without labels; journals allow 250 to 400. */
    private static final int MOST_ABSTRACT_WORDS = 600;

    /** Fewest of those words, counted once a paragraph, by which paragraphs without labels are known as an abstract. */
    private static final int LEAST_SIGNS = 4;

    /** Words of methods and results, many of which stand together in papers and hardly anywhere else. */
    private static final Phrases<String> SIGNS = Phrases.of(
            List.of(
                    "n",
                    "p",
                    "ci",
                    "sd",
                    "iqr",
                    "randomised",
                    "randomized",
                    "randomly",
                    "baseline",
                    "mean",
                    "median",
                    "significantly",
                    "significant",
                    "respectively",
                    "versus",
                    "vs",
                    "cohort",
                    "crossover",
                    "blinded",
                    "blind",
                    "assessed",
                    "aim",
                    "objective",
                    "we"),
            PlainWords::of);

    /** Words of reporters and of those who speak to a reader; papers have few of them, and no short forms of verbs. */
    private static final Phrases<String> TALK = Phrases.of(
            List.of(
                    "said",
                    "says",
                    "say",
                    "told",
                    "explained",
                    "you",
                    "your",
                    "experts",
                    "researchers",
                    "scientists",
                    "doctors",
                    "kids",
                    "journal",
                    "published",
                    "don't",
                    "doesn't",
                    "didn't",
                    "isn't",
                    "wasn't",
                    "aren't",
                    "weren't",
                    "can't",
                    "couldn't",
                    "won't",
                    "wouldn't",
                    "it's",
                    "that's"),
            PlainWords::of);

    /** Labels by which one paragraph is known as an abstract. */
    private static final int PARTS = 3;

    /** Signs that end a sentence before a label. */
    private static final String ENDS = ".?!)";

    /** Marks that end what a person said, before the closing quotation mark. */
    private static final String ENDS_OF_SPEECH = ",.?!";

    private static final String CLOSING_QUOTES = "\"\u201d";

    /** Reasons that any text has, not only the page of a paper or a site. */
    private static final Set<AsideReason> OF_ANY_TEXT =
            EnumSet.of(AsideReason.REFERENCE_LIST, AsideReason.SEPARATOR, AsideReason.PAGE_ARTIFACT);

    private final Article article;

    private KindGuess(Article article) {
        this.article = article;
    }

    static SourceKind of(Article article) {
        KindGuess guess = new KindGuess(article);
        if (guess.isAbstract()) {
            return SourceKind.ABSTRACT;
        }
        if (guess.isRelease()) {
            return SourceKind.PRESS_RELEASE;
        }
        return guess.isPage() ? SourceKind.LAY_ARTICLE : SourceKind.OTHER;
    }

    private boolean isAbstract() {
        List<Piece> body = article.pieces().stream().filter(Piece::open).toList();
        long labelled = body.stream().filter(this::isLabelled).count();
        return labelled >= 2 || body.stream().anyMatch(this::isParted) || isSingle(body) || isTechnical(body);
    }

    /** Whether sentences of one paragraph begin with the labels of an abstract: "METHODS: ... RESULTS: ...". */
    private boolean isParted(Piece piece) {
        String text = piece.words().text();
        int labels = isLabelled(piece) ? 1 : 0;
        for (int at = piece.span().start() + 2; at < piece.span().end() && labels < PARTS; at++) {
            boolean begins = Space.is(text.charAt(at - 1)) && ENDS.indexOf(text.charAt(at - 2)) >= 0;
            if (begins
                    && AbstractLabels.begin(
                            piece.words(), new Span(at, piece.span().end()))) {
                labels++;
            }
        }
        return labels == PARTS;
    }

    /** Whether the text is one long paragraph under a title, with a labelled line such as its registration at most. */
    private boolean isSingle(List<Piece> body) {
        List<Piece> rest = body.stream()
                .filter(piece -> piece.words().count() >= ABSTRACT_WORDS || !isLabelled(piece))
                .toList();
        return rest.size() == 1
                && isNamed()
                && rest.get(0).words().count() >= ABSTRACT_WORDS
                && (signs(rest.get(0).words()) >= LEAST_SIGNS || !talks(rest.get(0)));
    }

    /** Whether a piece tells what somebody said, or speaks to its reader. */
    private boolean talks(Piece piece) {
        return TALK.anyIn(piece.words()) || isSpoken(article.words(piece));
    }

    /** Whether a title stands above the text or in its front matter. */
    private boolean isNamed() {
        return article.pieces().stream()
                .anyMatch(piece -> piece.kind() == Kind.TITLE || piece.kind() == Kind.FRONT_MATTER);
    }

    /** Whether a short text without quotations and page furniture is worded as papers are. */
    private boolean isTechnical(List<Piece> body) {
        int words = body.stream().mapToInt(piece -> piece.words().count()).sum();
        long signs = body.stream().mapToLong(piece -> signs(piece.words())).sum();
        boolean talk = body.stream().anyMatch(this::talks);
        return words >= ABSTRACT_WORDS && words <= MOST_ABSTRACT_WORDS && signs >= LEAST_SIGNS && !talk && !isPage();
    }

    /** Whether a text quotes a person: a comma or a stop stands within quotation marks. */
    private static boolean isSpoken(String text) {
        for (int at = 1; at < text.length(); at++) {
            if (CLOSING_QUOTES.indexOf(text.charAt(at)) >= 0 && ENDS_OF_SPEECH.indexOf(text.charAt(at - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static long signs(PlainWords words) {
        return SIGNS.all(words).stream().distinct().count();
    }

    private boolean isLabelled(Piece piece) {
        return piece.kind() == Kind.HEADING
                ? AbstractLabels.is(article.words(piece))
                : AbstractLabels.begin(piece.words(), piece.span());
    }

    /** Three number signs end a press release; so do words for the press. */
    private boolean isRelease() {
        return article.pieces().stream()
                .filter(piece -> piece.kind() == Kind.ASIDE)
                .map(article::words)
                .anyMatch(words -> words.equals("###") || words.equals("# # #") || words.startsWith("Newswise"));
    }

    private boolean isPage() {
        return article.pieces().stream()
                .flatMap(piece -> piece.reason().stream())
                .anyMatch(reason -> !OF_ANY_TEXT.contains(reason));
    }
}
