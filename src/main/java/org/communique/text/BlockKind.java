package org.communique.text;

/** What a line of an article's file is to its reader. */
public enum BlockKind {
    /** A date, section or place line above the story, or a crawler's stamp. */
    HEADER,
    /** The story's own headline or subtitle. */
    HEADLINE,
    /** What stands under a picture of the story. */
    CAPTION,
    /** A paragraph of the story. */
    PARAGRAPH,
    /** Navigation, share lines, credits, other stories: read by nobody. */
    FURNITURE
}
