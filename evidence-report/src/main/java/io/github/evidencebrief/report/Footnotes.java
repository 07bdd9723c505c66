package io.github.evidencebrief.report;

import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers the quotes of one report in the order of their first use; the same quote keeps its number. */
final class Footnotes {
    private final Map<Quote, Integer> numbers = new LinkedHashMap<>();
    private final List<Integer> uses = new ArrayList<>();

    List<NoteUse> use(Collection<Quote> quotes) {
        return quotes.stream().distinct().map(this::use).toList();
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
        Map<String, String> titles = new LinkedHashMap<>();
        sources.forEach(source -> titles.put(source.id(), source.title()));
        List<Note> notes = new ArrayList<>();
        numbers.forEach((quote, number) -> notes.add(note(quote, number, titles)));
        return notes;
    }

    private Note note(Quote quote, int number, Map<String, String> titles) {
        return new Note(
                number,
                quote.source(),
                Optional.ofNullable(titles.get(quote.source())),
                quote.section(),
                quote.exact(),
                uses.get(number - 1));
    }
}
