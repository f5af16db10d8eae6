package org.communique.annotation.time;

import java.util.Optional;
import org.communique.annotation.DateBasis;

/**
 * A date that is written out. {@code "on December 26, 2024" -> 2024-12-26}; {@code "on July 6" -> the July 6 next to
 * the publication}; {@code "July 2023" -> 2023-07}.
 */
final class ExplicitDateRule implements TimeRule {
    @Override
    public Optional<TimeMatch> match(DateText text, int at, TimeContext context) {
        return new WrittenDates(WrittenDates.YearForm.FOUR_DIGITS, context.order())
                .at(text, at)
                .map(parsed -> resolve(text, parsed, context));
    }

    private static TimeMatch resolve(DateText text, WrittenDates.Parsed parsed, TimeContext context) {
        if (parsed.date().year().isEmpty()) {
            Optional<RelativeYear.Parsed> year = RelativeYear.at(text, parsed.next(), context);
            if (year.isPresent()) {
                return TimeMatch.on(
                        year.get().next(),
                        parsed.date().inYear(year.get().year()).date(),
                        DateBasis.RELATIVE);
            }
        }
        return withoutWords(parsed, context);
    }

    private static TimeMatch withoutWords(WrittenDates.Parsed parsed, TimeContext context) {
        DateBasis basis = parsed.date().year().isPresent() ? DateBasis.EXPLICIT : DateBasis.YEAR_FROM_PUBLICATION;
        return YearFinder.match(parsed.next(), parsed.date(), basis, context);
    }
}
