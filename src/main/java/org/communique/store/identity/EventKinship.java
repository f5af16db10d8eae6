package org.communique.store.identity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communique.annotation.PartialDate;
import org.communique.event.EventType;
import org.communique.event.Role;
import org.communique.rdf.NameWords;
import org.communique.store.view.EventView;

/**
 * When two event reports are taken as one event.
 *
 * <ul>
 *   <li>Two reports of one article are two events. So are two numbers of one series, and days that differ.
 *   <li>One number of one series is one event (100), whatever else the reports say. One series and one day are (50).
 *   <li>Else points are counted, and {@value #ENOUGH} are needed: type (1, exercises 2; sessions, meetings and conferences may be
 *       called by each other's names, for −1), parties (equal 3, a list that leaves some out 1), time (same day 3,
 *       days of one stretch 2, a month and a day in it 1, days running where one was inferred 1), place (same 2; none told 1,
 *       if people are told by both or neither), people (3 for the first in common, 2 for one of another side), what was conferred (1).
 *   <li>Two places are two events unless people of both sides are in common; then the place is contested. Where both name
 *       who led a side and none is the same, they are two.
 * </ul>
 *
 * <p>A report without any date is an event of its own unless it has a number.
 */
public final class EventKinship implements Kinship<EventView, EventView> {
    static final int ENOUGH = 8;

    private static final int BOTH_SIDES = 5;

    private static final Set<EventType> TALKS =
            Set.of(EventType.DIALOGUE_SESSION, EventType.MEETING, EventType.CONFERENCE);
    private static final Set<EventType> MANY =
            Set.of(EventType.CONFERENCE, EventType.EXERCISE, EventType.COMMEMORATION, EventType.SIGNING);

    private final Function<String, Optional<String>> person;

    /** @param person from person report to person, for those whom other articles may know */
    public EventKinship(Function<String, Optional<String>> person) {
        this.person = person;
    }

    @Override
    public String iri(EventView report) {
        return report.iri();
    }

    @Override
    public Set<String> keys(EventView report) {
        Set<String> keys = new TreeSet<>();
        round(report).ifPresent(keys::add);
        Set<String> months = months(report);
        report.series().ifPresent(series -> months.forEach(month -> keys.add("series|" + series.key() + "|" + month)));
        String kind = kind(report);
        Set<LocalDate> days = EventDates.days(report);
        for (String party : keptUnder(report)) {
            days.forEach(day -> keys.add(day(day, kind, party)));
            if (days.isEmpty()) {
                months.forEach(month -> keys.add(month(month, kind, party)));
            }
        }
        if (keys.isEmpty()) {
            keys.add("only|" + report.iri());
        }
        return keys;
    }

    @Override
    public Set<String> soughtKeys(EventView report) {
        Set<String> keys = new TreeSet<>();
        round(report).ifPresent(keys::add);
        Set<String> months = months(report);
        report.series().ifPresent(series -> months.forEach(month -> keys.add("series|" + series.key() + "|" + month)));
        String kind = kind(report);
        Set<LocalDate> days = EventDates.days(report);
        for (String party : soughtUnder(report)) {
            days.forEach(
                    day -> List.of(day.minusDays(1), day, day.plusDays(1)).forEach(d -> keys.add(day(d, kind, party))));
            months.forEach(month -> {
                keys.add(month(month, kind, party));
                if (days.isEmpty()) {
                    YearMonth.parse(month)
                            .atDay(1)
                            .datesUntil(YearMonth.parse(month).plusMonths(1).atDay(1))
                            .forEach(day -> keys.add(day(day, kind, party)));
                }
            });
        }
        return keys;
    }

    private static String day(LocalDate day, String kind, String party) {
        return "day|" + day + "|" + kind + "|" + party;
    }

    private static String month(String month, String kind, String party) {
        return "coarse|" + month + "|" + kind + "|" + party;
    }

    /**
     * The sides by which others find the report. What two sides did together is no event of one of them with a third
     * ({@link #parties}): among such reports only those of the same two are looked for, so that the days of a state that
     * talks with many do not have to be read.
     */
    private static List<String> keptUnder(EventView report) {
        return isOfTwo(report) ? withPair(report, "two|") : List.copyOf(report.parties());
    }

    /** The sides by which the report finds others. */
    private static List<String> soughtUnder(EventView report) {
        if (isOfTwo(report)) {
            return withPair(report, "");
        }
        return report.parties().stream()
                .flatMap(party -> Stream.of(party, "two|" + party))
                .toList();
    }

    private static boolean isOfTwo(EventView report) {
        return report.parties().size() == 2 && !MANY.contains(report.type());
    }

    private static List<String> withPair(EventView report, String prefix) {
        List<String> sides = new ArrayList<>();
        report.parties().forEach(party -> sides.add(prefix + party));
        sides.add("pair|" + String.join("|", new TreeSet<>(report.parties())));
        return sides;
    }

    private static Optional<String> round(EventView report) {
        return report.ordinal().isPresent()
                ? report.series()
                        .map(series ->
                                "round|" + series.key() + "|" + report.ordinal().getAsInt())
                : Optional.empty();
    }

    /** The months of its days; the month itself where no day is known. A year alone finds nothing. */
    private static Set<String> months(EventView report) {
        Set<String> months = new TreeSet<>();
        EventDates.days(report).forEach(day -> months.add(YearMonth.from(day).toString()));
        EventDates.date(report)
                .filter(date -> date instanceof PartialDate.Month)
                .ifPresent(month -> months.add(month.toString()));
        return months;
    }

    private static String kind(EventView report) {
        return TALKS.contains(report.type()) ? "talks" : report.type().code();
    }

    @Override
    public String sameness(EventView report) {
        return report.iri();
    }

    @Override
    public EventView unite(List<EventView> same) {
        return same.getFirst();
    }

    @Override
    public int score(EventView one, EventView other) {
        if (one.source().article().equals(other.source().article())) {
            return EXCLUDED;
        }
        EventDates.Agreement dates = EventDates.of(one, other);
        Optional<Integer> bySeries = bySeries(one, other, dates);
        if (bySeries.isPresent()) {
            return bySeries.get();
        }
        if (!kind(one).equals(kind(other))) {
            return 0;
        }
        int parties = parties(one, other);
        if (dates == EventDates.Agreement.NONE || parties == EXCLUDED) {
            return EXCLUDED;
        }
        if (dates == EventDates.Agreement.UNKNOWN) {
            return 0;
        }
        People people = People.of(one, other, person);
        int place = place(one, other, people);
        if (people.contradict() || place == EXCLUDED) {
            return EXCLUDED;
        }
        if (dates == EventDates.Agreement.NEXT_DAY && !isAcrossTheNight(one, other, place, people)) {
            return EXCLUDED;
        }
        int type = one.type() != other.type() ? -1 : one.type() == EventType.EXERCISE ? 2 : 1;
        int points = type + parties + time(dates) + place + people.points() + award(one, other) + series(one, other);
        return points >= ENOUGH ? points : 0;
    }

    /** Of an evening that is the next morning elsewhere: the same place and people, or a call that the press of both sides tells of. */
    private static boolean isAcrossTheNight(EventView one, EventView other, int place, People people) {
        boolean bothSides = one.source().pressOf().isPresent()
                && other.source().pressOf().isPresent()
                && !one.source().pressOf().equals(other.source().pressOf());
        return (place == 2 && people.points() > 0)
                || (one.type() == EventType.CALL && people.points() == BOTH_SIDES && bothSides);
    }

    private static Optional<Integer> bySeries(EventView one, EventView other, EventDates.Agreement dates) {
        boolean oneSeries = one.series().isPresent()
                && one.series()
                        .map(EventView.SeriesView::key)
                        .equals(other.series().map(EventView.SeriesView::key));
        if (!oneSeries) {
            boolean oneRound = round(one).isPresent()
                    && one.ordinal().equals(other.ordinal())
                    && dates == EventDates.Agreement.SAME_DAY
                    && isShortFor(one, other);
            return oneRound ? Optional.of(30) : Optional.empty();
        }
        if (one.ordinal().isPresent() && other.ordinal().isPresent()) {
            return Optional.of(one.ordinal().equals(other.ordinal()) ? 100 : EXCLUDED);
        }
        return switch (dates) {
            case SAME_DAY, OVERLAP -> Optional.of(50);
            case COARSER, NEXT_DAY, UNKNOWN -> Optional.empty();
            case NONE -> Optional.of(EXCLUDED);
        };
    }

    /** Two names may be of one series, but that takes more than a day and a place in common. */
    private static int series(EventView one, EventView other) {
        return one.series().isPresent() && other.series().isPresent() ? -4 : 0;
    }

    /** "X–Y 2+2" and "X–Y foreign affairs and defence 2+2": one name leaves out words of the other. */
    private static boolean isShortFor(EventView one, EventView other) {
        Set<String> a = words(one);
        Set<String> b = words(other);
        return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
    }

    private static Set<String> words(EventView report) {
        return report.series()
                .map(series -> (Set<String>) new TreeSet<>(List.of(series.key().split("-"))))
                .orElse(Set.of());
    }

    /** Meetings of two do not leave out a third: of a meeting of three, a meeting of two is another. */
    private static int parties(EventView one, EventView other) {
        Set<String> a = one.parties();
        Set<String> b = other.parties();
        if (a.equals(b)) {
            return a.isEmpty() ? 0 : 3;
        }
        if (Collections.disjoint(a, b)) {
            return a.isEmpty() || b.isEmpty() ? 0 : EXCLUDED;
        }
        int fewer = Math.min(a.size(), b.size());
        boolean partOfTheOther = a.containsAll(b) || b.containsAll(a);
        if (fewer == 1 || fewer > 2 || MANY.contains(one.type()) || MANY.contains(other.type())) {
            return partOfTheOther || fewer > 2 ? 1 : 0;
        }
        return EXCLUDED;
    }

    private static int time(EventDates.Agreement dates) {
        return switch (dates) {
            case SAME_DAY -> 3;
            case OVERLAP -> 2;
            case COARSER, NEXT_DAY -> 1;
            case UNKNOWN, NONE -> 0;
        };
    }

    private static int place(EventView one, EventView other, People people) {
        Optional<String> a = placeKey(one);
        Optional<String> b = placeKey(other);
        if (a.isPresent() && a.equals(b)) {
            return 2;
        }
        if (a.isEmpty() && b.isEmpty() && isVague(one) == isVague(other)) {
            return 1;
        }
        boolean elsewhere = one.country().isPresent()
                && other.country().isPresent()
                && !one.country().equals(other.country());
        if (a.isEmpty() || b.isEmpty()) {
            return elsewhere ? EXCLUDED : 0;
        }
        return people.points() == BOTH_SIDES ? -1 : EXCLUDED;
    }

    /** Whether nothing but a place could tell it from others of the day; calls have none. */
    private static boolean isVague(EventView report) {
        return report.participations().isEmpty() && report.type() != EventType.CALL;
    }

    /** What tells a place: the gazetteer's entry, else its name. */
    private static Optional<String> placeKey(EventView report) {
        return report.place().map(place -> place.linked().orElseGet(() -> NameWords.key(place.name())));
    }

    private static int award(EventView one, EventView other) {
        Function<EventView, Optional<String>> name = report -> report.award().map(award -> NameWords.key(award.name()));
        return name.apply(one).isPresent() && name.apply(one).equals(name.apply(other)) ? 1 : 0;
    }

    /**
     * People that two reports name.
     *
     * @param points for those in common
     * @param contradict whether both name who led one side and none is the same, or all whom they name differ
     */
    private record People(int points, boolean contradict) {
        static People of(EventView one, EventView other, Function<String, Optional<String>> person) {
            Map<String, Set<String>> first = bySide(one, person);
            Map<String, Set<String>> second = bySide(other, person);
            int common = 0;
            boolean differ = false;
            boolean contradict = false;
            for (Map.Entry<String, Set<String>> side : first.entrySet()) {
                String key = side.getKey();
                if (!Collections.disjoint(side.getValue(), second.getOrDefault(key, Set.of()))) {
                    common++;
                } else if (second.containsKey(key)) {
                    differ = true;
                    contradict |= isLed(one, key, person) && isLed(other, key, person);
                }
            }
            return new People(common == 0 ? 0 : common == 1 ? 3 : BOTH_SIDES, contradict || (differ && common == 0));
        }

        /** Whether the report names who led a side. */
        private static boolean isLed(EventView report, String side, Function<String, Optional<String>> person) {
            return report.participations().stream()
                    .anyMatch(participation -> !participation.role().equals(Role.PARTICIPANT.code())
                            && participation.held().side().orElse("").equals(side)
                            && person.apply(participation.person()).isPresent());
        }

        private static Map<String, Set<String>> bySide(EventView report, Function<String, Optional<String>> person) {
            Map<String, Set<String>> people = new TreeMap<>();
            for (EventView.ParticipationView participation : report.participations()) {
                person.apply(participation.person())
                        .ifPresent(p -> people.computeIfAbsent(
                                        participation.held().side().orElse(""), s -> new HashSet<>())
                                .add(p));
            }
            return people;
        }
    }

    /** Numbers first, then places, people, exact dates, parties. */
    @Override
    public String telling(EventView report) {
        Set<String> people = new TreeSet<>();
        report.participations().forEach(p -> person.apply(p.person()).ifPresent(people::add));
        return String.join(
                "|",
                round(report).isPresent() ? "0" : "1",
                report.place().isPresent() ? "0" : "1",
                "%03d".formatted(999 - Math.min(999, report.participations().size())),
                EventDates.days(report).isEmpty() ? "1" : "0",
                "%03d".formatted(999 - Math.min(999, report.parties().size())),
                String.join(" ", people),
                report.iri());
    }
}
