package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Block;
import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.model.Attribution;
import io.github.evidencebrief.model.Issuer;
import io.github.evidencebrief.model.SpeakerKind;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.rule.Mention;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Says who gives an advice: whom its words name, who speaks, which body the text reports, else the text itself. */
final class Issuers {
    private static final int LEDE = 4;

    /** So many characters hold a short word and the stance verb after it. */
    private static final int BEGUN = 12;

    private static final Types HEARD =
            Types.of("advice", "speaker", "issuer", "guideline", "named-body", "body-guidance", "body-acts");

    private final Context context;
    private final Cast cast;
    private final boolean guidelineNews;
    private final PageVoice page;
    private final Floor floor;
    private final Roles roles;
    private Optional<Sentence> before = Optional.empty();

    Issuers(Context context) {
        this.context = context;
        this.cast = new Cast(context);
        this.guidelineNews = context.reading().sentences().stream()
                .filter(sentence -> sentence.block().evidence())
                .limit(LEDE)
                .anyMatch(this::reportsGuidance);
        this.page = new PageVoice(context.reading(), context.terms());
        this.floor = new Floor(context.reading().document().text(), page);
        this.roles = new Roles(context, cast, floor, guidelineNews);
    }

    private boolean reportsGuidance(Sentence sentence) {
        return sentence.has("issuer")
                || sentence.has("body-guidance")
                || sentence.all("advice")
                        .anyMatch(mention -> mention.slot("body").isPresent())
                || sentence.all("guideline")
                        .anyMatch(mention -> mention.slot("body").isPresent());
    }

    /** Takes note of whom a sentence names; to be called for every sentence, in the order of the text. */
    void pass(Sentence sentence) {
        before.ifPresent(last -> heard(last).ifPresent(speaker -> floor.give(speaker, last.has("advice"))));
        cast.pass(sentence);
        floor.enter(sentence);
        before = Optional.of(sentence);
    }

    /** Whom a sentence names as its speaker. */
    private Optional<Issuer> heard(Sentence sentence) {
        return !sentence.hasAny(HEARD)
                ? Optional.empty()
                : told(sentence.all("advice"))
                        .or(() -> cast.named(sentence).map(this::named))
                        .or(() -> speaker(sentence))
                        .or(() -> cast.beside(sentence).map(Issuers::body));
    }

    /** Who gives an advice that stands in a sentence. */
    Issuer of(Sentence sentence, List<Mention> piece) {
        Issuer issuer = found(sentence, piece);
        return issuer.kind() != SpeakerKind.BODY
                ? issuer
                : Issuer.builder()
                        .from(issuer)
                        .name(issuer.name().map(cast::inFull))
                        .build();
    }

    private Issuer found(Sentence sentence, List<Mention> piece) {
        return told(piece.stream())
                .or(() -> told(sentence.all("advice")))
                .or(() -> cast.named(sentence).map(this::named))
                .or(() -> reportedFrom(sentence, piece.get(0)))
                .or(() -> several(sentence))
                .or(() -> speaker(sentence))
                .or(() -> slot(piece, "role").flatMap(roles::theySpokenOf))
                .or(() -> subject(sentence, piece.get(0)))
                .or(() -> floor.holder(isToReader(sentence, piece)))
                .or(() -> guideline(sentence, piece))
                .orElseGet(page::issuer);
    }

    /** "They stress that ..." behind "Berg and others say": all of them. */
    private Optional<Issuer> several(Sentence sentence) {
        boolean they = roles.isSeveral(Terms.first(context.reading().words(sentence.span())));
        return they ? context.speakers().severalBefore(sentence).map(Issuers::issuer) : Optional.empty();
    }

    /** "She says rest was recommended in those guidelines": their body advises, she reports it. */
    private Optional<Issuer> reportedFrom(Sentence sentence, Mention lead) {
        boolean within = sentence.all("guideline")
                .anyMatch(guideline -> guideline.span().start() > lead.span().start()
                        && guideline.span().overlaps(lead.span()));
        return within ? studied(sentence).map(Issuers::body) : Optional.empty();
    }

    /** Whom the words before an advice name; within quotation marks, whom the text named last. */
    private Optional<Issuer> subject(Sentence sentence, Mention lead) {
        String before = context.speakers().marked(before(sentence, lead));
        Optional<Attribution> subject = cast.subject(before);
        return subject.or(() -> leavesQuotationOpen(before) ? cast.lastPerson() : Optional.empty())
                .map(Issuers::issuer);
    }

    private static boolean leavesQuotationOpen(String words) {
        boolean odd = words.chars().filter(c -> c == '"').count() % 2 == 1;
        return odd || words.lastIndexOf('\u201c') > words.lastIndexOf('\u201d');
    }

    /** Whom the words of an advice name. */
    private Optional<Issuer> told(Stream<Mention> advice) {
        List<Mention> mentions = advice.toList();
        return slot(mentions, "body")
                .map(span -> named(plain(span)))
                .or(() -> slot(mentions, "name").flatMap(this::byName))
                .or(() -> slot(mentions, "role").flatMap(roles::meant));
    }

    /** "Ada Holm of Bergen University" is a person, "the Academy of Cooks" a body. */
    private Issuer named(String name) {
        int of = name.indexOf(" of ");
        String front = name.substring(0, Math.max(0, of));
        return Optional.of(front)
                .filter(words -> words.indexOf(' ') > 0)
                .flatMap(cast::person)
                .map(Issuers::issuer)
                .orElseGet(() -> body(name));
    }

    private static Optional<Span> slot(List<Mention> mentions, String name) {
        return mentions.stream().flatMap(mention -> mention.slot(name).stream()).findFirst();
    }

    /** The words that lead to an advice and begin it. */
    private static Span before(Sentence sentence, Mention lead) {
        int begun = Math.min(sentence.span().end(), lead.span().start() + BEGUN);
        return new Span(sentence.span().start(), begun);
    }

    private String plain(Span span) {
        return Names.plain(context.reading().words(span));
    }

    /** A person the text introduces; whoever it names and does not introduce is a body. */
    private Optional<Issuer> byName(Span span) {
        String name = plain(span);
        return Character.isUpperCase(name.codePointAt(0)) && !roles.isSelf(name)
                ? cast.person(name).map(Issuers::issuer).or(() -> Optional.of(body(name)))
                : roles.meant(name);
    }

    private boolean isOwned(Sentence sentence) {
        return sentence.all("speaker")
                .flatMap(mention -> mention.slot("role").stream())
                .anyMatch(roles::isOwned);
    }

    /** Who speaks; for a pronoun, whom the text named last. */
    private Optional<Issuer> speaker(Sentence sentence) {
        boolean pronoun =
                sentence.all("speaker").anyMatch(m -> m.attribute("pronoun").isPresent());
        Optional<Attribution> speaker = context.speakers()
                .of(sentence)
                .map(known -> pronoun && !isRole(known) ? spokenOf(sentence).orElse(known) : known);
        return speaker.flatMap(known -> isOwned(sentence)
                ? cast.lastPerson().map(Issuers::issuer)
                : isRole(known)
                        ? roles.meant(known.speaker()).or(() -> Optional.of(issuer(known)))
                        : Optional.of(issuer(known)));
    }

    private Optional<Attribution> spokenOf(Sentence sentence) {
        return sentence.all("speaker")
                .flatMap(mention -> mention.slot("role").stream())
                .map(span -> plain(span).toLowerCase(Locale.ROOT))
                .filter(roles::isOne)
                .findFirst()
                .map(cast::lastPerson)
                .orElseGet(cast::lastPerson);
    }

    private static boolean isRole(Attribution speaker) {
        return Character.isLowerCase(speaker.speaker().codePointAt(0));
    }

    private Optional<Issuer> guideline(Sentence sentence, List<Mention> piece) {
        Optional<String> studied = isOrder(sentence, piece) ? Optional.empty() : studied(sentence);
        return studied.or(() -> guidelineNews && !isToReader(sentence, piece) ? cast.firstBody() : Optional.empty())
                .map(Issuers::body);
    }

    /** The body of the guideline that a sentence speaks of. */
    private Optional<String> studied(Sentence sentence) {
        return context.studies()
                .of(sentence)
                .filter(study -> study.kind == StudyKind.GUIDELINE)
                .flatMap(study -> study.institutions.stream().findFirst());
    }

    private boolean isToReader(Sentence sentence, List<Mention> piece) {
        return addressesReader(sentence) || isOrder(sentence, piece);
    }

    /** "Keep the child warm": outside a list, that is said to the reader; "patients should keep warm" is not. */
    private boolean isOrder(Sentence sentence, List<Mention> piece) {
        Mention lead = piece.get(0);
        String before = context.reading()
                .words(new Span(sentence.span().start(), lead.span().start()))
                .strip();
        return sentence.block().kind() != Block.Kind.LIST_ITEM
                && lead.attribute("form").equals(Optional.of("imperative"))
                && (before.isEmpty() || !Character.isLetter(before.charAt(before.length() - 1)));
    }

    private boolean addressesReader(Sentence sentence) {
        return roles.isToReader(Terms.words(context.reading().words(sentence.span())));
    }

    static Issuer body(String name) {
        return issuer(name, SpeakerKind.BODY);
    }

    static Issuer issuer(Attribution speaker) {
        return Issuer.builder()
                .name(speaker.speaker())
                .kind(speaker.kind())
                .affiliation(speaker.affiliation())
                .build();
    }

    static Issuer issuer(String name, SpeakerKind kind) {
        return Issuer.builder().name(name).kind(kind).build();
    }
}
