package io.github.evidencebrief.document;

import io.github.evidencebrief.model.Coded;

/** Why words of a source are no evidence. */
public enum AsideReason implements Coded {
    /** Menus, buttons, lists of site sections. */
    NAVIGATION,
    /** Praise of the site's own or a sponsor's products. */
    PROMO,
    /** An invitation to subscribe. */
    NEWSLETTER,
    /** A mark that an advertisement stood here. */
    AD_MARKER,
    /** Who wrote it. */
    BYLINE,
    /** Place and date before the first sentence, or a date of publication on its own line. */
    DATELINE,
    /** The caption or credit of a picture. */
    PHOTO_CAPTION,
    /** The caption of a video. */
    VIDEO_CAPTION,
    /** A sentence of the text shown again as decoration. */
    PULL_QUOTE,
    /** Links to, and teasers of, other pages. */
    RELATED_LINKS,
    /** Copyright and whatever else closes a page. */
    FOOTER,
    /** Whom to ask: names, telephone numbers, addresses. */
    CONTACT,
    /** The title once more. */
    TITLE_REPEAT,
    /** Rules for comments and use of the site. */
    USER_RULES,
    /** A link to the text in another language. */
    TRANSLATION_LINK,
    /** Where to read on. */
    MORE_INFORMATION,
    /** Debris of a web page: icons, counters, broken markup. */
    PAGE_ARTIFACT,
    /** A line that only divides. */
    SEPARATOR,
    /** The heading or an entry of a list of references. */
    REFERENCE_LIST,
    /** One person's own story. */
    ANECDOTE;

    @Override
    public String code() {
        return Coded.kebab(this);
    }
}
