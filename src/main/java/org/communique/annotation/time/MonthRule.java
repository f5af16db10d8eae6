package org.communique.annotation.time;

import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.communique.annotation.DateBasis;
import org.communique.annotation.PartialDate;
import org.communique.text.WordSet;

/**
 * A month without a day. {@code "in July" -> the July before the publication, or behind it if planned}; {@code "last
 * May"}; {@code "July last year"}; {@code "July's summit"}; {@code "in March, May and June 2022"}. A month's name needs
 * such a neighbour: "May" is a verb too, and "August Revolution" a name.
 */
final class MonthRule implements TimeRule {
    private static final int MOST_MONTHS = 6;
    private static final Set<String> TURNS = WordSet.of("last", "past", "next", "coming", "this");
    private static final Set<String> OPENERS = WordSet.words("""
            in since from until till by early late mid of during through before after around between""");
    private static final Set<String> OFFICES =
            WordSet.of("president", "prime", "foreign", "minister", "king", "queen", "defence", "defense", "secretary");

    /** What is set "for June". */
    private static final Set<String> SET =
            WordSet.of("planned", "scheduled", "set", "slated", "due", "fixed", "foreseen", "envisaged", "expected");

    private static final Set<String> JOINTS = WordSet.of(",", "and", "or");

    @Override
    public Optional<TimeMatch> match(DateText text, int at, TimeContext context) {
        boolean turned = TURNS.contains(text.at(at).text());
        int place = turned ? at + 1 : at;
        Optional<Month> month = month(text, place);
        if (month.isEmpty() || turned && CalendarWords.isDay(text.at(place + 1))) {
            return Optional.empty();
        }
        WrittenDate date =
                WrittenDate.of(OptionalInt.empty(), OptionalInt.of(month.get().getValue()), OptionalInt.empty());
        Optional<RelativeYear.Parsed> year =
                RelativeYear.at(text, place + 1, context).or(() -> genitiveYear(text, place, context));
        if (year.isPresent()) {
            return Optional.of(TimeMatch.on(
                    year.get().next(), date.inYear(year.get().year()).date(), DateBasis.RELATIVE));
        }
        if (turned) {
            return Optional.of(TimeMatch.on(place + 1, turned(text.at(at), date, context), DateBasis.RELATIVE));
        }
        if (!isAnchored(text, at)) {
            return Optional.empty();
        }
        OptionalInt listed = yearOfList(text, at);
        WrittenDate inList = listed.isPresent() ? date.inYear(listed.getAsInt()) : date;
        DateBasis basis = listed.isPresent() ? DateBasis.EXPLICIT : DateBasis.YEAR_FROM_PUBLICATION;
        return Optional.of(YearFinder.match(at + 1, inList, basis, context));
    }

    private static Optional<Month> month(DateText text, int at) {
        return CalendarWords.month(text.at(at)).filter(_m -> CalendarWords.isFullMonth(text.at(at)));
    }

    /** "Last year's December session". */
    private static Optional<RelativeYear.Parsed> genitiveYear(DateText text, int at, TimeContext context) {
        boolean genitive = text.at(at - 3).is("year")
                && text.at(at - 2).is("'")
                && text.at(at - 1).is("s");
        return genitive
                ? RelativeYear.at(text, at - 4, context).map(parsed -> new RelativeYear.Parsed(parsed.year(), at + 1))
                : Optional.empty();
    }

    private static boolean isAnchored(DateText text, int at) {
        boolean genitive = text.at(at + 1).is("'") && text.at(at + 2).is("s");
        boolean partOfName = text.at(at + 1).isWord() && text.at(at + 1).capital();
        int first = firstOfList(text, at);
        DatePart before = text.at(first - 1);
        // At the opening of a sentence the capital behind the month is that of the subject: "In September Yun met".
        // So it is behind "said that in September President Yun met".
        partOfName &= !(before.is("in")
                && (before.capital() || OFFICES.contains(text.at(at + 1).text())));
        boolean opened = OPENERS.contains(before.text())
                || before.is("-") && text.at(first - 2).is("mid")
                || before.is("for") && SET.contains(text.at(first - 2).text());
        return genitive || opened && !partOfName;
    }

    /** The first month of a list of months that ends here, or this one. */
    private static int firstOfList(DateText text, int at) {
        int first = at;
        for (int months = 0; months < MOST_MONTHS; months++) {
            boolean both = text.at(first - 1).is("and") && text.at(first - 2).is(",");
            int before = both ? first - 3 : first - 2;
            if (!JOINTS.contains(text.at(first - 1).text())
                    || month(text, before).isEmpty()) {
                return first;
            }
            first = before;
        }
        return first;
    }

    /** The year behind the last month of a list. */
    private static OptionalInt yearOfList(DateText text, int at) {
        int last = at;
        for (int months = 0; months < MOST_MONTHS; months++) {
            boolean both = text.at(last + 1).is(",") && text.at(last + 2).is("and");
            int next = both ? last + 3 : last + 2;
            if (!JOINTS.contains(text.at(last + 1).text()) || month(text, next).isEmpty()) {
                break;
            }
            last = next;
        }
        return last > at && CalendarWords.isYear(text.at(last + 1))
                ? OptionalInt.of(text.at(last + 1).number())
                : OptionalInt.empty();
    }

    private static Optional<PartialDate> turned(DatePart turn, WrittenDate date, TimeContext context) {
        return context.publicationMonth().flatMap(published -> {
            int month = date.month().orElseThrow();
            int year = switch (turn.text()) {
                case "last", "past" ->
                    month < published.getMonthValue() ? published.getYear() : published.getYear() - 1;
                case "next", "coming" ->
                    month > published.getMonthValue() ? published.getYear() : published.getYear() + 1;
                default -> published.getYear();
            };
            return date.inYear(year).date();
        });
    }
}
