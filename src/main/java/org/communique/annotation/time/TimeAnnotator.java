package org.communique.annotation.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.PartialDate;
import org.communique.text.Sentence;
import org.communique.text.Story;
import org.communique.text.WordSet;

/**
 * Finds the dates in a story's sentences and resolves them against its day of publication.
 *
 * <p>A cascade: at each place the first rule whose form fits claims the words, so the rules for what only looks like a
 * date stand first and the narrow ones before the wide ones. One pass; no rule looks further than a few words.
 */
public final class TimeAnnotator {
    private static final List<TimeRule> RULES = List.of(
            new HolidayRule(),
            new DayListRule(),
            new DateRangeRule(),
            new WeekdayRangeRule(),
            new MixedRangeRule(),
            new MonthRangeRule(),
            new UntilRule(),
            new DayOfListRule(),
            new ExplicitDateRule(),
            new NamedYearRule(),
            new RelativeDayRule(),
            new DistanceRule(),
            new SameDateRule(),
            new WeekdayRule(),
            new DayNumberRule(),
            new SeasonRule(),
            new CalendarUnitRule(),
            new MonthRule(),
            new YearRule());

    /** The words with which the forms of the rules begin. */
    private static final Set<String> OPENERS = WordSet.union(List.of(CalendarWords.all(), WordSet.words("""
                    from between until till through thru up spring summer autumn fall winter last past this next
                    coming the that today tonight yesterday tomorrow""")));

    /**
     * The dates of a story in the order of the text.
     *
     * @param publication the day, month or year of publication, or nothing: then the days of a year that the story names, and what is written out
     */
    public List<TimeExpression> annotate(Story story, Optional<PublicationDate> publication) {
        DayMonthOrder order = DayMonthOrders.of(story, publication);
        TimeContext context = TimeContext.of(
                publication.map(PublicationDate::date).or(() -> new DatesOfTelling(order).year(story)), order);
        List<TimeExpression> found = new ArrayList<>();
        for (Sentence sentence : story.sentences()) {
            DateText text = DateText.of(story.article().text(), sentence.span());
            context = context.behind(annotate(text, context, found));
        }
        return List.copyOf(found);
    }

    /** Adds the dates of a sentence and gives the context at its end. */
    private static TimeContext annotate(DateText text, TimeContext before, List<TimeExpression> found) {
        TimeContext context = before;
        int at = 0;
        while (at < text.size()) {
            Optional<TimeMatch> match = match(text, at, context);
            if (match.isEmpty()) {
                at++;
                continue;
            }
            Optional<TimeExpression> expression = expression(text, at, match.get(), context);
            if (expression.isPresent()) {
                found.add(expression.get());
                context = remember(expression.get(), context);
            }
            at = match.get().next();
        }
        return context;
    }

    private static Optional<TimeMatch> match(DateText text, int at, TimeContext context) {
        if (!mayOpenDate(text.at(at))) {
            return Optional.empty();
        }
        for (TimeRule rule : RULES) {
            Optional<TimeMatch> match = rule.match(text, at, context);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /** Most words of a text open no date: they are passed over before any rule is asked. */
    private static boolean mayOpenDate(DatePart part) {
        return switch (part.kind()) {
            case NUMBER -> true;
            case WORD -> OPENERS.contains(part.text());
            case MARK -> part.is("(");
            case END -> false;
        };
    }

    private static Optional<TimeExpression> expression(DateText text, int at, TimeMatch match, TimeContext context) {
        int end = Math.min(match.next(), text.size());
        return match.reading()
                .map(reading -> EndingWords.govern(text, at) ? reading.asEnd() : reading)
                .map(reading -> new TimeExpression(
                        text.span(at, end),
                        reading.past(),
                        reading.ahead(),
                        reading.basis(),
                        attachment(text, at, end, reading, context)));
    }

    private static DateAttachment attachment(
            DateText text, int from, int to, TimeMatch.Reading reading, TimeContext context) {
        if (SayingWords.govern(text, from, to)) {
            return DateAttachment.SAYING;
        }
        return ReferenceWords.govern(text, from, to, reading, context)
                ? DateAttachment.REFERENCE
                : DateAttachment.EVENT;
    }

    private static TimeContext remember(TimeExpression expression, TimeContext context) {
        Optional<PartialDate> named = expression.date().or(expression::end);
        return named.map(date -> switch (expression.attachment()) {
                    case SAYING -> context;
                    case REFERENCE -> context.afterReference(date);
                    case EVENT ->
                        context.after(
                                date,
                                expression
                                        .ahead()
                                        .start()
                                        .or(() -> expression.ahead().end()));
                })
                .orElse(context);
    }
}
