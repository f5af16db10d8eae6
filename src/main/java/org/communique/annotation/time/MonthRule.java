package org.communique.annotation.time;

import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.communique.annotation.DateBasis;
import org.communique.annotation.PartialDate;

/**
 * A month without a day. {@code "in July" -> the July before the publication, or behind it if planned}; {@code "last
 * May"}; {@code "July last year"}; {@code "July's summit"}. A month's name needs such a neighbour: "May" is a verb too,
 * and "August Revolution" a name.
 */
final class MonthRule implements TimeRule {
    private static final Set<String> OPENERS = Set.of(
            "in", "since", "from", "until", "till", "by", "early", "late", "mid", "of", "during", "through", "before",
            "after");

    @Override
    public Optional<TimeMatch> match(DateText text, int at, TimeContext context) {
        boolean turned = Set.of("last", "next", "this").contains(text.at(at).text());
        int place = turned ? at + 1 : at;
        Optional<Month> month =
                CalendarWords.month(text.at(place)).filter(_m -> CalendarWords.isFullMonth(text.at(place)));
        if (month.isEmpty()) {
            return Optional.empty();
        }
        WrittenDate date =
                WrittenDate.of(OptionalInt.empty(), OptionalInt.of(month.get().getValue()), OptionalInt.empty());
        Optional<RelativeYear.Parsed> year = RelativeYear.at(text, place + 1, context);
        if (year.isPresent()) {
            return Optional.of(TimeMatch.on(
                    year.get().next(), date.inYear(year.get().year()).date(), DateBasis.RELATIVE));
        }
        if (turned) {
            return Optional.of(TimeMatch.on(place + 1, turned(text.at(at), date, context), DateBasis.RELATIVE));
        }
        return isAnchored(text, at) ? Optional.of(nearest(date, at + 1, context)) : Optional.empty();
    }

    private static boolean isAnchored(DateText text, int at) {
        boolean genitive = text.at(at + 1).is("'") && text.at(at + 2).is("s");
        boolean partOfName = text.at(at + 1).isWord() && text.at(at + 1).capital();
        DatePart before = text.at(at - 1);
        boolean opened = OPENERS.contains(before.text())
                || before.is("-") && text.at(at - 2).is("mid");
        return genitive || opened && !partOfName;
    }

    private static TimeMatch nearest(WrittenDate date, int next, TimeContext context) {
        return TimeMatch.of(
                next,
                range(YearFinder.past(date, context)),
                range(YearFinder.ahead(date, context)),
                DateBasis.YEAR_FROM_PUBLICATION);
    }

    private static Optional<PartialDate> turned(DatePart turn, WrittenDate date, TimeContext context) {
        return context.publicationMonth().flatMap(published -> {
            int month = date.month().orElseThrow();
            int year = switch (turn.text()) {
                case "last" -> month < published.getMonthValue() ? published.getYear() : published.getYear() - 1;
                case "next" -> month > published.getMonthValue() ? published.getYear() : published.getYear() + 1;
                default -> published.getYear();
            };
            return date.inYear(year).date();
        });
    }

    private static DateRange range(Optional<PartialDate> date) {
        return date.map(DateRange::on).orElse(DateRange.NONE);
    }
}
