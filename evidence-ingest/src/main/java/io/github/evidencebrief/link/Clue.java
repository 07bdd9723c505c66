package io.github.evidencebrief.link;

/**
 * A kind of clue that two records tell of one study, or of two, with the points it counts.
 *
 * <p>Points are weights of evidence as in record linkage (Fellegi and Sunter 1969): the logarithm of how many times more
 * often a clue is seen between two reports of one study than between reports of two studies on one question. A point
 * stands for about three times, so that {@link Account#ENOUGH} points stand for some eighty times. They were set on short
 * texts of our own in which studies and look-alikes are marked, and lowered where few pairs showed a clue; the shares in
 * percent behind some of them are those of 90 pairs of reports of one study and of 126 pairs of look-alikes.
 */
enum Clue {
    /** A number in a register is given to one study only; it also outweighs whatever else is told differently. */
    REGISTER(Aspect.NAME, 8),
    OTHER_REGISTER(Aspect.NAME, Points.NEVER),
    /** A name such as BREEZE is seldom given twice; sources misprint names, so that two names do not forbid. */
    STUDY_NAME(Aspect.NAME, 4),
    OTHER_STUDY_NAME(Aspect.NAME, -4),
    TITLE(Aspect.NAME, 4),
    JOURNAL(Aspect.NAME, 2),
    OTHER_JOURNAL(Aspect.NAME, Points.NEVER),
    /** Another journal, where both give one number of people that two studies seldom have. */
    OTHER_JOURNAL_FOR_ONE_SIZE(Aspect.NAME, -2),
    /** Those who tell of one question seldom quote one investigator on two studies: 6 to 1. */
    INVESTIGATOR(Aspect.NAME, 3),
    /** An institution tells little: many studies of one question come from those known for it. */
    INSTITUTION(Aspect.NAME, 1),
    /** Of a guideline, an institution is the body that issues it and tells most. */
    BODY(Aspect.NAME, 3),
    OTHER_BODY(Aspect.NAME, Points.NEVER),
    FUNDER(Aspect.NAME, 1),

    /** One town or region. */
    TOWN(Aspect.PLACE, 2),
    /** One country, in which two trials of one treatment or size are seldom made. */
    COUNTRY(Aspect.PLACE, 2),
    /** One country, of those that make very many studies, or where neither treatment nor size fits. */
    COMMON_COUNTRY(Aspect.PLACE, 1),
    /** Neither source tells of another study from there, and both are about one thing: 57 to 6 with the place. */
    ONLY_ONE_THERE(Aspect.PLACE, 2),
    ONLY_ONE_IN_BUSY_COUNTRY(Aspect.PLACE, 1),
    /** 3 to 67; it does not forbid, for a source may tell of one of many sites. */
    OTHER_COUNTRY(Aspect.PLACE, -3),
    /** Two towns of one country, which then tells nothing more; a source may name one of many sites. */
    OTHER_TOWN(Aspect.PLACE, -2),

    YEAR(Aspect.NUMBER, 1),
    /** Online first and in print may lie on two sides of a new year. */
    NEXT_YEAR(Aspect.NUMBER, -2),
    OTHER_YEAR(Aspect.NUMBER, Points.NEVER),
    /** A source tells of no study that came out later. */
    TOLD_EARLY(Aspect.NUMBER, Points.NEVER),
    /** One exact number of people that is not round: 21 to 3. */
    ODD_SIZE(Aspect.NUMBER, 3),
    /** One number of people, or one that fits an exact one when it is rounded: 15 to 2. */
    SIZE(Aspect.NUMBER, 2),
    /** Few people, or two rounded numbers that lie close. */
    ROUNDED_SIZE(Aspect.NUMBER, 1),
    /** Two exact numbers that lie close may be those enrolled and those analysed, or two studies. */
    NEAR_SIZE(Aspect.NUMBER, 0),
    /** The number of people of one is told in the other beside a larger one. */
    SIZE_OF_PART(Aspect.NUMBER, 2),
    /** 4 to 47, the 4 where sources count those enrolled and those analysed. */
    OTHER_SIZE(Aspect.NUMBER, Points.NEVER),
    /** Other numbers of people, where the results are so much alike that one is that of a part. */
    OTHER_SIZE_FOR_ONE_RESULT(Aspect.NUMBER, -2),
    /** Two reviews of one question seldom cover equally many studies, least of all many. */
    STUDIES(Aspect.NUMBER, 2),
    ODD_STUDIES(Aspect.NUMBER, 3),
    MANY_STUDIES(Aspect.NUMBER, 3),
    MANY_ODD_STUDIES(Aspect.NUMBER, 4),
    /** Two trials seldom take equally many schools or homes. */
    SITES(Aspect.NUMBER, 2),
    ROUND_SITES(Aspect.NUMBER, 1),
    TIMES(Aspect.NUMBER, 1),
    /** Two doses or ages, or an odd dose. */
    DETAILS(Aspect.NUMBER, 2),
    DETAIL(Aspect.NUMBER, 1),
    /** Figures of results, by how little is left to chance; all together 13 to 0. */
    RESULTS_WITH_DECIMALS(Aspect.NUMBER, 4),
    RESULTS_SIDE_BY_SIDE(Aspect.NUMBER, 3),
    RESULTS(Aspect.NUMBER, 2),
    RESULT(Aspect.NUMBER, 1),

    OTHER_KIND(Aspect.CONTENT, Points.NEVER),
    SEVERAL_STUDIES(Aspect.CONTENT, -2),
    /** What was tested and what it was tested against. */
    COMPARED(Aspect.CONTENT, 2),
    /** Look-alikes test one thing nearly as often as reports of one study do: 39 to 22. */
    TESTED(Aspect.CONTENT, 1),
    /** Words that tell what a study is about: 37 to 24. */
    SPOKEN_OF(Aspect.CONTENT, 1),
    /** 5 to 16: it outweighs a country, for each source words a treatment in its own way, but not that far. */
    OTHER_TREATMENT(Aspect.CONTENT, -2),
    CONDITION(Aspect.CONTENT, 1),
    OTHER_CONDITION(Aspect.CONTENT, -2),
    /** Results that go one way: 27 to 3, but two trials of one treatment often end alike. */
    OUTCOME(Aspect.CONTENT, 1),
    ADVICE(Aspect.CONTENT, 1),

    OTHER_DESIGN(Aspect.DESIGN, -2),
    /** An observation, where the other is said to be randomised. */
    NOT_RANDOMISED(Aspect.DESIGN, -3);

    /** What a clue is about, which decides what may excuse it. */
    enum Aspect {
        /** What the study is called, who made it and where it was printed. */
        NAME,
        /** Where it was made: of two studies on one thing in one country, the place tells nothing. */
        PLACE,
        /** Sizes, years, doses and results. */
        NUMBER,
        /** What was studied, which each source words in its own way. */
        CONTENT,
        /** How it was made, which a source may get wrong. */
        DESIGN
    }

    private static final class Points {
        static final int NEVER = -1000;
    }

    /** Points of a clue that is strong by itself. */
    private static final int STRONG = 2;

    private final Aspect aspect;
    private final int points;

    Clue(Aspect aspect, int points) {
        this.aspect = aspect;
        this.points = points;
    }

    Aspect aspect() {
        return aspect;
    }

    /** What it counts, below 0 where it speaks against. */
    int points() {
        return points;
    }

    /** Whether it tells no more than that both are about one question. */
    boolean isOfQuestion() {
        return aspect == Aspect.CONTENT || this == ONLY_ONE_THERE || this == ONLY_ONE_IN_BUSY_COUNTRY;
    }

    /** Whether two records that show it are two studies. */
    boolean forbids() {
        return points == Points.NEVER;
    }

    boolean isStrong() {
        return points >= STRONG;
    }

    /** Whether it leaves nothing to compare it with: a place, though, may be that of a rival too. */
    boolean decides() {
        return points >= Account.ENOUGH && aspect != Aspect.PLACE;
    }

    /** The clue as it was found, in words for a person to check. */
    Sign sign(String reason) {
        return new Sign(this, reason);
    }
}
