package org.communique.annotation.time;

import java.util.Optional;
import java.util.Set;
import org.communique.annotation.DateBasis;
import org.communique.annotation.PartialDate;

/** The end of a span whose start is told elsewhere or not at all. {@code "until December 23" -> end 12-23}. */
final class UntilRule implements TimeRule {
    private static final Set<String> OPENERS = Set.of("until", "till", "through");

    @Override
    public Optional<TimeMatch> match(DateText text, int at, TimeContext context) {
        if (!OPENERS.contains(text.at(at).text())) {
            return Optional.empty();
        }
        return new WrittenDates(WrittenDates.YearForm.FOUR_DIGITS, context.order())
                .at(text, at + 1)
                .filter(parsed -> parsed.date().day().isPresent())
                .map(parsed -> TimeMatch.of(
                        parsed.next(),
                        until(YearFinder.past(parsed.date(), context)),
                        until(YearFinder.ahead(parsed.date(), context)),
                        parsed.date().year().isPresent() ? DateBasis.EXPLICIT : DateBasis.YEAR_FROM_PUBLICATION));
    }

    private static DateRange until(Optional<PartialDate> end) {
        return end.map(DateRange::until).orElse(DateRange.NONE);
    }
}
