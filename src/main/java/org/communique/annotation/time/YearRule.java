package org.communique.annotation.time;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.communique.annotation.DateBasis;
import org.communique.annotation.PartialDate;
import org.communique.text.WordSet;

/**
 * A year alone. {@code "in 2019" -> 2019}; {@code "in 2015, 2017 and 2019"}; {@code "the meetings of 2014 in Wales, 2016
 * in Warsaw" -> 2014, 2016}. A deadline ("by 2030"), a decade ("the 1990s") and a subject ("2025 will mark") are no
 * dates.
 */
final class YearRule implements TimeRule {
    private static final int MOST_YEARS = 8;
    private static final Set<String> OPENERS = WordSet.words("""
            in since of during until from early late mid after before around""");
    private static final Set<String> SEPARATORS = WordSet.of(",", "and", "or");

    @Override
    public Optional<TimeMatch> match(DateText text, int at, TimeContext context) {
        if (!CalendarWords.isYear(text.at(at)) || isDecade(text, at) || !isAnchored(text, at)) {
            return Optional.empty();
        }
        Optional<PartialDate> year = PartialDate.of(text.at(at).number(), OptionalInt.empty(), OptionalInt.empty());
        return Optional.of(TimeMatch.on(at + 1, year, DateBasis.EXPLICIT));
    }

    private static boolean isDecade(DateText text, int at) {
        int suffix = text.at(at + 1).is("'") ? at + 2 : at + 1;
        return text.at(suffix).is("s") && text.at(at).text().endsWith("0");
    }

    private static boolean isAnchored(DateText text, int at) {
        DatePart before = text.at(at - 1);
        boolean listed = SEPARATORS.contains(before.text()) && text.at(at + 1).is("in");
        boolean bracketed = before.is("(") && text.at(at + 1).is(")");
        boolean halved = before.is("-") && text.at(at - 2).is("mid");
        return OPENERS.contains(text.at(firstOfList(text, at) - 1).text()) || listed || bracketed || halved;
    }

    /** The first year of a list of years that ends here, or this one. */
    private static int firstOfList(DateText text, int at) {
        int first = at;
        for (int years = 0; years < MOST_YEARS; years++) {
            boolean both = text.at(first - 1).is("and") && text.at(first - 2).is(",");
            int before = both ? first - 3 : first - 2;
            if (!SEPARATORS.contains(text.at(first - 1).text()) || !CalendarWords.isYear(text.at(before))) {
                return first;
            }
            first = before;
        }
        return first;
    }
}
