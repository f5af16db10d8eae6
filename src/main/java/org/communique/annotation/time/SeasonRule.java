package org.communique.annotation.time;

import java.util.Optional;
import java.util.Set;
import org.communique.annotation.DateBasis;
import org.communique.annotation.PartialDate;
import org.communique.text.WordSet;

/**
 * A season. {@code "spring 2019" -> 2019}; {@code "this autumn" -> the year of publication}; {@code "last autumn", said
 * in June -> the year before}. "Last spring", said in June, may mean either year and is none.
 */
final class SeasonRule implements TimeRule {
    private static final Set<String> SEASONS = WordSet.of("spring", "summer", "autumn", "fall", "winter");

    @Override
    public Optional<TimeMatch> match(DateText text, int at, TimeContext context) {
        if (SEASONS.contains(text.at(at).text()) && CalendarWords.isYear(text.at(at + 1))) {
            return Optional.of(on(at + 2, Optional.of(text.at(at + 1).number())));
        }
        if (!SEASONS.contains(text.at(at + 1).text())) {
            return Optional.empty();
        }
        return switch (text.at(at).text()) {
            case "this" -> Optional.of(on(at + 2, context.publicationYear()));
            case "last", "past" ->
                Optional.of(on(at + 2, lastYear(text.at(at + 1).text(), context)));
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> lastYear(String season, TimeContext context) {
        int end = switch (season) {
            case "spring" -> 5;
            case "summer" -> 8;
            case "winter" -> 2;
            default -> 11;
        };
        return context.publicationMonth()
                .filter(month -> month.getMonthValue() <= end)
                .map(month -> month.getYear() - 1);
    }

    private static TimeMatch on(int next, Optional<Integer> year) {
        return TimeMatch.on(next, year.map(PartialDate.Year::new), DateBasis.RELATIVE);
    }
}
