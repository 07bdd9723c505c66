package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.model.Attribution;
import io.github.evidencebrief.model.Issuer;
import io.github.evidencebrief.model.SpeakerKind;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.rule.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says who gives an advice: whom its words name, who speaks, which body the text reports, else the text itself. */
final class Issuers {
    private static final Set<String> ONE = Set.of("he", "she");
    private static final Set<String> SELF = Set.of("i", "we");
    private static final Set<String> THEY =
            Set.of("they", "who", "which", "authors", "the authors", "its authors", "study authors");
    private static final Set<String> STUDY = Set.of("researchers", "scientists", "investigators", "reviewers");
    private static final Set<String> BODIES = Set.of(
            "guideline",
            "guidelines",
            "guidance",
            "recommendations",
            "statement",
            "consensus",
            "document",
            "report",
            "panel",
            "committee",
            "society",
            "college",
            "academy",
            "association",
            "agency",
            "council",
            "board",
            "force",
            "taskforce",
            "federation",
            "foundation",
            "institute",
            "regulator",
            "watchdog",
            "charity",
            "group",
            "authority",
            "organization",
            "organisation",
            "ministry",
            "commission",
            "service",
            "department",
            "network",
            "league",
            "union",
            "guild",
            "inquiry",
            "body",
            "it",
            "leaflet",
            "officials",
            "regulators",
            "authorities");

    private final Context context;
    private final Map<String, Attribution> people = new HashMap<>();
    private final boolean guidelineNews;
    private Optional<Attribution> person = Optional.empty();
    private Optional<String> body = Optional.empty();

    Issuers(Context context) {
        this.context = context;
        this.guidelineNews = context.studies().drafts().stream()
                .findFirst()
                .filter(draft -> draft.kind == StudyKind.GUIDELINE)
                .isPresent();
        context.reading().sentences().forEach(this::meet);
    }

    private void meet(Sentence sentence) {
        context.speakers()
                .of(sentence)
                .filter(Issuers::isPerson)
                .ifPresent(speaker -> people.putIfAbsent(Names.surname(speaker.speaker()), speaker));
    }

    private static boolean isPerson(Attribution speaker) {
        return speaker.kind() != SpeakerKind.BODY
                && speaker.kind() != SpeakerKind.STUDY
                && Character.isUpperCase(speaker.speaker().codePointAt(0))
                && speaker.speaker().indexOf(' ') > 0;
    }

    /** Takes note of whom a sentence names; to be called for every sentence, in the order of the text. */
    void pass(Sentence sentence) {
        context.speakers().of(sentence).filter(Issuers::isPerson).ifPresent(speaker -> person = Optional.of(speaker));
        named(sentence).ifPresent(name -> body = Optional.of(name));
    }

    private Optional<String> named(Sentence sentence) {
        return sentence.all("guideline")
                .flatMap(mention -> mention.slot("body").stream())
                .map(this::plain)
                .findFirst();
    }

    private String plain(Span span) {
        return Names.plain(context.reading().words(span));
    }

    /** Who gives an advice that stands in a sentence. */
    Issuer of(Sentence sentence, List<Mention> piece) {
        return slot(piece, "body")
                .map(span -> issuer(plain(span), SpeakerKind.BODY))
                .or(() -> slot(piece, "name").map(this::byName))
                .or(() -> slot(piece, "role").flatMap(span -> byRole(plain(span))))
                .or(() -> named(sentence).map(name -> issuer(name, SpeakerKind.BODY)))
                .or(() -> context.speakers().of(sentence).map(Issuers::issuer))
                .or(() -> guideline(sentence))
                .orElseGet(() -> issuer("the article", SpeakerKind.ARTICLE));
    }

    private static Optional<Span> slot(List<Mention> piece, String name) {
        return piece.stream().flatMap(mention -> mention.slot(name).stream()).findFirst();
    }

    private Issuer byName(Span span) {
        String name = plain(span);
        return Optional.ofNullable(people.get(Names.surname(name)))
                .map(Issuers::issuer)
                .orElseGet(() -> issuer(name, SpeakerKind.OUTSIDE_EXPERT));
    }

    /** "She", "the panel", "doctors": the person or body last spoken of, else the words themselves. */
    private Optional<Issuer> byRole(String words) {
        String role = Terms.words(words).isEmpty() ? "" : words.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace("'d", "");
        if (ONE.contains(role)) {
            return person.map(Issuers::issuer);
        } else if (SELF.contains(role)) {
            return Optional.empty();
        } else if (BODIES.contains(Names.surname(role))) {
            return Optional.of(issuer(body.orElse(words), SpeakerKind.BODY));
        } else if (THEY.contains(role)) {
            return guidelineNews ? body.map(name -> issuer(name, SpeakerKind.BODY)) : Optional.empty();
        }
        return Optional.of(issuer(words, STUDY.contains(role) ? SpeakerKind.STUDY_AUTHOR : SpeakerKind.OUTSIDE_EXPERT));
    }

    private Optional<Issuer> guideline(Sentence sentence) {
        return reported(sentence)
                .or(() -> guidelineNews ? body : Optional.empty())
                .map(name -> issuer(name, SpeakerKind.BODY));
    }

    private Optional<String> reported(Sentence sentence) {
        return context.studies()
                .of(sentence)
                .filter(study -> study.kind == StudyKind.GUIDELINE)
                .flatMap(study -> study.institutions.stream().findFirst());
    }

    private static Issuer issuer(Attribution speaker) {
        return Issuer.builder()
                .name(speaker.speaker())
                .kind(speaker.kind())
                .affiliation(speaker.affiliation())
                .build();
    }

    private static Issuer issuer(String name, SpeakerKind kind) {
        return Issuer.builder().name(name).kind(kind).build();
    }
}
