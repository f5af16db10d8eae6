package org.communique.annotation.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.communique.annotation.DateBasis;
import org.communique.annotation.PartialDate;

/** Gives a date that is written without its year the year that the day of publication suggests. */
final class YearFinder {
    /** A report may name a day just ahead ("on Friday, July 7"), an announcement one just gone. */
    private static final int SLACK_DAYS = 7;

    private static final long NEAR_DAYS = 100;
    private static final long FAR_DAYS = 240;

    private YearFinder() {}

    /**
     * Both readings of a date. A day that is near in one, and in the other most of a year away and in another year than
     * the publication, is only the near one: a writer would name that other year.
     */
    static TimeMatch match(int next, WrittenDate date, DateBasis basis, TimeContext context) {
        Optional<PartialDate> past = past(date, context);
        Optional<PartialDate> ahead = ahead(date, context);
        boolean pastOnly = isNearer(past, ahead, context);
        boolean aheadOnly = isNearer(ahead, past, context);
        return TimeMatch.of(next, range(aheadOnly ? ahead : past), range(pastOnly ? past : ahead), basis);
    }

    private static boolean isNearer(Optional<PartialDate> date, Optional<PartialDate> other, TimeContext context) {
        boolean sameYear =
                other.map(o -> Optional.of(o.earliest().getYear())).equals(Optional.of(context.publicationYear()));
        return !sameYear && distance(date, context) <= NEAR_DAYS && distance(other, context) >= FAR_DAYS;
    }

    private static long distance(Optional<PartialDate> date, TimeContext context) {
        return date.flatMap(YearFinder::day)
                .flatMap(day -> context.publicationDay().map(published -> ChronoUnit.DAYS.between(published, day)))
                .map(Math::abs)
                .orElse((NEAR_DAYS + FAR_DAYS) / 2);
    }

    private static Optional<LocalDate> day(PartialDate date) {
        return date.earliest().equals(date.latest()) ? Optional.of(date.earliest()) : Optional.empty();
    }

    private static DateRange range(Optional<PartialDate> date) {
        return date.map(DateRange::on).orElse(DateRange.NONE);
    }

    /** The such date that is nearest to the publication. */
    static Optional<PartialDate> nearest(WrittenDate date, TimeContext context) {
        return context.publication()
                .flatMap(publication -> candidates(date, publication).stream()
                        .min(Comparator.comparingLong(candidate ->
                                Math.abs(ChronoUnit.DAYS.between(publication.earliest(), candidate.earliest())))));
    }

    /** The latest such date that is not ahead of the publication. */
    static Optional<PartialDate> past(WrittenDate date, TimeContext context) {
        if (date.year().isPresent()) {
            return date.date();
        }
        return context.publication().flatMap(publication -> {
            LocalDate limit = date.day().isPresent() ? publication.latest().plusDays(SLACK_DAYS) : publication.latest();
            return candidates(date, publication).stream()
                    .filter(candidate -> !candidate.earliest().isAfter(limit))
                    .max(Comparator.comparing(PartialDate::earliest));
        });
    }

    /** The first such date that is not behind the publication. */
    static Optional<PartialDate> ahead(WrittenDate date, TimeContext context) {
        if (date.year().isPresent()) {
            return date.date();
        }
        return context.publication().flatMap(publication -> {
            LocalDate limit =
                    date.day().isPresent() ? publication.earliest().minusDays(SLACK_DAYS) : publication.earliest();
            return candidates(date, publication).stream()
                    .filter(candidate -> !candidate.latest().isBefore(limit))
                    .min(Comparator.comparing(PartialDate::earliest));
        });
    }

    /** The first such date at or behind another. */
    static Optional<PartialDate> notBefore(WrittenDate date, PartialDate start) {
        if (date.year().isPresent()) {
            return date.date();
        }
        int year = start.earliest().getYear();
        return IntStream.rangeClosed(year, year + 1)
                .mapToObj(date::inYear)
                .flatMap(candidate -> candidate.date().stream())
                .filter(candidate -> !candidate.latest().isBefore(start.earliest()))
                .findFirst();
    }

    private static List<PartialDate> candidates(WrittenDate date, PartialDate publication) {
        int year = publication.earliest().getYear();
        List<PartialDate> all = IntStream.rangeClosed(year - 1, year + 1)
                .mapToObj(date::inYear)
                .flatMap(candidate -> candidate.date().stream())
                .toList();
        List<PartialDate> fitting = all.stream().filter(date::fitsWeekday).toList();
        return fitting.isEmpty() ? all : fitting;
    }
}
