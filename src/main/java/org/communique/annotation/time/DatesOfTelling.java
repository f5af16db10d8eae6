package org.communique.annotation.time;

import java.util.Optional;
import java.util.stream.Stream;
import org.communique.annotation.PartialDate;
import org.communique.text.Block;
import org.communique.text.BlockKind;
import org.communique.text.Story;

/**
 * Days of publication that only the story's own sentences give: {@code "the ministry said on Friday, March 27, 2015"}, and the
 * year of a dateline {@code "April 13"} whose sentence goes on with {@code "Samarkand, April 13, 2023"}.
 */
final class DatesOfTelling {
    /** A report tells when it was told where it opens; further on it may quote older sayings. */
    private static final int OPENING_PARAGRAPHS = 3;

    private final WrittenDates dates;

    DatesOfTelling(DayMonthOrder order) {
        this.dates = new WrittenDates(WrittenDates.YearForm.FOUR_DIGITS, order);
    }

    /** The day on which the opening paragraphs say that something was said. */
    Optional<PublicationDate> said(Story story) {
        return opening(story)
                .map(block -> DateText.of(story.article().text(), block.span()))
                .flatMap(text -> days(text)
                        .filter(found -> SayingWords.govern(text, found.at(), found.next()))
                        .map(found -> new PublicationDate(
                                found.date(),
                                PublicationDate.Source.DATELINE,
                                Optional.of(text.span(found.at(), found.next())))))
                .findFirst();
    }

    /** The full date of the opening paragraphs that agrees with a day and month. */
    Optional<PartialDate> sameDay(Story story, WrittenDate dayAndMonth) {
        return opening(story)
                .map(block -> DateText.of(story.article().text(), block.span()))
                .flatMap(text -> days(text)
                        .filter(found -> found.written().day().equals(dayAndMonth.day())
                                && found.written().month().equals(dayAndMonth.month()))
                        .map(Day::date))
                .findFirst();
    }

    /** The year of the first day that the story writes out in full: days without a year are of that. */
    Optional<PartialDate> year(Story story) {
        return story.blocks().stream()
                .filter(block -> block.kind() == BlockKind.PARAGRAPH)
                .map(block -> DateText.of(story.article().text(), block.span()))
                .flatMap(this::days)
                .map(day ->
                        (PartialDate) new PartialDate.Year(day.date().earliest().getYear()))
                .findFirst();
    }

    private static Stream<Block> opening(Story story) {
        return story.blocks().stream()
                .filter(block -> block.kind() == BlockKind.PARAGRAPH)
                .limit(OPENING_PARAGRAPHS);
    }

    private record Day(PartialDate date, WrittenDate written, int at, int next) {}

    private Stream<Day> days(DateText text) {
        return Stream.iterate(0, at -> at + 1)
                .limit(text.size())
                .flatMap(at -> dates.at(text, at).stream()
                        .filter(parsed -> parsed.date().day().isPresent())
                        .flatMap(parsed -> parsed.date().date().stream()
                                .map(date -> new Day(date, parsed.date(), at, parsed.next()))));
    }
}
