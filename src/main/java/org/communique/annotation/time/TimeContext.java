package org.communique.annotation.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.communique.annotation.PartialDate;

/**
 * What a date is counted from.
 *
 * @param publication when the article was published, as exactly as known
 * @param previous the date last named in the story: what "the same year" leans on
 * @param frame the day that the story is at: what "the same day" leans on
 * @param aheadFrame the same day as it reads in an announcement: "on Saturday … later the same day"
 * @param order how the publisher writes dates in figures
 */
record TimeContext(
        Optional<PartialDate> publication,
        Optional<PartialDate> previous,
        Optional<LocalDate> frame,
        Optional<LocalDate> aheadFrame,
        DayMonthOrder order) {
    /** How far from its publication the days lie that a story is about. */
    private static final long NEAR_DAYS = 31;

    static TimeContext of(Optional<PartialDate> publication, DayMonthOrder order) {
        return new TimeContext(publication, Optional.empty(), Optional.empty(), Optional.empty(), order);
    }

    /** The context behind a date, within its sentence; {@code ahead} is the same date as an announcement means it. */
    TimeContext after(PartialDate named, Optional<PartialDate> ahead) {
        Optional<LocalDate> day = day(named);
        return new TimeContext(
                publication,
                Optional.of(named),
                day.or(() -> frame),
                day.isPresent() ? ahead.flatMap(TimeContext::day).or(() -> day) : aheadFrame,
                order);
    }

    /** The context behind a date of what the story only refers to: "the same year" may lean on it, but no day. */
    TimeContext afterReference(PartialDate named) {
        return new TimeContext(publication, Optional.of(named), frame, aheadFrame, order);
    }

    /**
     * The context of the next sentence, if {@code sentence} is that at the end of this one. A day of long ago or far
     * ahead, named in passing, is not where the story goes on.
     */
    TimeContext behind(TimeContext sentence) {
        boolean moves = frame.isEmpty() || sentence.frame.filter(this::isNear).isPresent();
        return new TimeContext(
                publication,
                sentence.previous,
                moves ? sentence.frame : frame,
                moves ? sentence.aheadFrame : aheadFrame,
                order);
    }

    private boolean isNear(LocalDate day) {
        return publicationDay().isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(day, publicationDay().get())) <= NEAR_DAYS;
    }

    Optional<LocalDate> publicationDay() {
        return publication.flatMap(TimeContext::day);
    }

    Optional<YearMonth> publicationMonth() {
        return publication.flatMap(TimeContext::month);
    }

    Optional<Integer> publicationYear() {
        return publication.map(date -> date.earliest().getYear());
    }

    Optional<YearMonth> previousMonth() {
        return previous.flatMap(TimeContext::month);
    }

    Optional<Integer> previousYear() {
        return previous.map(date -> date.earliest().getYear());
    }

    private static Optional<LocalDate> day(PartialDate date) {
        return switch (date) {
            case PartialDate.Day d -> Optional.of(d.date());
            case PartialDate.Month _month -> Optional.empty();
            case PartialDate.Year _year -> Optional.empty();
        };
    }

    private static Optional<YearMonth> month(PartialDate date) {
        return switch (date) {
            case PartialDate.Day d -> Optional.of(YearMonth.from(d.date()));
            case PartialDate.Month m -> Optional.of(m.month());
            case PartialDate.Year _year -> Optional.empty();
        };
    }
}
