package io.github.evidencebrief.report;

import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers the quotes of one report in the order of their first use; the same quote keeps its number. */
final class Footnotes {
    private final Map<Quote, Integer> numbers = new LinkedHashMap<>();
    private final List<Integer> uses = new ArrayList<>();

    /** The notes of one place, by their numbers. */
    List<NoteUse> use(Collection<Quote> quotes) {
        return quotes.stream()
                .distinct()
                .map(this::use)
                .sorted(Comparator.comparingInt(NoteUse::note))
                .toList();
    }

    private NoteUse use(Quote quote) {
        int number = numbers.computeIfAbsent(quote, unseen -> numbers.size() + 1);
        if (number > uses.size()) {
            uses.add(0);
        }
        int use = uses.get(number - 1) + 1;
        uses.set(number - 1, use);
        return new NoteUse(number, use);
    }

    List<Note> notes(List<Source> sources) {
        Map<String, Integer> places = new LinkedHashMap<>();
        sources.forEach(source -> places.put(source.id(), places.size()));
        List<Note> notes = new ArrayList<>();
        numbers.forEach((quote, number) ->
                notes.add(note(quote, number, sources, Optional.ofNullable(places.get(quote.source())))));
        return notes;
    }

    private Note note(Quote quote, int number, List<Source> sources, Optional<Integer> place) {
        return new Note(
                number,
                quote.source(),
                place.map(at -> "S" + (at + 1)),
                place.map(at -> sources.get(at).title()),
                quote.section(),
                quote.exact(),
                uses.get(number - 1));
    }
}
