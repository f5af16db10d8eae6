package org.communique.annotation.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.annotation.PartialDate;
import org.communique.text.Span;
import org.communique.text.Story;

/**
 * Takes a story's dateline apart. {@code "HANOI, November 22. /TASS/." -> HANOI; November 22; TASS}; {@code "Tokyo,
 * Nov. 7 (Jiji Press)--"}; {@code "Lima, paper.pe -" -> Lima; paper.pe}; {@code "HÀ NỘI —"}.
 */
public final class DatelineAnnotator {
    private static final int SHORTEST_PLACE = 3;

    /** One piece between separators, and whether brackets, strokes or its place mark it as the agency. */
    private record Piece(Span span, boolean marked) {}

    /** The dateline's parts, or nothing if the story has none. */
    public Optional<Dateline> annotate(Story story, Optional<PublicationDate> publication) {
        return story.dateline().map(span -> annotate(story, span, publication));
    }

    private static Dateline annotate(Story story, Span span, Optional<PublicationDate> publication) {
        Optional<PublicationDating.Found> found = PublicationDating.firstDate(story, span, DayMonthOrder.UNKNOWN);
        TimeContext context = TimeContext.of(publication.map(PublicationDate::date), DayMonthOrder.UNKNOWN);
        Optional<PartialDate> date = found.flatMap(d -> YearFinder.past(d.date(), context));
        List<Piece> pieces = pieces(story.article().text(), span, found.map(PublicationDating.Found::span));
        Optional<String> agency = pieces.stream()
                .filter(piece -> isAgency(piece, story))
                .map(piece -> story.textOf(piece.span()))
                .findFirst();
        List<Span> places = pieces.stream()
                .filter(piece -> !isAgency(piece, story))
                .map(Piece::span)
                .toList();
        Optional<Span> place = places.stream().findFirst().or(() -> date.flatMap(unused -> shouted(pieces, story)));
        return new Dateline(span, place, places.stream().skip(1).findFirst(), date, agency);
    }

    /** "March 7, 2024 (NAIROBI) -": what stands in capitals in brackets behind the date may be the city. */
    private static Optional<Span> shouted(List<Piece> pieces, Story story) {
        return pieces.stream()
                .map(Piece::span)
                .filter(piece -> piece.end() - piece.begin() > SHORTEST_PLACE
                        && story.textOf(piece).chars().noneMatch(Character::isLowerCase))
                .findFirst();
    }

    private static boolean isAgency(Piece piece, Story story) {
        return piece.marked() || isDomain(story.textOf(piece.span()));
    }

    /** "REPORT.AZ" is a site; "ST. PETERSBURG" is a town. */
    private static boolean isDomain(String text) {
        int dot = text.indexOf('.');
        return dot > 0 && dot + 1 < text.length() && Character.isLetterOrDigit(text.charAt(dot + 1));
    }

    private static List<Piece> pieces(String text, Span span, Optional<Span> date) {
        List<Piece> pieces = new ArrayList<>();
        boolean marked = false;
        int begin = span.begin();
        for (int at = span.begin(); at < span.end(); at++) {
            boolean inDate = date.isPresent()
                    && date.get().begin() <= at
                    && at < date.get().end();
            char c = text.charAt(at);
            if (!inDate && !isSeparator(text, at, span)) {
                continue;
            }
            add(pieces, text, new Span(begin, at), marked || c == '/' && begin > span.begin());
            // What stands behind a full stop or behind the date is no region of the place.
            marked = c == '(' || c == '.' || inDate || marked && c != ')';
            begin = at + 1;
        }
        add(pieces, text, new Span(begin, span.end()), marked);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, Span span, boolean marked) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && !Character.isLetterOrDigit(text.codePointAt(begin))) {
            begin++;
        }
        while (end > begin && !Character.isLetterOrDigit(text.codePointBefore(end))) {
            end--;
        }
        if (end > begin && Character.isLetter(text.codePointAt(begin))) {
            pieces.add(new Piece(new Span(begin, end), marked));
        }
    }

    private static boolean isSeparator(String text, int at, Span span) {
        return switch (text.charAt(at)) {
            case ',', '(', ')', '/', ':', '|', ';', '\u2013', '\u2014' -> true;
            case '-' -> !isInsideWord(text, at, span);
            case '.' -> !isInsideWord(text, at, span) && at - span.begin() >= SHORTEST_PLACE;
            default -> false;
        };
    }

    private static boolean isInsideWord(String text, int at, Span span) {
        return at > span.begin()
                && at + 1 < span.end()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
