package org.communique.annotation.time;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.communique.annotation.DateBasis;
import org.communique.annotation.PartialDate;

/**
 * A year alone. {@code "in 2019" -> 2019}; {@code "the meetings of 2014 in Wales, 2016 in Warsaw" -> 2014, 2016}. A
 * deadline ("by 2030") and a subject ("2025 will mark") are no dates.
 */
final class YearRule implements TimeRule {
    private static final Set<String> OPENERS =
            Set.of("in", "since", "of", "during", "until", "from", "early", "late", "mid", "after", "before", "around");
    private static final Set<String> SEPARATORS = Set.of(",", "and");

    @Override
    public Optional<TimeMatch> match(DateText text, int at, TimeContext context) {
        if (!CalendarWords.isYear(text.at(at)) || !isAnchored(text, at)) {
            return Optional.empty();
        }
        Optional<PartialDate> year = PartialDate.of(text.at(at).number(), OptionalInt.empty(), OptionalInt.empty());
        return Optional.of(TimeMatch.on(at + 1, year, DateBasis.EXPLICIT));
    }

    private static boolean isAnchored(DateText text, int at) {
        DatePart before = text.at(at - 1);
        boolean listed = SEPARATORS.contains(before.text()) && text.at(at + 1).is("in");
        boolean bracketed = before.is("(") && text.at(at + 1).is(")");
        boolean halved = before.is("-") && text.at(at - 2).is("mid");
        return OPENERS.contains(before.text()) || listed || bracketed || halved;
    }
}
