package io.github.evidencebrief.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the names out of a byline. */
final class Bylines {
    private static final Set<String> PARTICLES =
            Set.of("de", "da", "van", "von", "der", "la", "le", "el", "bin", "ter");

    private static final List<String> LEADS = List.of(
            "by ",
            "posted by ",
            "written by ",
            "reviewed by ",
            "medically reviewed by ",
            "reported by ",
            "words by ",
            "with ");

    /** Words after which the names are over. */
    private static final Set<String> ENDS = Set.of("/", "|", "\u2022", "\u00b7", "\u2014", "--", "on", "for");

    /** Words of what somebody does at a paper, and of papers; the paper's own name stands before the former. */
    private static final Set<String> POSTS =
            Set.of("Reporter", "Writer", "Editor", "Correspondent", "Producer", "Staff");

    private static final Set<String> PAPERS =
            Set.of("Weekly", "Daily", "Today", "News", "Wire", "Magazine", "Monthly", "Press", "Bulletin");

    private Bylines() {}

    /** The names after {@code By} or {@code --}, up to a date, an office or a paper; empty when it is no byline. */
    static List<String> authors(String line) {
        return names(line).map(Bylines::split).orElse(List.of());
    }

    private static Optional<String> names(String line) {
        String lower = line.toLowerCase(Locale.ROOT).replace('\u00A0', ' ');
        Optional<String> lead = LEADS.stream().filter(lower::startsWith).findFirst();
        if (lead.isPresent()) {
            return Optional.of(line.substring(lead.get().length()));
        }
        boolean dashed = line.startsWith("--") || line.startsWith("\u2014");
        return dashed ? Optional.of(line.substring(line.startsWith("--") ? 2 : 1)) : Optional.empty();
    }

    private static List<String> split(String names) {
        List<String> authors = new ArrayList<>();
        List<String> name = new ArrayList<>();
        for (String word :
                names.strip().replace('\u00A0', ' ').replace(",", " ,").split(" ", -1)) {
            if (isOfName(word)) {
                name.add(word);
            } else if (word.equals(",") || word.equals("and") || word.equals("&")) {
                end(name, authors);
            } else {
                end(name, authors);
                return ENDS.contains(word) ? authors : List.of();
            }
        }
        end(name, authors);
        return authors;
    }

    private static boolean isOfName(String word) {
        return (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) || PARTICLES.contains(word);
    }

    private static void end(List<String> name, List<String> authors) {
        while (!name.isEmpty() && POSTS.contains(name.get(name.size() - 1))) {
            name.subList(Math.max(0, name.size() - 2), name.size()).clear();
        }
        boolean paper = !name.isEmpty() && PAPERS.contains(name.get(name.size() - 1));
        if (!paper && name.size() >= 2 && name.size() <= 5) {
            authors.add(String.join(" ", name));
        }
        name.clear();
    }
}
