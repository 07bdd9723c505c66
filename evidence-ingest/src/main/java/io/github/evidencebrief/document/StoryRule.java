package io.github.evidencebrief.document;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import io.github.evidencebrief.document.Block.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Sets aside what a layperson, or the writer, tells of himself or herself.
 *
 * <p>A story begins where a layperson is introduced. It goes on in sentences that name the person, and after those in
 * the rest of their block, in sentences about him or her, and in the first person. A sentence that speaks of research, or of somebody else who
 * speaks, is never part of it.
 */
final class StoryRule implements AsideRule {
    /** Number of blocks at the head of a text, and at its end, that may tell what happened to the writer. */
    private static final int EDGE = 4;

    /** Most people of a text whose words are followed. */
    private static final int MOST_PEOPLE = 20;

    private final StoryCues cues;

    StoryRule(StoryCues cues) {
        this.cues = cues;
    }

    @Override
    public Article apply(Article article) {
        return mayTell(article) ? withoutStories(article) : article;
    }

    /** Whether a text quotes somebody, or may introduce a layperson or the writer; when it does not, there is no story. */
    private boolean mayTell(Article article) {
        return cues.telling().anyIn(article.all()) || Told.quotes(QuoteMarks.doubled(article.text()));
    }

    private static boolean isTold(Piece piece) {
        return piece.kind() == Kind.PARAGRAPH || piece.kind() == Kind.HEADING;
    }

    private Article withoutStories(Article article) {
        List<Told> told = told(article);
        Set<Span> story = new HashSet<>();
        addOwn(told, article.pieces().size(), story);
        addReporters(told, story);
        people(article.text(), told).forEach(person -> addStory(person, told, story));
        return story.isEmpty() ? article : cut(article, told, story);
    }

    private static List<Told> told(Article article) {
        List<Told> told = new ArrayList<>();
        StoryText text = StoryText.of(article);
        for (int i = 0; i < article.pieces().size(); i++) {
            Piece piece = article.pieces().get(i);
            if (isTold(piece)) {
                int number = i;
                Sentences.of(article.text(), piece.span().start(), piece.span().end())
                        .forEach(span -> told.add(text.told(number, piece, span)));
            }
        }
        return Collections.unmodifiableList(told);
    }

    private List<Layperson> people(String text, List<Told> told) {
        Experts experts = new Experts(() -> told, cues);
        return IntStream.range(0, told.size())
                .boxed()
                .flatMap(i -> Layperson.introduced(text, told, i, cues).stream())
                .distinct()
                .limit(MOST_PEOPLE)
                .filter(person -> person.isLay(told, experts))
                .toList();
    }

    private void addReporters(List<Told> told, Set<Span> story) {
        Set<Integer> own = told.stream()
                .filter(sentence -> cues.reporter().anyIn(sentence.unquoted()) && !speaksOfResearch(sentence))
                .peek(sentence -> story.add(sentence.span()))
                .map(Told::piece)
                .collect(toSet());
        told.stream()
                .filter(sentence -> own.contains(sentence.piece()) && !speaksOfResearch(sentence))
                .filter(sentence -> sentence.unquoted().spaced().contains(" i "))
                .forEach(sentence -> story.add(sentence.span()));
    }

    /** Adds what the writer tells of himself or herself in a block of its own at the head or at the end. */
    private void addOwn(List<Told> told, int pieces, Set<Span> story) {
        told.stream().collect(groupingBy(Told::piece, toList())).forEach((piece, sentences) -> {
            boolean edge = piece < EDGE || piece >= pieces - EDGE;
            if (edge && OwnStory.isTold(sentences) && isPlain(sentences)) {
                sentences.forEach(sentence -> story.add(sentence.span()));
            }
        });
    }

    /** Whether some sentences speak neither of research nor by trade. */
    private boolean isPlain(List<Told> sentences) {
        return sentences.stream()
                .noneMatch(sentence ->
                        speaksOfResearch(sentence) || cues.profession().anyIn(sentence.words()));
    }

    private boolean speaksOfResearch(Told sentence) {
        return cues.study().anyIn(sentence.words()) || cues.showExpert(sentence);
    }

    private void addStory(Layperson person, List<Told> told, Set<Span> story) {
        boolean telling = false;
        int piece = -1;
        for (Told sentence : told) {
            boolean named = person.isIn(sentence);
            boolean research = cues.study().anyIn(sentence.words());
            boolean other =
                    speaksOfResearch(sentence) || Speakers.another(sentence, person) || isJoint(sentence, person);
            boolean about = sentence.piece() == piece || sentence.hasPronoun() || sentence.isFirstPerson();
            telling = named ? !research && !isJoint(sentence, person) : telling && about && !other;
            if (telling) {
                story.add(sentence.span());
                piece = sentence.piece();
            }
        }
    }

    /** Whether the person speaks together with somebody else. */
    private static boolean isJoint(Told sentence, Layperson person) {
        return sentence.has(" and" + person.surname()) || sentence.has(person.surname() + "and ");
    }

    private static Article cut(Article article, List<Told> told, Set<Span> story) {
        Map<Integer, List<Span>> asides = told.stream()
                .filter(sentence -> story.contains(sentence.span()))
                .collect(groupingBy(Told::piece, mapping(Told::span, toList())));
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < article.pieces().size(); i++) {
            pieces.addAll(parts(article.pieces().get(i), asides.getOrDefault(i, List.of())));
        }
        return article.with(pieces);
    }

    private static List<Piece> parts(Piece piece, List<Span> asides) {
        return asides.isEmpty() ? List.of(piece) : Cut.out(piece, asides, AsideReason.ANECDOTE);
    }
}
