package org.communique.annotation.time;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.annotation.PartialDate;
import org.communique.text.Block;
import org.communique.text.BlockKind;
import org.communique.text.Span;
import org.communique.text.Story;

/**
 * Determines when an article was published.
 *
 * <p>In this order: what came beside the text; a date line of the page; the crawler's stamp; a dateline, its year in it or
 * beside the same day in the sentences that open the story; a day on which those say that something was said; a date in a
 * caption. What the story says of itself outranks the crawler where they contradict: a dateline more than a
 * fortnight before the stamp is the day, for the page was fetched later. A line later than the stamp is some clock of
 * the page, for no page is fetched before it is written; a clock gives a dateline its year. What nothing tells stays unknown.
 */
public final class PublicationDating {
    private static final long FORTNIGHT = 14;

    /** The day of publication, or nothing if the article does not tell. */
    public Optional<PublicationDate> publication(Story story) {
        return metadata(story)
                .or(() -> fromText(story))
                .or(() -> new DatesOfTelling(DayMonthOrders.of(story, Optional.empty())).said(story))
                .or(() -> caption(story));
    }

    private static Optional<PublicationDate> metadata(Story story) {
        return story.article()
                .metadata()
                .published()
                .map(day ->
                        new PublicationDate(PartialDate.of(day), PublicationDate.Source.METADATA, Optional.empty()));
    }

    private static Optional<PublicationDate> fromText(Story story) {
        Optional<PublicationDate> stamp = CrawlerStamp.in(story);
        DayMonthOrder order = DayMonthOrders.of(story, stamp);
        Optional<PublicationDate> line = new DateLines(order).in(story).filter(date -> !isAheadOf(stamp, date));
        if (line.isPresent() || stamp.isEmpty()) {
            return line.or(() -> dateline(story, order, new DateLines(order).clock(story)));
        }
        return dateline(story, order, stamp)
                .filter(date -> isLongBefore(date, stamp.get()))
                .or(() -> stamp);
    }

    private static boolean isAheadOf(Optional<PublicationDate> stamp, PublicationDate line) {
        return stamp.isPresent()
                && line.date().earliest().isAfter(stamp.get().date().latest().plusDays(1));
    }

    private static boolean isLongBefore(PublicationDate date, PublicationDate stamp) {
        long days = ChronoUnit.DAYS.between(date.date().latest(), stamp.date().earliest());
        return days > FORTNIGHT;
    }

    private static Optional<PublicationDate> dateline(
            Story story, DayMonthOrder order, Optional<PublicationDate> stamp) {
        TimeContext context = TimeContext.of(stamp.map(PublicationDate::date), order);
        return story.dateline()
                .flatMap(span -> firstDate(story, span, order))
                .flatMap(found -> YearFinder.past(found.date(), context)
                        .or(() -> new DatesOfTelling(order).sameDay(story, found.date()))
                        .map(date ->
                                new PublicationDate(date, PublicationDate.Source.DATELINE, Optional.of(found.span()))));
    }

    private static Optional<PublicationDate> caption(Story story) {
        return story.blocks().stream()
                .filter(block -> block.kind() == BlockKind.CAPTION)
                .flatMap(block -> captionDate(story, block).stream())
                .max(Comparator.comparing(found -> found.date().latest()));
    }

    private static Optional<PublicationDate> captionDate(Story story, Block block) {
        return firstDate(story, block.span(), DayMonthOrder.UNKNOWN)
                .filter(found -> found.date().day().isPresent())
                .flatMap(found -> found.date()
                        .date()
                        .map(date ->
                                new PublicationDate(date, PublicationDate.Source.CAPTION, Optional.of(found.span()))));
    }

    /** A date in a stretch of text, and where. */
    record Found(WrittenDate date, Span span) {}

    static Optional<Found> firstDate(Story story, Span within, DayMonthOrder order) {
        DateText text = DateText.of(story.article().text(), within);
        WrittenDates dates = new WrittenDates(WrittenDates.YearForm.FOUR_DIGITS, order);
        return Stream.iterate(0, at -> at + 1)
                .limit(text.size())
                .flatMap(at ->
                        dates
                                .at(text, at)
                                .map(parsed -> new Found(parsed.date(), text.span(at, parsed.next())))
                                .stream())
                .findFirst();
    }
}
