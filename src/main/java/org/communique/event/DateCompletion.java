package org.communique.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.AnnotatedStory;
import org.communique.annotation.DateBasis;
import org.communique.annotation.PartialDate;
import org.communique.annotation.time.DateAttachment;
import org.communique.annotation.time.PublicationDate;
import org.communique.annotation.time.TimeExpression;
import org.communique.text.BlockKind;
import org.communique.text.WordSet;

/**
 * When an event took place whose sentence does not say: on the day of the larger event, or of the event told before it that
 * shares a person, else on the day of publication. What the text marks as past already stays undated, and so does what was
 * put off from its day.
 */
final class DateCompletion {
    private static final int DISCOURSE = 2;
    private static final int FRESH = 8;

    /** What the programme of a visit or of a gathering consists of. */
    private static final Set<EventType> PROGRAMME =
            Set.of(EventType.MEETING, EventType.SIGNING, EventType.DIALOGUE_SESSION);

    private static final Set<EventType> FRAMES = Set.of(EventType.VISIT, EventType.CONFERENCE, EventType.COMMEMORATION);
    /** Words by which a programme goes on within a day. */
    private static final Set<String> WITHIN_A_DAY = WordSet.words("""
            morning afternoon evening noon midday night then later first afterwards afterward follow follows
            followed following after before thereafter subsequently lunch luncheon dinner""");

    private static final int PROGRAMME_REACH = 4;

    private final AnnotatedStory story;

    DateCompletion(AnnotatedStory story) {
        this.story = story;
    }

    void complete(List<Draft> events, Containment containment) {
        Set<Draft> told = new HashSet<>();
        events.stream().filter(event -> event.start.isPresent()).forEach(told::add);
        Optional<Occurrence> published = story.publication()
                .filter(PublicationDate::isStated)
                .map(publication -> new Occurrence(publication.date(), DateBasis.PUBLICATION));
        for (Draft event : events) {
            if (event.start.isPresent() || event.end.isPresent() || event.undated || event.type == EventType.VISIT) {
                continue;
            }
            boolean visit =
                    event.partOf.map(larger -> larger.type == EventType.VISIT).orElse(false);
            if (event.partOf.filter(DateCompletion::isUndated).isPresent()) {
                event.undated = true;
                continue;
            }
            if (event.partOf.isPresent() && !visit) {
                event.start = event.partOf.get().start.map(DateCompletion::related);
            }
            if (event.start.isEmpty() && event.status == Status.HELD && !event.background) {
                event.start = before(event, events, told)
                        .or(() -> discourse(event))
                        .or(() -> published)
                        .or(() -> behind(events, told));
                withinVisit(event);
            } else if (event.status == Status.PLANNED && PROGRAMME.contains(event.type)) {
                event.start = event.start.or(() -> programme(event, events));
                if (event.start.isEmpty()) {
                    event.start = planned(event, events, containment);
                }
            }
        }
        events.forEach(event -> visit(event, events, published));
        events.stream()
                .filter(event -> event.status == Status.PLANNED && event.start.isEmpty() && event.end.isEmpty())
                .forEach(event -> event.start = ofFrame(event, events, containment));
        events.stream().filter(event -> event.status == Status.POSTPONED).forEach(event -> {
            event.start = Optional.empty();
            event.end = Optional.empty();
        });
    }

    /** Whether the text only says that it is past: then so is what was part of it. */
    private static boolean isUndated(Draft event) {
        return event.undated && event.start.isEmpty() && event.end.isEmpty();
    }

    /**
     * A visit took place on the day of its talks, if they are on one day, else in their month; in the month of publication if
     * they have no day; without any, on the day of publication.
     */
    private static void visit(Draft visit, List<Draft> events, Optional<Occurrence> published) {
        boolean lasts = visit.end.isPresent()
                && published.isPresent()
                && visit.end
                        .get()
                        .date()
                        .earliest()
                        .isAfter(published.get().date().latest());
        boolean told = visit.start.isPresent() || visit.end.isPresent() && !lasts;
        if (visit.type != EventType.VISIT || told) {
            return;
        }
        if (visit.status == Status.PLANNED) {
            visit.start = planned(visit, events);
            return;
        }
        if (visit.undated || visit.background || visit.status != Status.HELD) {
            return;
        }
        if (visit.ended) {
            visit.end = published;
            return;
        }
        List<PartialDate> days = events.stream()
                .filter(event -> event.partOf.equals(Optional.of(visit)))
                .flatMap(event -> event.start.stream())
                .map(Occurrence::date)
                .distinct()
                .toList();
        boolean past = events.stream()
                .anyMatch(event -> event.partOf.equals(Optional.of(visit)) && isUndated(event) && !event.background);
        if (days.isEmpty() && past) {
            visit.start = published.map(day -> new Occurrence(month(day.date()), DateBasis.RELATED_EVENT));
        } else if (days.isEmpty()) {
            visit.start = published.filter(day -> !lasts);
        } else if (days.size() == 1) {
            visit.start = Optional.of(new Occurrence(days.getFirst(), DateBasis.RELATED_EVENT));
        } else if (days.stream().map(DateCompletion::month).distinct().count() == 1) {
            visit.start = Optional.of(new Occurrence(month(days.getFirst()), DateBasis.RELATED_EVENT));
        }
    }

    /** What of the date is known from the visits and tours told: talks to come are in their month, and so is a further leg. */
    private static Optional<Occurrence> ofFrame(Draft event, List<Draft> events, Containment containment) {
        if (event.type == EventType.VISIT) {
            return leg(event, events);
        }
        return PROGRAMME.contains(event.type) ? planned(event, events, containment) : Optional.empty();
    }

    /** A further country of a tour is visited in the month of the leg told nearest to it. */
    private static Optional<Occurrence> leg(Draft visit, List<Draft> events) {
        return events.stream()
                .filter(other -> other != visit && other.type == EventType.VISIT && !other.background)
                .filter(other -> other.start.isPresent() && other.status != Status.POSTPONED)
                .filter(other -> visit.participants.entrySet().stream()
                        .anyMatch(entry -> entry.getValue() != Role.HOST
                                && other.participants.getOrDefault(entry.getKey(), Role.HOST) != Role.HOST))
                .min(Comparator.comparingInt(other -> Math.abs(other.sentence - visit.sentence)))
                .flatMap(DateCompletion::monthOf);
    }

    /** The day of a visit that has only one, else its month. */
    static Optional<Occurrence> dayOrMonth(Draft visit) {
        boolean one = visit.end.isEmpty() && visit.days <= 1;
        return visit.start.isEmpty()
                ? Optional.empty()
                : one ? visit.start.map(DateCompletion::related) : monthOf(visit);
    }

    /** What the first and the last day of a visit share: the month, or else the year. */
    private static Optional<Occurrence> monthOf(Draft visit) {
        PartialDate first = month(visit.start.orElseThrow().date());
        PartialDate last = month(visit.end.or(() -> visit.start).orElseThrow().date());
        PartialDate year = new PartialDate.Year(first.earliest().getYear());
        PartialDate shared = first.equals(last) ? first : year;
        return shared.compatibleWith(last)
                ? Optional.of(new Occurrence(shared, DateBasis.RELATED_EVENT))
                : Optional.empty();
    }

    /** A visit is announced for the day of what the visitor's side is to attend there. */
    private static Optional<Occurrence> planned(Draft visit, List<Draft> events) {
        return events.stream()
                .filter(event -> event != visit && event.status == Status.PLANNED && event.type != EventType.VISIT)
                .filter(event -> event.country.isPresent() && event.country.equals(visit.country))
                .filter(event -> !Collections.disjoint(event.parties, visit.guests))
                .flatMap(event -> event.start.stream())
                .findFirst()
                .map(DateCompletion::related);
    }

    /** A day outside the visit it fell in cannot be: then only the month or year that the visit's first and last day share is known. */
    private static void withinVisit(Draft event) {
        if (event.partOf.filter(larger -> larger.shared).isPresent()) {
            event.start = event.partOf.get().start.or(() -> event.start);
            return;
        }
        Optional<Draft> visit = event.partOf
                .filter(larger -> larger.type == EventType.VISIT)
                .filter(larger -> larger.end.isPresent() || larger.ended && larger.start.isPresent());
        if (visit.isEmpty() || event.start.isEmpty()) {
            return;
        }
        PartialDate from =
                visit.get().start.or(() -> visit.get().end).orElseThrow().date();
        PartialDate to =
                visit.get().end.or(() -> visit.get().start).orElseThrow().date();
        boolean untold = from instanceof PartialDate.Month && visit.get().ended;
        boolean outside = event.start.get().date().earliest().isAfter(to.latest())
                || visit.get().start.isPresent()
                        && event.start.get().date().latest().isBefore(from.earliest());
        if ((outside || untold) && month(from).equals(month(to))) {
            event.start = Optional.of(new Occurrence(month(from), DateBasis.RELATED_EVENT));
        }
    }

    /** Announced talks fall on the day of the visit or gathering they belong to, if it has only one; else in its month. */
    private static Optional<Occurrence> planned(Draft event, List<Draft> events, Containment containment) {
        Optional<Draft> held = containment
                .heldVisitsOf(event)
                .filter(visit -> visit.start.isPresent())
                .filter(visit -> event.country.isEmpty() || event.country.equals(visit.country))
                .findFirst();
        if (held.isPresent()) {
            return monthOf(held.get());
        }
        return events.stream()
                .filter(visit ->
                        FRAMES.contains(visit.type) && visit.status == Status.PLANNED && visit.start.isPresent())
                .filter(visit -> visit != event
                                && !Collections.disjoint(visit.participants.keySet(), event.participants.keySet())
                        || event.type != EventType.MEETING
                                && event.participants.isEmpty()
                                && event.parties.containsAll(visit.parties))
                .filter(visit -> event.country.isEmpty() || event.country.equals(visit.country))
                .min(Comparator.comparingInt(visit -> Math.abs(visit.sentence - event.sentence)))
                .flatMap(visit -> visit.end.isPresent() || visit.days > 1 || isDerived(visit)
                        ? monthOf(visit)
                        : visit.start.map(DateCompletion::related));
    }

    /** "On Saturday he arrives. In the afternoon he will meet B": the day told last, if it lies within what is announced. */
    private Optional<Occurrence> programme(Draft event, List<Draft> events) {
        if (!goesOnWithinADay(event.sentence)) {
            return Optional.empty();
        }
        List<Draft> frames = events.stream()
                .filter(frame -> frame != event && FRAMES.contains(frame.type) && frame.status == Status.PLANNED)
                .filter(frame -> !Collections.disjoint(frame.parties, event.parties))
                .toList();
        for (int at = event.sentence; at >= Math.max(0, event.sentence - PROGRAMME_REACH); at--) {
            for (TimeExpression time : story.sentences().get(at).times().reversed()) {
                Optional<PartialDate> day = time.ahead().start();
                boolean fits = time.attachment() == DateAttachment.EVENT
                        && day.isPresent()
                        && day.get() instanceof PartialDate.Day
                        && frames.stream().anyMatch(frame -> holds(frame, day.get()));
                if (fits) {
                    return day.map(date -> new Occurrence(date, DateBasis.RELATED_EVENT));
                }
            }
        }
        return Optional.empty();
    }

    private boolean goesOnWithinADay(int sentence) {
        AnnotatedSentence words = story.sentences().get(sentence);
        for (int at = 0; at < words.size(); at++) {
            if (WITHIN_A_DAY.contains(words.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a day lies within a visit or a gathering whose first day is known. */
    private static boolean holds(Draft frame, PartialDate day) {
        if (frame.start.isEmpty() || !(frame.start.get().date() instanceof PartialDate.Day first)) {
            return false;
        }
        LocalDate last =
                frame.end.map(end -> end.date().latest()).orElse(first.date().plusDays(Math.max(0, frame.days - 1L)));
        return !day.earliest().isBefore(first.date()) && !day.earliest().isAfter(last);
    }

    /** The day told last before the event, not long before publication: "talks on Friday … He sat down with B". */
    private Optional<Occurrence> discourse(Draft event) {
        Optional<LocalDate> published =
                story.publication().map(publication -> publication.date().latest());
        for (int at = event.sentence; at >= 0; at--) {
            boolean near = event.sentence - at <= DISCOURSE || isLead(at);
            AnnotatedSentence sentence = story.sentences().get(at);
            if (!near || sentence.sentence().kind() != BlockKind.PARAGRAPH) {
                continue;
            }
            for (TimeExpression time : sentence.times().reversed()) {
                Optional<PartialDate> day = time.past().start();
                boolean fits = time.attachment() == DateAttachment.EVENT
                        && time.past().end().isEmpty()
                        && day.isPresent()
                        && day.get() instanceof PartialDate.Day
                        && published.isPresent()
                        && !day.get().earliest().isAfter(published.get())
                        && !day.get().earliest().isBefore(published.get().minusDays(FRESH));
                if (fits) {
                    return Optional.of(new Occurrence(day.orElseThrow(), DateBasis.RELATED_EVENT));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the sentence is the first of the story's text. */
    private boolean isLead(int at) {
        for (int before = 0; before < at; before++) {
            if (story.sentences().get(before).sentence().kind() == BlockKind.PARAGRAPH) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Occurrence> before(Draft event, List<Draft> events, Set<Draft> told) {
        return events.stream()
                .filter(other -> told.contains(other) && isCurrent(other) && other.sentence <= event.sentence)
                .filter(other -> event.sentence - other.sentence <= 3
                        || !Collections.disjoint(other.participants.keySet(), event.participants.keySet()))
                .filter(other -> other.start.get().date() instanceof PartialDate.Day && other.end.isEmpty())
                .reduce((one, other) -> other.sentence >= one.sentence ? other : one)
                .flatMap(other -> other.start)
                .map(DateCompletion::related);
    }

    private static Optional<Occurrence> behind(List<Draft> events, Set<Draft> told) {
        return events.stream()
                .filter(other -> told.contains(other) && isCurrent(other))
                .flatMap(other -> other.start.stream())
                .filter(start -> start.date() instanceof PartialDate.Day)
                .findFirst()
                .map(DateCompletion::related);
    }

    /** Whether the day is only that of what else is told. */
    private static boolean isDerived(Draft event) {
        return event.start
                .filter(start -> start.basis() == DateBasis.RELATED_EVENT)
                .isPresent();
    }

    private static boolean isCurrent(Draft event) {
        return event.status == Status.HELD && !event.background;
    }

    private static Occurrence related(Occurrence start) {
        return new Occurrence(start.date(), DateBasis.RELATED_EVENT);
    }

    private static PartialDate month(PartialDate date) {
        return switch (date) {
            case PartialDate.Day day -> new PartialDate.Month(YearMonth.from(day.date()));
            case PartialDate.Month month -> month;
            case PartialDate.Year year -> year;
        };
    }
}
