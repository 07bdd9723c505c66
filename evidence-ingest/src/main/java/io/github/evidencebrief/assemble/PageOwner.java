package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Block;
import io.github.evidencebrief.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The body whose page a text is, by the lines at its head and at its end.
 *
 * <p>{@code © 2021 Harbour Foot Clinic}, {@code Harbour Foot Clinic | Leaflet 4}, {@code This page was written by the Harbour Foot
 * Clinic}.
 */
final class PageOwner {
    /** So many lines at the head and at the end may name it. */
    private static final int EDGE = 4;

    /** Most words of such a line. */
    private static final int MOST_WORDS = 16;

    private static final int FEWEST_OF_NAME = 2;
    private static final Set<String> SMALL = Set.of("of", "for", "and", "the", "&", "on", "in");

    private final TermSet owners;
    private final TermSet payers;

    PageOwner(Terms terms) {
        this.owners = terms.pageOwners();
        this.payers = terms.pagePayers();
    }

    /** The body that the first such line names; absent when none does. */
    Optional<String> of(Document document) {
        List<Block> blocks = document.blocks();
        int last = blocks.size() - EDGE;
        for (int i = 0; i < blocks.size(); i++) {
            boolean edge = i > 0 && (i < EDGE || i >= last);
            Optional<String> named =
                    edge && mayName(document, blocks.get(i)) ? in(document.words(blocks.get(i))) : Optional.empty();
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    private static boolean mayName(Document document, Block block) {
        return switch (block.kind()) {
            case ASIDE -> true;
            case PARAGRAPH, HEADING -> ".?!\u201d\"".indexOf(document.text().charAt(block.end() - 1)) < 0;
            case FRONT_MATTER, TITLE, LIST_ITEM, QUOTATION, TABLE_ROW, REFERENCE, SOURCE_LINE -> false;
        };
    }

    /** The first capitalised name in a short line that ends in, or holds, a word for such a body. */
    private Optional<String> in(String line) {
        List<String> words = List.of(line.strip().split("\\s+", -1));
        if (words.size() > MOST_WORDS || payers.isIn(Terms.words(line))) {
            return Optional.empty();
        }
        List<String> name = new ArrayList<>();
        for (String word : words) {
            boolean ends = !isPart(word, name.isEmpty());
            if (!ends) {
                name.add(bare(word));
            }
            if (ends || !Character.isLetterOrDigit(word.charAt(word.length() - 1))) {
                Optional<String> found = named(name);
                if (found.isPresent()) {
                    return found;
                }
                name.clear();
            }
        }
        return named(name);
    }

    private static boolean isPart(String word, boolean first) {
        String bare = bare(word);
        return !bare.isEmpty() && (Character.isUpperCase(bare.charAt(0)) || (!first && SMALL.contains(bare)));
    }

    private static String bare(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1)) && word.charAt(end - 1) != '&') {
            end--;
        }
        return word.substring(0, end);
    }

    private Optional<String> named(List<String> words) {
        int end = words.size();
        while (end > 0 && SMALL.contains(words.get(end - 1))) {
            end--;
        }
        String name = String.join(" ", words.subList(0, end));
        return end >= FEWEST_OF_NAME && owners.isIn(Terms.words(name)) ? Optional.of(name) : Optional.empty();
    }
}
