package io.github.evidencebrief.brief;

import com.google.re2j.Pattern;
import io.github.evidencebrief.model.Attribution;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Safety;
import io.github.evidencebrief.model.SpeakerKind;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of harms and what is left unsaid; silence is not safety. */
final class HarmsMessage {
    private static final Pattern PEOPLE =
            Pattern.compile("\\b(?:in (?:the|this|our) (?:study|trial)|participants|volunteers|patients)\\b");

    private static final int MOST = 2;

    private final EvidenceIndex index;

    HarmsMessage(EvidenceIndex index) {
        this.index = index;
    }

    /** The message; absent when there is nothing that harms could be missing from. */
    Optional<KeyMessage> message() {
        if (index.findings().isEmpty() && index.safety().isEmpty()) {
            return Optional.empty();
        }
        Map<HarmKind, List<Safety>> told = byKind();
        Map<HarmKind, List<Safety>> besides = new EnumMap<>(HarmKind.class);
        if (told.size() > 1 && told.containsKey(HarmKind.SAFER_THAN)) {
            besides.put(HarmKind.SAFER_THAN, told.remove(HarmKind.SAFER_THAN));
        }
        List<Statement> clauses = harms(told);
        silence().map(Statement::of).ifPresent(clauses::add);
        return Optional.of(new KeyMessage("Harms", summary(told), clauses, compared(besides)));
    }

    /** What was set against something else stands behind the message, under a head that says so. */
    private List<Statement> compared(Map<HarmKind, List<Safety>> besides) {
        return besides.values().stream()
                .map(safety -> Statement.of(Listing.sentence(rivals(safety)) + ".", onePerSource(safety, false))
                        .withLead("Safety compared:"))
                .toList();
    }

    /** How many sources report what, and how many are silent, as a sentence. */
    private String summary(Map<HarmKind, List<Safety>> byKind) {
        if (index.safety().isEmpty()) {
            return "No source says anything about harms.";
        }
        List<String> parts = new ArrayList<>();
        Map<HarmKind, List<Safety>> summed = new EnumMap<>(byKind);
        if (summed.size() > 1) {
            summed.remove(HarmKind.REMARK);
        }
        summed.forEach((kind, safety) -> parts.add(count(
                        index.labels(safety.stream().map(Safety::source).toList())
                                .size(),
                        kind)
                + (isByAll(kind, safety) ? "" : ofStudies(kind, safety))));
        int silent = SafetySection.silentSources(index).size();
        if (silent > 0) {
            parts.add(silent == 1 ? "one source is silent" : Tally.word(silent) + " are silent");
        }
        return Listing.sentence(String.join("; ", parts)) + ".";
    }

    /** {@code ; only S1 says so from a study}: whose harmlessness was seen, not only said; empty where everybody's or nobody's was. */
    private String ofStudies(HarmKind kind, List<Safety> safety) {
        List<String> seen = index.labels(
                safety.stream().filter(HarmsMessage::isSeen).map(Safety::source).toList());
        int all = index.labels(safety.stream().map(Safety::source).toList()).size();
        return kind != HarmKind.FEW_OR_NO_HARMS || seen.isEmpty() || seen.size() == all
                ? ""
                : "; only " + Listing.and(seen) + (seen.size() == 1 ? " says" : " say") + " so from a study";
    }

    /** Whether every source says so, which the message opens with: who they are need not be said again. */
    private boolean isByAll(HarmKind kind, List<Safety> safety) {
        int all = index.labels(safety.stream().map(Safety::source).toList()).size();
        return kind == HarmKind.FEW_OR_NO_HARMS
                && all > 1
                && all == index.sources().size();
    }

    /** Whether it tells of people in a study: no view of a person, but for what those who made it tell of the people. */
    private static boolean isSeen(Safety safety) {
        Optional<Attribution> person =
                safety.attribution().filter(speaker -> Speakers.person(speaker).isPresent());
        boolean told = person.filter(speaker -> speaker.kind() == SpeakerKind.STUDY_AUTHOR)
                .filter(speaker ->
                        PEOPLE.matcher(safety.quotes().get(0).exact()).find())
                .isPresent();
        return safety.study().isPresent() && (person.isEmpty() || told);
    }

    private String count(int number, HarmKind kind) {
        boolean every = number == index.sources().size() && number > 1;
        String who = every
                ? (number == 2 ? "both sources" : "all " + Tally.of(number, "source"))
                : Tally.of(number, "source");
        return who + kind.says(number);
    }

    /** What is said, each kind with a quote of every source it names. */
    private List<Statement> harms(Map<HarmKind, List<Safety>> byKind) {
        List<Statement> clauses = new ArrayList<>();
        byKind.forEach((kind, safety) -> {
            String seen = ofStudies(kind, safety);
            String words = isByAll(kind, safety) && !seen.isEmpty() ? seen.substring(2) : said(kind, safety);
            String end = clauses.size() == byKind.size() - 1 ? "." : ";";
            clauses.add(Statement.of(
                    (clauses.isEmpty() ? Listing.sentence(words) : words) + end,
                    onePerSource(safety, words.endsWith(example(safety)))));
        });
        return clauses;
    }

    /** Who says nothing of harms; a claim of silence rests on no quote. */
    private Optional<String> silence() {
        if (index.safety().isEmpty()) {
            return Optional.of("Silence is not safety.");
        }
        List<String> silent = SafetySection.silentSources(index);
        return silent.isEmpty()
                ? Optional.empty()
                : Optional.of(Listing.and(silent) + " " + (silent.size() == 1 ? "says" : "say")
                        + " nothing of harms; silence is not safety.");
    }

    /** What is printed goes before the rest, what a source saw in a study before what it says in general. */
    private static List<Quote> onePerSource(List<Safety> safety, boolean withExamples) {
        Map<String, Quote> first = new LinkedHashMap<>();
        examples(safety).filter(quote -> withExamples).forEach(quote -> first.put(quote.source(), quote));
        Stream.concat(safety.stream().filter(each -> each.study().isPresent()), safety.stream())
                .forEach(each -> first.putIfAbsent(each.source(), each.quotes().get(0)));
        return List.copyOf(first.values());
    }

    private String said(HarmKind kind, List<Safety> safety) {
        String who = names(safety);
        Optional<String> only = Optional.of(safety.get(0).quotes().get(0))
                .filter(quote -> safety.size() == 1)
                .flatMap(Verbatim::alone);
        if (kind == HarmKind.SAFER_THAN) {
            return safer(safety);
        }
        return kind == HarmKind.FEW_OR_NO_HARMS
                ? kind.by(who)
                : only.map(words -> who + (kind == HarmKind.REMARK ? " adds: " : " on safety: ") + words)
                        .orElseGet(() -> kind.by(who) + example(safety));
    }

    private String safer(List<Safety> safety) {
        return "compared with something else: " + rivals(safety);
    }

    /** {@code “safer than pills” (S1) and “no riskier than tea” (S2)}, once a source. */
    private String rivals(List<Safety> safety) {
        SaferThan than = new SaferThan(index);
        Map<String, String> bySource = new LinkedHashMap<>();
        safety.forEach(each -> bySource.putIfAbsent(
                index.label(each.source()), than.words(each).orElse("safer or as safe, with what not named")));
        List<String> parts = new ArrayList<>();
        bySource.forEach((source, words) -> parts.add(words + " (" + source + ")"));
        return Listing.and(parts);
    }

    private static Stream<Quote> examples(List<Safety> safety) {
        return safety.stream()
                .collect(Collectors.toMap(
                        Safety::source, each -> each.quotes().get(0), (one, other) -> one, TreeMap::new))
                .values()
                .stream()
                .filter(quote -> Verbatim.alone(quote).isPresent())
                .limit(MOST);
    }

    /** The first harm or warning of the first two sources that have one short enough to print. */
    private static String example(List<Safety> safety) {
        return examples(safety)
                .flatMap(quote -> Verbatim.alone(quote).stream())
                .reduce((one, other) -> one + " and " + other)
                .map(words -> ", such as " + words)
                .orElse("");
    }

    private Map<HarmKind, List<Safety>> byKind() {
        Map<HarmKind, List<Safety>> byKind = new EnumMap<>(HarmKind.class);
        index.safety()
                .forEach(safety -> byKind.computeIfAbsent(HarmKind.of(safety), unseen -> new ArrayList<>())
                        .add(safety));
        return byKind;
    }

    private String names(List<Safety> safety) {
        Map<String, List<Safety>> bySource = new TreeMap<>();
        safety.forEach(each -> bySource.computeIfAbsent(index.label(each.source()), unseen -> new ArrayList<>())
                .add(each));
        List<String> names = new ArrayList<>();
        index.labels(safety.stream().map(Safety::source).toList())
                .forEach(label -> names.add(label + owner(bySource.getOrDefault(label, List.of()))));
        return Listing.and(names);
    }

    /** {@code  (Ada Berg)}: the one person whom a source lets say it; empty for the source's own words. */
    private static String owner(List<Safety> safety) {
        Set<String> people = new TreeSet<>();
        safety.forEach(
                each -> people.add(each.attribution().flatMap(Speakers::person).orElse("")));
        return people.size() == 1 && !people.contains("")
                ? " (" + people.iterator().next() + ")"
                : "";
    }
}
