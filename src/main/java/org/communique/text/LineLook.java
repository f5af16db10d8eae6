package org.communique.text;

/** What a line looks like by its own words, wherever it stands. */
enum LineLook {
    /** Menus, invitations, notices, credits without a caption, the page's clock. */
    FURNITURE,
    /** What a picture shows, with or without a credit behind it. */
    CAPTION,
    /** A date with little beside it. */
    DATE,
    /** Anything else: a title or a text. */
    PLAIN
}
