package org.communique.event;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communique.annotation.AnnotatedStory;
import org.communique.annotation.DateBasis;
import org.communique.annotation.Mention;
import org.communique.annotation.PartialDate;
import org.communique.annotation.time.PublicationDate;
import org.communique.entity.Gazetteer;
import org.communique.entity.Linking;
import org.communique.entity.Party;
import org.communique.entity.People;
import org.communique.entity.PlaceEntry;

/** What an event takes over from the larger event it was part of, from the dateline and from the day of publication. */
final class EventCompletion {
    private static final Set<EventType> WITHIN_TALKS = Set.of(EventType.SIGNING, EventType.AWARD_CONFERRAL);
    private static final Set<EventType> WITHIN_VISIT =
            Set.of(EventType.DIALOGUE_SESSION, EventType.MEETING, EventType.SIGNING, EventType.AWARD_CONFERRAL);

    private final Gazetteer gazetteer;
    private final AnnotatedStory story;
    private final People people;
    private final List<Scene> scenes;

    EventCompletion(Gazetteer gazetteer, AnnotatedStory story, People people, List<Scene> scenes) {
        this.gazetteer = gazetteer;
        this.story = story;
        this.people = people;
        this.scenes = scenes;
    }

    void complete(List<Draft> events) {
        sides(events);
        seriesOfBareRounds(events);
        events.forEach(event -> event.partOf = larger(event, events));
        events.forEach(event -> inherit(event));
        documentsOfTalks(events);
        defaultPlaces(events);
        defaultDates(events);
        relatedPlaces(events);
        plannedOnVisits(events);
        events.forEach(event -> inherit(event));
        events.forEach(this::roles);
    }

    private void sides(List<Draft> events) {
        for (Draft event : events) {
            for (int person : event.participants.keySet()) {
                people.persons().get(person).side().ifPresent(event.parties::add);
            }
            boolean bilateral =
                    Set.of(EventType.DIALOGUE_SESSION, EventType.COMMEMORATION).contains(event.type);
            if (bilateral && event.parties.size() < 2) {
                scenes.get(event.sentence).partiesWithin(0, Integer.MAX_VALUE).stream()
                        .filter(Party.State.class::isInstance)
                        .limit(2)
                        .forEach(event.parties::add);
            }
            if (bilateral && event.parties.size() < 2) {
                mostNamed().stream().limit(2).forEach(event.parties::add);
            }
        }
    }

    private List<Party> mostNamed() {
        Map<Party, Integer> counts = new TreeMap<>();
        for (Scene scene : scenes) {
            scene.sentence()
                    .names()
                    .states()
                    .forEach(state -> counts.merge(new Party.State(state.iso3()), 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Party, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** "The sixth dialogue" beside "the seventh X Dialogue" is a round of X. */
    private static void seriesOfBareRounds(List<Draft> events) {
        Optional<Draft> named = events.stream()
                .filter(event -> event.type == EventType.DIALOGUE_SESSION && event.series.isPresent())
                .max(Comparator.comparingInt(event -> event.series.get().words().length()));
        for (Draft event : events) {
            boolean bare = event.type == EventType.DIALOGUE_SESSION
                    && event.ordinal.isPresent()
                    && event.series
                            .map(series -> series.words().indexOf(' ') < 0)
                            .orElse(true);
            if (bare && named.isPresent() && named.get() != event) {
                event.series = named.get().series;
                event.parties.addAll(named.get().parties);
            }
        }
    }

    private Optional<Draft> larger(Draft event, List<Draft> events) {
        if (event.background && event.type != EventType.SIGNING) {
            return Optional.empty();
        }
        return events.stream()
                .filter(other -> other != event && contains(other, event))
                .max(Comparator.comparingInt((Draft other) -> other.type == EventType.VISIT ? 0 : 1)
                        .thenComparingInt(other -> -Math.abs(other.sentence - event.sentence)));
    }

    private boolean contains(Draft larger, Draft event) {
        boolean talks = WITHIN_TALKS.contains(event.type)
                && (larger.type == EventType.DIALOGUE_SESSION || larger.type == EventType.MEETING);
        boolean visit = WITHIN_VISIT.contains(event.type) && larger.type == EventType.VISIT;
        boolean fits =
                larger.status == event.status && larger.background == event.background && withinDates(larger, event);
        boolean sharesSide = event.parties.isEmpty() || larger.parties.stream().anyMatch(event.parties::contains);
        boolean place = visit ? visitorTakesPart(larger, event) && inCountry(larger, event) : placesFit(larger, event);
        return (talks || visit) && fits && sharesSide && place;
    }

    private static boolean inCountry(Draft visit, Draft event) {
        return event.country.isEmpty() || visit.country.isEmpty() || event.country.equals(visit.country);
    }

    private static boolean placesFit(Draft larger, Draft event) {
        return event.placeName.isEmpty() || larger.placeName.isEmpty() || event.placeName.equals(larger.placeName);
    }

    private static boolean visitorTakesPart(Draft visit, Draft event) {
        return event.participants.keySet().stream()
                        .anyMatch(person -> visit.participants.getOrDefault(person, Role.HOST) != Role.HOST)
                || event.participants.isEmpty();
    }

    private static boolean withinDates(Draft larger, Draft event) {
        if (larger.start.isEmpty() || event.start.isEmpty()) {
            return true;
        }
        PartialDate from = larger.start.get().date();
        PartialDate to = larger.end.map(Occurrence::date).orElse(from);
        PartialDate day = event.start.get().date();
        return !day.latest().isBefore(from.earliest())
                && !day.earliest().isAfter(to.latest().plusDays(larger.end.isPresent() ? 0 : 7));
    }

    private static void inherit(Draft event) {
        event.partOf.ifPresent(larger -> {
            boolean visit = larger.type == EventType.VISIT;
            if (event.start.isEmpty() && !visit) {
                event.start = larger.start.map(start -> new Occurrence(start.date(), DateBasis.RELATED_EVENT));
            }
            if (event.place.isEmpty()) {
                event.place = larger.place;
                event.placeName = larger.placeName;
            }
            event.country = event.country.or(() -> larger.country);
            if (event.parties.size() < 2) {
                event.parties.addAll(larger.parties);
            }
        });
    }

    /** What was signed at talks stands on the talks too. */
    private static void documentsOfTalks(List<Draft> events) {
        for (Draft event : events) {
            boolean atTalks = event.type == EventType.SIGNING
                    && event.partOf
                            .map(larger -> larger.type != EventType.VISIT)
                            .orElse(false);
            if (atTalks) {
                Draft talks = event.partOf.orElseThrow();
                event.documents.stream()
                        .filter(document -> !talks.documents.contains(document))
                        .forEach(talks.documents::add);
            }
        }
    }

    private void defaultPlaces(List<Draft> events) {
        Optional<Mention.PlaceMention> dateline = story.datelinePlace();
        if (dateline.isEmpty()) {
            return;
        }
        for (Draft event : events) {
            boolean placeless = event.place.isEmpty()
                    && !Set.of(EventType.CALL, EventType.VISIT, EventType.COMMEMORATION)
                            .contains(event.type);
            if (!placeless || event.background || event.status != Status.HELD) {
                continue;
            }
            String name = datelineName(dateline.get());
            Linking<PlaceEntry> linking =
                    new PlaceLinker(gazetteer).link(name, dateline.get().keys(), event.parties);
            Optional<String> country = PlaceLinker.country(linking);
            boolean home = country.isPresent()
                    && (event.parties.isEmpty() || event.parties.contains(new Party.State(country.get())))
                    && (event.country.isEmpty() || event.country.equals(country));
            if (home) {
                event.place = Optional.of(new PlaceReport(name, linking, country));
                event.placeName = Optional.of(name);
                event.country = country;
            }
        }
    }

    /** Talks told without a place took place where the same sides met that day, if they met in one place only. */
    private static void relatedPlaces(List<Draft> events) {
        for (Draft event : events) {
            boolean placeless = event.type == EventType.DIALOGUE_SESSION
                    && event.place.isEmpty()
                    && event.country.isEmpty()
                    && !event.background
                    && event.status == Status.HELD;
            if (!placeless) {
                continue;
            }
            List<Draft> sameDay = events.stream()
                    .filter(other ->
                            other.place.isPresent() && !other.background && other.parties.equals(event.parties))
                    .filter(other -> other.start.map(Occurrence::date).equals(event.start.map(Occurrence::date)))
                    .toList();
            if (sameDay.stream().map(other -> other.placeName).distinct().count() == 1) {
                event.place = sameDay.getFirst().place;
                event.placeName = sameDay.getFirst().placeName;
                event.country = sameDay.getFirst().country;
            }
        }
    }

    /**
     * Talks announced for a visit under way take its country and, where no day is told, its month; those announced for a
     * day between its first and its last are part of it.
     */
    private static void plannedOnVisits(List<Draft> events) {
        for (Draft event : events) {
            if (event.status == Status.PLANNED && event.type == EventType.MEETING && event.start.isEmpty()) {
                visitsOfParticipants(event, events).findFirst().ifPresent(visit -> {
                    event.country = event.country.or(() -> visit.country);
                    event.start =
                            visit.start.map(start -> new Occurrence(month(start.date()), DateBasis.RELATED_EVENT));
                });
            } else if (event.status == Status.PLANNED
                    && WITHIN_VISIT.contains(event.type)
                    && event.partOf.isEmpty()
                    && event.start.isPresent()) {
                event.partOf = visitsOfParticipants(event, events)
                        .filter(visit -> visit.end.isPresent() && withinDates(visit, event) && inCountry(visit, event))
                        .findFirst();
            }
        }
    }

    private static Stream<Draft> visitsOfParticipants(Draft event, List<Draft> events) {
        return events.stream()
                .filter(visit -> visit.type == EventType.VISIT && visit.status == Status.HELD && !visit.background)
                .filter(visit -> visitorTakesPart(visit, event));
    }

    private static PartialDate month(PartialDate date) {
        return switch (date) {
            case PartialDate.Day day -> new PartialDate.Month(YearMonth.from(day.date()));
            case PartialDate.Month month -> month;
            case PartialDate.Year year -> year;
        };
    }

    private String datelineName(Mention.PlaceMention mention) {
        return story.dateline()
                .flatMap(dateline -> dateline.place())
                .map(span -> story.story().textOf(span))
                .orElse(mention.keys().getFirst());
    }

    private void defaultDates(List<Draft> events) {
        Optional<Occurrence> published = story.publication()
                .filter(PublicationDate::isStated)
                .map(publication -> new Occurrence(publication.date(), DateBasis.PUBLICATION));
        Optional<Occurrence> related = events.stream()
                .filter(event -> !event.background && event.status == Status.HELD)
                .flatMap(event -> event.start.stream())
                .findFirst()
                .map(start -> new Occurrence(start.date(), DateBasis.RELATED_EVENT));
        for (Draft event : events) {
            boolean current = event.start.isEmpty()
                    && event.end.isEmpty()
                    && event.status == Status.HELD
                    && !event.background
                    && !event.undated;
            if (current) {
                event.start = published.or(() -> related);
            }
        }
    }

    /** Who is at home is the host; in a third country, or where the place is unknown, all are participants. */
    private void roles(Draft event) {
        if (event.type != EventType.MEETING && event.type != EventType.DIALOGUE_SESSION) {
            return;
        }
        Map<Integer, Role> roles = new LinkedHashMap<>(event.participants);
        boolean home = event.country.isPresent() && event.parties.contains(new Party.State(event.country.get()));
        roles.replaceAll((person, role) -> {
            Optional<Party> side = people.persons().get(person).side();
            if (role != Role.PARTICIPANT || !home || side.isEmpty()) {
                return role;
            }
            return side.get().code().equals(event.country.orElseThrow()) ? Role.HOST : Role.GUEST;
        });
        event.participants.clear();
        event.participants.putAll(roles);
    }
}
