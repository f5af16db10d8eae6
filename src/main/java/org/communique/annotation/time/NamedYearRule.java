package org.communique.annotation.time;

import java.util.Optional;
import java.util.Set;
import org.communique.text.WordSet;

/**
 * Years that date nothing: in the name of a document ("the 1982 UN Convention"), of a goal ("Vision 2030", "Resolution
 * 1929"), of a term ("the plan for 2021-2025") and of a work plan ("a plan for 2018").
 */
final class NamedYearRule implements TimeRule {
    private static final int SHORT_YEAR = 2;
    private static final Set<String> PREPOSITIONS = WordSet.words("""
            in since of from during by until after before around""");
    private static final Set<String> ARTICLES = WordSet.of("the", "a", "an", "its", "their", "our", "that", "this");

    @Override
    public Optional<TimeMatch> match(DateText text, int at, TimeContext context) {
        if (!CalendarWords.isYear(text.at(at)) || isDayInFigures(text, at)) {
            return Optional.empty();
        }
        DatePart next = text.at(at + 1);
        DatePart afterNext = text.at(at + 2);
        boolean term = (next.is("-") || next.is("to") || next.is("/"))
                && (CalendarWords.isYear(afterNext)
                        || afterNext.isNumber() && afterNext.text().length() == SHORT_YEAR);
        if (term) {
            return Optional.of(TimeMatch.skip(at + 3));
        }
        DatePart before = text.at(at - 1);
        boolean opensName = next.isWord() && next.capital() && ARTICLES.contains(before.text());
        boolean endsName = before.isWord()
                && before.capital()
                && CalendarWords.month(before).isEmpty()
                && !PREPOSITIONS.contains(before.text());
        boolean workPlan = before.is("for");
        return opensName || endsName || workPlan ? Optional.of(TimeMatch.skip(at + 1)) : Optional.empty();
    }

    private static boolean isDayInFigures(DateText text, int at) {
        return text.at(at + 1).is("-") && text.at(at + 3).is("-");
    }
}
