package io.github.evidencebrief.result;

/** What a word can be in a sentence that tells a result: each kind is one bit, most have a word list. */
enum Kind {
    /** There is more of the outcome. */
    MORE("result-more"),
    /** There is less of it. */
    LESS("result-less"),
    /** It is better. */
    BETTER("result-better"),
    /** It is worse. */
    WORSE("result-worse"),
    /** It is the same. */
    ALIKE("alike"),
    /** A noun or verb of difference or effect without a direction. */
    DIFFERENCE("differences"),
    /** Among them, a word of difference between groups. */
    DIFFERING("differing-words"),
    /** A word of change that names a thing: "walking speed". */
    NAME("names-of-change"),
    /** A noun of change, with what changed behind "in" or "of". */
    NOUN("result-nouns"),
    /** It stands between such a noun and what changed. */
    CHANGE_PREPOSITION("change-prepositions"),
    /** It turns the noun behind it round: "less improvement". */
    FEWER("fewer-words"),
    /** What an outcome can be more or less of: "more frequent". */
    QUALITY("qualities"),
    /** It makes the noun behind it a comparison: "a greater fall". */
    GREATER("greater-words"),
    /** It says that the change before is there: "no fall was seen". */
    SEEN("seen-words"),
    /** A verb that shows a change of what stands before: "speed showed an increase". */
    SHOWING("showing-verbs"),
    /** It denies the change it stands before. */
    DENIAL("result-denials"),
    /** Among them, one that begins with "non". */
    NON("non-words"),
    /** Significant and its kin. */
    SIGNIFICANCE("significance-words"),
    /** Before "significance": "did not reach". */
    REACHING("reaching-verbs"),
    /** The change behind it was not significant: "numerically lower". */
    TREND("trend-words"),
    /** It results in what stands behind "in". */
    RESULTING("resulting-words"),
    /** A verb that says how a thing is. */
    LINK("result-links"),
    /** A word of change behind it is a verb. */
    AUXILIARY("auxiliaries"),
    /** A verb before which a new subject stands. */
    FINITE("finite-verbs"),
    /** It stands between a subject and what is said of it. */
    LIGHT("light-words"),
    /** It ends a noun phrase. */
    BREAK("clause-breaks"),
    /** Before a preposition, what was done to the noun before it: "the dose given in the morning". */
    PARTICIPLE("participles"),
    /** It begins a new claim. */
    TURNING("turning-words"),
    /** A preposition that ends the noun phrase of an outcome. */
    PREPOSITION("phrase-prepositions"),
    /** A noun that keeps what stands behind "for" or "to". */
    LINKING_NOUN("linked-nouns"),
    /** The prepositions behind such nouns. */
    LINKING_PREPOSITION("linking-prepositions"),
    /** It stands before an outcome. */
    OUTCOME_PREPOSITION("outcome-prepositions"),
    /** A noun of a phrase before an outcome: "in terms of". */
    OUTCOME_PHRASE("outcome-phrases"),
    /** "Of" behind it names what acts. */
    EFFECT("effect-nouns"),
    /** It stands before a group. */
    ARM_PREPOSITION("arm-prepositions"),
    /** A group of a study. */
    GROUP("groups"),
    /** A short name that the text gives a group. */
    GROUP_NAME,
    /** What a comparator group gets. */
    CONTROL("controls"),
    /** A comparator stands behind it. */
    THAN("than-words"),
    /** It stands between "than" and the comparator. */
    COMPARATOR_OPENER("comparator-openers"),
    /** It tells which group did better: "in favour of". */
    FAVOURING("favouring"),
    /** It ranks one group against the other: "superior". */
    RANKING("ranking"),
    /** "A higher proportion of". */
    COUNTING("counting-nouns"),
    /** Behind it stands what counted people had. */
    HAVING("having-verbs"),
    /** People who are counted: "more patients fell". */
    COUNTED("counted-people"),
    /** A unit that is part of a name: "24 h blood pressure". */
    UNIT("name-units"),
    /** It stands between a verb and its amount: "fell by 30 %". */
    AMOUNT("amount-signs"),
    /** A verb between an outcome and its numbers. */
    HAPPENING("happening-verbs"),
    /** It stands between the numbers of two groups. */
    NUMBER_JOINT("number-joints"),
    /** It stands between the items of a list. */
    JOINT("joints"),
    /** A word before a noun phrase that is no part of it. */
    DETERMINER("determiners"),
    /** It opens a sentence before its subject. */
    OPENER("sentence-openers"),
    /** It may not stand at the ends of a phrase. */
    LOOSE("loose-words"),
    /** By itself it is no outcome: "to the same extent". */
    EMPTY("empty-outcomes"),
    /** What stands behind it is not known yet: "whether", "could". */
    OPEN("open-words"),
    /** The label of a part that tells results. */
    RESULT_LABEL("result-labels"),
    /** A word of degree or manner: of the list, or any other that ends in "ly". */
    ADVERB("adverbs"),
    /** It ends in "ed". */
    ED,
    /** It ends in "ing". */
    ING,
    /** It ends in "s". */
    PLURAL,
    /** A number, with or without a sign and a unit. */
    NUMBER,
    /** A comma follows it or the brackets behind it. */
    COMMA,
    /** A semicolon, a colon or a dash follows it. */
    STOP,
    /** A bracket follows it. */
    ASIDE;

    private final String list;
    private final long bit = bitOf(this);

    Kind() {
        this("");
    }

    Kind(String list) {
        this.list = list;
    }

    @SuppressWarnings("EnumOrdinal") // which bit it is matters to no one, as long as no two share one
    private static long bitOf(Kind kind) {
        return 1L << kind.ordinal();
    }

    /** The name of its word list; empty when its words are told by their shape or place. */
    String list() {
        return list;
    }

    long bit() {
        return bit;
    }

    /** The bits of several kinds. */
    static long any(Kind... kinds) {
        long bits = 0;
        for (Kind kind : kinds) {
            bits |= kind.bit;
        }
        return bits;
    }
}
