package org.communique.annotation.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.communique.annotation.PartialDate;

/** Gives a date that is written without its year the year that the day of publication suggests. */
final class YearFinder {
    /** A report may name a day just ahead ("on Friday, July 7"), an announcement one just gone. */
    private static final int SLACK_DAYS = 7;

    private YearFinder() {}

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
