package org.communique.annotation.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.communique.annotation.PartialDate;
import org.communique.text.BlockKind;
import org.communique.text.Span;
import org.communique.text.Story;

/** The stamp that a crawler puts before a text: "date 2025-09-03", or "date 2024-03" if it knows no day. */
final class CrawlerStamp {
    private static final int LONGEST = 20;

    private CrawlerStamp() {}

    /** The stamp at the beginning of the text, or of a line of the page's head. */
    static Optional<PublicationDate> in(Story story) {
        String text = story.article().text();
        int begin = 0;
        while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        return at(text, begin).or(() -> story.blocks().stream()
                .filter(block -> block.kind() == BlockKind.HEADER)
                .flatMap(block -> at(text, block.span().begin()).stream())
                .findFirst());
    }

    private static Optional<PublicationDate> at(String text, int begin) {
        DateText start = DateText.of(text, new Span(begin, Math.min(text.length(), begin + LONGEST)));
        if (!isAt(start)) {
            return Optional.empty();
        }
        boolean day = start.at(4).is("-") && CalendarWords.isDay(start.at(5));
        Optional<PartialDate> date = PartialDate.of(
                start.at(1).number(),
                OptionalInt.of(start.at(3).number()),
                day ? OptionalInt.of(start.at(5).number()) : OptionalInt.empty());
        Span span = start.span(0, day ? 6 : 4);
        return date.map(d -> new PublicationDate(d, PublicationDate.Source.CRAWLER, Optional.of(span)));
    }

    /** Whether a line begins with a stamp. */
    static boolean isAt(DateText line) {
        return line.at(0).is("date")
                && !line.at(0).capital()
                && CalendarWords.isYear(line.at(1))
                && line.at(2).is("-")
                && CalendarWords.isDay(line.at(3));
    }
}
