package org.communique.annotation.time;

import java.util.Optional;
import org.communique.annotation.PartialDate;
import org.communique.text.Span;

/**
 * When an article was published, and where it says so.
 *
 * @param date as exact as the article tells
 * @param source what tells it
 * @param span the words that tell it; nothing if it came beside the text
 */
public record PublicationDate(PartialDate date, Source source, Optional<Span> span) {
    /** What tells the day of publication, the best first. */
    public enum Source {
        /** What came beside the text. */
        METADATA,
        /** A date line of the page: "Published: 26 Oct 2024". */
        DATE_LINE,
        /** The stamp of the crawler that fetched the page. */
        CRAWLER,
        /** The dateline that opens the story, if it has a year. */
        DATELINE,
        /** A date in a caption: dates can be counted from it, but it does not tell the day of publication. */
        CAPTION
    }

    /** Whether the article states it as its own day; a caption's date only serves to count from. */
    public boolean isStated() {
        return source != Source.CAPTION;
    }
}
