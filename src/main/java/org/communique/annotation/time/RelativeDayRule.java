package org.communique.annotation.time;

import static org.communique.text.WordSet.isOneOf;

import java.util.Optional;
import java.util.OptionalInt;
import org.communique.annotation.DateBasis;
import org.communique.annotation.PartialDate;

/**
 * A day counted from the publication. {@code "yesterday" -> the day before}; {@code "today", "this morning" -> the day
 * itself}; {@code "last night" -> the day before}; {@code "yesterday, Tuesday" -> one date}.
 */
final class RelativeDayRule implements TimeRule {
    /** Words and how many days they are away. */
    private record Offset(int words, int days) {}

    @Override
    public Optional<TimeMatch> match(DateText text, int at, TimeContext context) {
        return offset(text, at).map(offset -> {
            int word = at + offset.words();
            Optional<PartialDate> day =
                    context.publicationDay().map(published -> PartialDate.of(published.plusDays(offset.days())));
            Optional<WrittenDates.Parsed> written = writtenBehind(text, word, context);
            return written.isPresent()
                    ? TimeMatch.on(
                            written.get().next(),
                            day.or(() -> written.get().date().date()),
                            DateBasis.RELATIVE)
                    : TimeMatch.on(behindWeekday(text, word), day, DateBasis.RELATIVE);
        });
    }

    private static Optional<Offset> offset(DateText text, int at) {
        boolean afterTheDay = text.at(at).is("the") && text.at(at + 1).is("day");
        if (afterTheDay && text.at(at + 2).is("before") && text.at(at + 3).is("yesterday")) {
            return Optional.of(new Offset(4, -2));
        }
        if (afterTheDay && text.at(at + 2).is("after") && text.at(at + 3).is("tomorrow")) {
            return Optional.of(new Offset(4, 2));
        }
        return switch (text.at(at).text()) {
            case "today" -> isPeriod(text, at) ? Optional.empty() : Optional.of(new Offset(1, 0));
            case "tonight" -> Optional.of(new Offset(1, 0));
            case "yesterday" -> Optional.of(new Offset(1, -1));
            case "tomorrow" -> isPeriod(text, at) ? Optional.empty() : Optional.of(new Offset(1, 1));
            case "this" -> partOfDay(text.at(at + 1).text(), 0);
            case "last" -> partOfDay(text.at(at + 1).text(), -1);
            default -> Optional.empty();
        };
    }

    /** "Russia today" with a genitive or in a pair means our time: "today's world", "today and tomorrow's". */
    private static boolean isPeriod(DateText text, int at) {
        return text.at(at + 1).is("'")
                && text.at(at + 2).is("s")
                && isOneOf(text.at(at + 3).text(), "world", "era", "challenges", "threats");
    }

    private static Optional<Offset> partOfDay(String part, int days) {
        OptionalInt offset = switch (part) {
            case "morning", "afternoon", "noon" -> days == 0 ? OptionalInt.of(0) : OptionalInt.empty();
            case "evening", "night" -> OptionalInt.of(days);
            default -> OptionalInt.empty();
        };
        return offset.isPresent() ? Optional.of(new Offset(2, offset.getAsInt())) : Optional.empty();
    }

    /** "Yesterday (13 June)", "today, Wednesday, June 14": two names of one day. */
    private static Optional<WrittenDates.Parsed> writtenBehind(DateText text, int at, TimeContext context) {
        boolean bracket = text.at(at).is("(");
        if (!bracket && !text.at(at).is(",")) {
            return Optional.empty();
        }
        return new WrittenDates(WrittenDates.YearForm.FOUR_DIGITS, context.order())
                .at(text, at + 1)
                .filter(parsed -> parsed.date().day().isPresent())
                .filter(parsed -> !bracket || text.at(parsed.next()).is(")"))
                .map(parsed -> bracket ? new WrittenDates.Parsed(parsed.date(), parsed.next() + 1) : parsed);
    }

    private static int behindWeekday(DateText text, int at) {
        int weekday = text.at(at).is(",") || text.at(at).is("(") ? at + 1 : at;
        boolean found = CalendarWords.weekday(text.at(weekday)).isPresent();
        boolean closed = text.at(at).is("(") && text.at(weekday + 1).is(")");
        return found ? weekday + (closed ? 2 : 1) : at;
    }
}
