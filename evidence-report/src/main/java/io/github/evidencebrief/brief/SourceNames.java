package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Source;
import java.util.List;

/** Says on page 1 which source each short name stands for. */
final class SourceNames {
    /** More sources than these would push the messages off the page; they are listed further down. */
    private static final int MOST = 8;

    private static final int LONGEST = 60;

    private final EvidenceIndex index;

    SourceNames(EvidenceIndex index) {
        this.index = index;
    }

    /** A name for each source; for many sources one entry that says where to find them; empty for none. */
    List<String> onPageOne() {
        List<Source> sources = index.sources();
        return sources.size() > MOST
                ? List.of("S1 to S" + sources.size() + ", listed under \u201cSources at a glance\u201d")
                : sources.stream().map(this::name).toList();
    }

    private String name(Source source) {
        return index.label(source.id()) + " " + SizeWords.quoted(shortened(source.title()))
                + source.publisher()
                        .map(publisher -> " (" + shortened(publisher) + ")")
                        .orElse("");
    }

    /** Cut between words where it is too long for a line; the full title stands further down. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int space = name.lastIndexOf(' ', LONGEST);
        return name.substring(0, space > 0 ? space : name.offsetByCodePoints(0, LONGEST / 2)) + "\u2026";
    }
}
