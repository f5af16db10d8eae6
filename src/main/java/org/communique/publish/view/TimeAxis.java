package org.communique.publish.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A scale of time along a picture. Dates are days, months, years or decades ({@code 2020s}) in ISO form. */
final class TimeAxis {
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?|\\d{3}0s");
    private static final int MOST_TICKS = 10;

    private final LocalDate first;
    private final double left;
    private final double perDay;
    private final LocalDate last;

    /**
     * A stretch of time.
     *
     * @param end the day after the last one
     */
    record Stretch(LocalDate begin, LocalDate end) {
        /** The stretch that a date names; empty if it is none. */
        static Optional<Stretch> of(String date) {
            if (!DATE.matcher(date).matches()) {
                return Optional.empty();
            }
            try {
                int year = Integer.parseInt(date.substring(0, 4));
                return Optional.of(
                        switch (date.length()) {
                            case 4 -> spanning(LocalDate.of(year, 1, 1), Period.ofYears(1));
                            case 5 -> spanning(LocalDate.of(year, 1, 1), Period.ofYears(10));
                            case 7 -> spanning(LocalDate.parse(date + "-01"), Period.ofMonths(1));
                            default -> spanning(LocalDate.parse(date), Period.ofDays(1));
                        });
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        private static Stretch spanning(LocalDate begin, Period period) {
            return new Stretch(begin, begin.plus(period));
        }
    }

    /**
     * @param dates what has to find room; dates that are none are passed over
     * @param left where the axis begins, in pixels
     * @param right where it ends
     */
    TimeAxis(Collection<String> dates, double left, double right) {
        List<Stretch> stretches =
                dates.stream().flatMap(date -> Stretch.of(date).stream()).toList();
        LocalDate begin =
                stretches.stream().map(Stretch::begin).min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        LocalDate end =
                stretches.stream().map(Stretch::end).max(LocalDate::compareTo).orElse(LocalDate.EPOCH.plusDays(1));
        long margin = Math.max(1, (end.toEpochDay() - begin.toEpochDay()) / 50);
        this.first = begin.minusDays(margin);
        this.last = end.plusDays(margin);
        this.left = left;
        this.perDay = (right - left) / (last.toEpochDay() - first.toEpochDay());
    }

    double x(LocalDate day) {
        return left + (day.toEpochDay() - first.toEpochDay()) * perDay;
    }

    /** The middle of a date. */
    Optional<Double> middle(String date) {
        return Stretch.of(date).map(stretch -> (x(stretch.begin()) + x(stretch.end())) / 2);
    }

    /** Lines with their dates, at most ten, at years, months or days. */
    List<Shape> grid(double top, double bottom) {
        List<Shape> shapes = new ArrayList<>();
        Period step = step();
        LocalDate day = aligned(step);
        for (; day.isBefore(last); day = day.plus(step)) {
            if (day.isBefore(first)) {
                continue;
            }
            String iso = day.toString();
            String label = step.getYears() > 0 ? iso.substring(0, 4) : step.getMonths() > 0 ? iso.substring(0, 7) : iso;
            shapes.add(new Shape.Line(x(day), top, x(day), bottom, Ink.GRID));
            shapes.add(new Shape.Words(x(day), top - 6, label, 12, Shape.Anchor.MIDDLE, Ink.QUIET));
        }
        return shapes;
    }

    private Period step() {
        long days = last.toEpochDay() - first.toEpochDay();
        for (Period step : List.of(
                Period.ofDays(1),
                Period.ofDays(7),
                Period.ofMonths(1),
                Period.ofMonths(3),
                Period.ofYears(1),
                Period.ofYears(2),
                Period.ofYears(5),
                Period.ofYears(10),
                Period.ofYears(50))) {
            if (days / (step.toTotalMonths() * 30.44 + step.get(ChronoUnit.DAYS)) <= MOST_TICKS) {
                return step;
            }
        }
        return Period.ofYears(500);
    }

    private LocalDate aligned(Period step) {
        if (step.getYears() > 0) {
            return LocalDate.of(first.getYear() / step.getYears() * step.getYears(), 1, 1);
        }
        if (step.getMonths() > 0) {
            return LocalDate.of(first.getYear(), 1, 1);
        }
        return first;
    }
}
