package org.communique.annotation.time;

import java.util.Optional;

/** The day of a feast or of what it remembers: {@code "National Day (September 2)"} dates no event of the story. */
final class HolidayRule implements TimeRule {
    @Override
    public Optional<TimeMatch> match(DateText text, int at, TimeContext context) {
        DatePart before = text.at(at - 1);
        boolean behindName = text.at(at).is("(")
                && before.isWord()
                && before.capital()
                && CalendarWords.weekday(before).isEmpty();
        if (!behindName) {
            return Optional.empty();
        }
        return new WrittenDates(WrittenDates.YearForm.FOUR_DIGITS, context.order())
                .at(text, at + 1)
                .filter(parsed -> text.at(parsed.next()).is(")"))
                .filter(parsed -> parsed.date().day().isPresent())
                .map(parsed -> TimeMatch.skip(parsed.next() + 1));
    }
}
