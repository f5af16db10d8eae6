package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.annotation.AnnotatedStory;
import org.communique.annotation.PartialDate;
import org.communique.annotation.TokenRange;
import org.communique.entity.Gazetteer;
import org.communique.entity.Party;
import org.communique.entity.People;
import org.communique.entity.Person;

/**
 * Finds what the drafts of visits leave to the rest of the story: which visit "the visit" is, where "the visiting minister"
 * is, who "the delegation" is; and leaves out what is no visit between states.
 */
final class VisitResolver {
    private static final int WEEK = 7;
    private static final Set<EventType> WITH_GUESTS =
            Set.of(EventType.MEETING, EventType.DIALOGUE_SESSION, EventType.SIGNING, EventType.AWARD_CONFERRAL);

    private final AnnotatedStory story;
    private final DatelinePlace dateline;
    private final People people;
    private final List<Scene> scenes;

    VisitResolver(Gazetteer gazetteer, AnnotatedStory story, People people, List<Scene> scenes) {
        this.story = story;
        this.dateline = new DatelinePlace(gazetteer, story);
        this.people = people;
        this.scenes = scenes;
    }

    /** The drafts, visits joined and complete, others as they are. */
    List<Draft> resolve(List<Draft> drafts) {
        List<Draft> others =
                drafts.stream().filter(draft -> draft.type != EventType.VISIT).toList();
        List<Draft> visits = new ArrayList<>();
        List<Draft> references = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.type == EventType.VISIT) {
                (draft.definite || draft.knownGroup ? references : visits).add(draft);
            }
        }
        visits.forEach(visit -> destination(visit, others));
        visits.forEach(this::turn);
        visits.removeIf(visit -> !isForeign(visit));
        List<Draft> joined = new ArrayList<>();
        visits.forEach(visit -> join(visit, joined));
        references.forEach(reference -> refer(reference, joined, others));
        joined.forEach(visit -> members(visit, others));
        new LeaveTaking(people, scenes).complete(joined);
        joined.stream().filter(visit -> !isLegOfTour(visit, joined)).forEach(VisitResolver::lastDay);
        List<Draft> all = new ArrayList<>(drafts.stream()
                .filter(draft -> draft.type != EventType.VISIT || joined.contains(draft))
                .toList());
        joined.stream().filter(visit -> !all.contains(visit)).forEach(all::add);
        return all;
    }

    /** An open visit leads to the inviter, to where the visitor's talks are, or to the only side met. */
    private void destination(Draft visit, List<Draft> others) {
        if (visit.here) {
            dateline.of(List.of()).ifPresent(town -> here(visit, town));
        }
        if (visit.openDestination) {
            visit.country = visit.hostSide
                    .flatMap(VisitResolver::state)
                    .or(() -> visit.status == Status.HELD ? storyCountry(visit, others) : Optional.empty())
                    .or(() -> homeOf(visit));
        }
        boolean seat = visit.parties.stream()
                .anyMatch(party -> party instanceof Party.Organisation && !visit.guests.contains(party));
        visit.country.filter(unused -> !seat).ifPresent(iso3 -> visit.parties.add(new Party.State(iso3)));
    }

    private static void here(Draft visit, PlaceReport town) {
        visit.openDestination = false;
        visit.country = town.country();
        visit.place = Optional.of(town);
        visit.placeName = Optional.of(town.name());
    }

    private static Optional<String> state(Party party) {
        return switch (party) {
            case Party.State state -> Optional.of(state.code());
            case Party.Organisation unused -> Optional.empty();
        };
    }

    private Optional<String> storyCountry(Draft visit, List<Draft> others) {
        List<Draft> talks = others.stream()
                .filter(other -> other.status == Status.HELD && other.type != EventType.CALL)
                .filter(other -> !Collections.disjoint(visit.participants.keySet(), other.participants.keySet())
                        || visit.participants.isEmpty() && !Collections.disjoint(visit.guests, other.parties)
                        || hasUnnamed(other, visit.guests))
                .toList();
        Set<String> sides = new LinkedHashSet<>();
        talks.stream()
                .flatMap(other -> sidesOf(other).stream())
                .filter(side -> !visit.guests.contains(side))
                .forEach(side -> state(side).ifPresent(sides::add));
        Optional<String> told = talks.stream()
                .flatMap(other -> other.country.stream())
                .filter(country -> !visit.guests.contains(new Party.State(country)))
                .findFirst();
        Optional<String> dateline =
                datelineCountry().filter(country -> !visit.guests.contains(new Party.State(country)));
        return told.or(() -> dateline.filter(country -> sides.isEmpty() || sides.contains(country)))
                .or(() -> sides.size() == 1 ? sides.stream().findFirst() : Optional.empty());
    }

    /** Where a paper does not say whither somebody from abroad comes, he comes to the country from which it writes. */
    private Optional<String> homeOf(Draft visit) {
        return people.home()
                .filter(side -> !visit.guests.contains(side) && !visit.guests.isEmpty())
                .flatMap(VisitResolver::state);
    }

    /** Whether people of one of these sides took part of whom none is named. */
    private boolean hasUnnamed(Draft talks, Set<Party> sides) {
        return !Collections.disjoint(talks.parties, sides)
                && talks.participants.keySet().stream()
                        .noneMatch(person -> people.persons()
                                .get(person)
                                .side()
                                .filter(sides::contains)
                                .isPresent());
    }

    private Set<Party> sidesOf(Draft draft) {
        Set<Party> sides = new LinkedHashSet<>(draft.parties);
        draft.participants
                .keySet()
                .forEach(person -> people.persons().get(person).side().ifPresent(sides::add));
        return sides;
    }

    private Optional<String> datelineCountry() {
        return dateline.of(List.of()).flatMap(PlaceReport::country);
    }

    /** A visit is of officials of one side to another; at home, or of nobody's officials, there is none. */
    private boolean isForeign(Draft visit) {
        boolean somewhere = visit.country.isPresent() || !visit.openDestination;
        boolean home = visit.country.isPresent() && visit.guests.contains(new Party.State(visit.country.get()));
        boolean official = visit.participants.isEmpty()
                ? !visit.guests.isEmpty()
                : visitors(visit)
                        .anyMatch(person -> person.position().isPresent()
                                || person.rank().isPresent()
                                || person.side().isPresent());
        return somewhere && !home && official;
    }

    /** "The minister is here on a visit": not the one who is at home there, but whom the story named last of another side. */
    private void turn(Draft visit) {
        boolean home = visit.country
                .map(Party.State::new)
                .filter(visit.guests::contains)
                .isPresent();
        if (!visit.described || !home || visit.guests.size() != 1) {
            return;
        }
        TokenRange words = new TokenRange(visit.trigger, visit.trigger + 1);
        int read = visitors(visit).findFirst().map(Person::index).orElse(-1);
        List<Actor> others = read < 0
                ? List.of()
                : scenes.get(visit.sentence).opposite(List.of(new Actor.Named(words, read)), words);
        for (Actor other : others) {
            if (other instanceof Actor.Named named) {
                visit.participants.remove(read);
                visit.parties.removeAll(visit.guests);
                visit.guests.clear();
                people.persons().get(named.person()).side().ifPresent(visit.guests::add);
                visit.addParticipant(named.person(), Role.GUEST, visit.evidence.getFirst());
                visit.parties.addAll(visit.guests);
                visit.country.map(Party.State::new).ifPresent(visit.parties::add);
            }
        }
    }

    private Stream<Person> visitors(Draft visit) {
        return visit.participants.entrySet().stream()
                .filter(entry -> entry.getValue() != Role.HOST)
                .map(entry -> people.persons().get(entry.getKey()));
    }

    private void join(Draft visit, List<Draft> joined) {
        Optional<Draft> same =
                joined.stream().filter(known -> isSame(known, visit)).findFirst();
        if (same.isPresent()) {
            merge(same.get(), visit);
        } else {
            joined.add(visit);
        }
    }

    private boolean isSame(Draft one, Draft other) {
        boolean where = one.country.equals(other.country) || one.openDestination || other.openDestination;
        boolean when = one.start.isEmpty() && one.end.isEmpty()
                || other.start.isEmpty() && other.end.isEmpty()
                || overlaps(one, other);
        boolean datedApart = one.background != other.background
                || one.undated != other.undated && (one.start.isPresent() || other.start.isPresent());
        boolean status = one.status == other.status || one.start.isEmpty() || other.start.isEmpty();
        return where && when && status && !datedApart && isSamePeople(one, other);
    }

    private static boolean overlaps(Draft one, Draft other) {
        return one.start.isEmpty()
                || isNear(one, other)
                || other.start.isEmpty()
                || !last(one).isBefore(other.start.get().date().earliest())
                        && !last(other).isBefore(one.start.get().date().earliest());
    }

    /** A day taken from what else the sentence tells may be any of the visit's days. */
    private static boolean isNear(Draft one, Draft other) {
        return (one.borrowedDay || other.borrowedDay)
                && other.start.isPresent()
                && Math.abs(ChronoUnit.DAYS.between(
                                one.start.orElseThrow().date().earliest(),
                                other.start.get().date().earliest()))
                        <= WEEK;
    }

    private static LocalDate last(Draft visit) {
        PartialDate date = visit.end.or(() -> visit.start).orElseThrow().date();
        return visit.end.isEmpty() && visit.days > 1 ? date.latest().plusDays(visit.days - 1L) : date.latest();
    }

    private boolean isSamePeople(Draft one, Draft other) {
        if (one.participants.isEmpty() || other.participants.isEmpty()) {
            return !Collections.disjoint(one.guests, other.guests) && !isOld(one) && !isOld(other);
        }
        return !Collections.disjoint(one.participants.keySet(), other.participants.keySet());
    }

    private boolean isOld(Draft visit) {
        return visit.start.isPresent()
                && story.publication()
                        .map(published -> visit.start
                                .get()
                                .date()
                                .latest()
                                .isBefore(published.date().earliest().minusDays(2L * WEEK)))
                        .orElse(false);
    }

    private static void merge(Draft visit, Draft more) {
        if (visit.openDestination && !more.openDestination) {
            visit.parties.clear();
            visit.parties.addAll(visit.guests);
            visit.country = more.country;
            visit.openDestination = false;
        } else if (more.openDestination && !visit.openDestination) {
            more.parties.retainAll(more.guests);
        }
        if (visit.start.isEmpty() && more.start.isPresent()) {
            visit.status = more.status;
        } else if (visit.start.isEmpty() && more.status == Status.PLANNED) {
            visit.status = Status.PLANNED;
        }
        boolean moreExact = more.start.isPresent()
                && (visit.start.isEmpty()
                        || visit.borrowedDay && !more.borrowedDay
                        || visit.start.get().date().toString().length()
                                < more.start.get().date().toString().length()
                        || more.end.isPresent() && visit.end.isEmpty());
        if (moreExact) {
            visit.start = more.start;
            visit.borrowedDay = more.borrowedDay;
        }
        visit.end = visit.end.or(() -> more.end);
        visit.days = Math.max(visit.days, more.days);
        if (visit.place.isEmpty()) {
            visit.place = more.place;
            visit.placeName = more.placeName;
        }
        visit.country = visit.country.or(() -> more.country);
        visit.sentences.addAll(more.sentences);
        visit.evidence.addAll(more.evidence);
        visit.guests.addAll(more.guests);
        visit.parties.addAll(more.parties);
        visit.undated &= more.undated;
        visit.ended |= more.ended;
        more.participants.forEach((person, role) -> visit.addParticipant(
                person, role, more.participantEvidence.getOrDefault(person, more.evidence.getFirst())));
    }

    /** "The visit" is the one told before, in the same country if it says where; else that of the one guest of the talks. */
    private void refer(Draft reference, List<Draft> visits, List<Draft> others) {
        Optional<Draft> target = visits.stream()
                .filter(visit -> !visit.background || reference.background)
                .filter(visit -> reference.country.isEmpty() || reference.country.equals(visit.country))
                .min(Comparator.comparingInt(visit -> distance(reference, visit)));
        if (reference.knownGroup && reference.country.isPresent()) {
            visits.stream()
                    .filter(visit -> visit.country.equals(reference.country))
                    .filter(visit -> overlaps(visit, reference))
                    .filter(visit -> reference.traveller.isEmpty() || !isOld(visit) && !visit.background)
                    .findFirst()
                    .ifPresentOrElse(visit -> adopt(visit, reference), () -> ofTalksOrLeg(reference, visits, others));
        } else if (target.isPresent()) {
            adopt(target.get(), reference);
        } else if (!reference.knownGroup && !reference.background && reference.status == Status.HELD) {
            visitOfTalks(reference, others).ifPresent(visits::add);
        }
    }

    /** "A visit to Chad is under way": of the one guest of the talks, else a further stop of those who travel. */
    private void ofTalksOrLeg(Draft reference, List<Draft> visits, List<Draft> others) {
        Optional<Draft> talks = reference.definite && !reference.background && reference.status == Status.HELD
                ? visitOfTalks(reference, others)
                : Optional.empty();
        reference.definite = false;
        talks.ifPresentOrElse(visits::add, () -> leg(reference, visits));
    }

    /** A further stop of those who travel; of the person the text speaks of if no other visit is told. */
    private void leg(Draft reference, List<Draft> visits) {
        boolean known = visits.stream().anyMatch(visit -> !visit.background);
        Optional<Person> traveller = reference
                .traveller
                .map(people.persons()::get)
                .filter(person -> person.side().isPresent());
        if (known) {
            ofSameGroup(reference, visits);
        } else if (traveller.isPresent()) {
            Party side = traveller.get().side().orElseThrow();
            reference.addParticipant(traveller.get().index(), Role.GUEST, reference.evidence.getFirst());
            reference.guests.add(side);
            reference.parties.add(side);
            if (isForeign(reference)) {
                visits.add(reference);
            }
        }
    }

    /** "Before, the group was in Chad": a visit of its own by those whose visit was told before. */
    private void ofSameGroup(Draft reference, List<Draft> visits) {
        boolean own = reference
                .traveller
                .filter(person -> visits.stream()
                        .anyMatch(visit -> visit.participants.containsKey(person)
                                && visit.participants.get(person) != Role.HOST
                                && !visit.background
                                && visit.sentence <= reference.sentence))
                .isPresent();
        boolean current = visits.stream().anyMatch(visit -> !visit.background && visit.sentence <= reference.sentence);
        visits.stream()
                .filter(visit -> visit.sentence <= reference.sentence)
                .filter(visit -> !current || !visit.background)
                .filter(visit -> reference.traveller.isEmpty() || !visit.participants.isEmpty())
                .filter(visit -> !own || visit.participants.containsKey(reference.traveller.orElseThrow()))
                .reduce((one, other) -> other)
                .filter(visit -> !visit.guests.contains(new Party.State(reference.country.orElseThrow())))
                .ifPresent(visit -> {
                    reference.guests.addAll(visit.guests);
                    reference.parties.addAll(visit.guests);
                    visit.participants.forEach(
                            (person, role) -> reference.addParticipant(person, role, reference.evidence.getFirst()));
                    if (visit.status == Status.PLANNED && reference.start.isEmpty()) {
                        reference.status = Status.PLANNED;
                    }
                    if (reference.status == Status.PLANNED && reference.start.isEmpty()) {
                        reference.start = visit.start.map(start -> new Occurrence(
                                new PartialDate.Month(
                                        YearMonth.from(start.date().earliest())),
                                start.basis()));
                    }
                    visits.add(reference);
                });
    }

    private static int distance(Draft reference, Draft visit) {
        int nearest = visit.sentences.stream()
                .mapToInt(sentence -> sentence <= reference.sentence
                        ? reference.sentence - sentence
                        : 20 + sentence - reference.sentence)
                .min()
                .orElse(0);
        return nearest;
    }

    private void adopt(Draft visit, Draft reference) {
        visit.sentences.addAll(reference.sentences);
        visit.evidence.addAll(reference.evidence);
        boolean fits = visit.start.isEmpty() || overlaps(visit, reference);
        if (fits && visit.start.isEmpty()) {
            visit.start = reference.start;
            visit.status = reference.start.isPresent() ? reference.status : visit.status;
        }
        if (fits) {
            visit.end = visit.end.or(() -> reference.end);
        }
        visit.days = Math.max(visit.days, reference.days);
        visit.ended |= reference.ended;
        reference.participants.forEach((person, role) -> {
            boolean travels = people.persons()
                    .get(person)
                    .side()
                    .map(visit.guests::contains)
                    .orElse(role == Role.HOST);
            boolean hosts = role == Role.HOST
                    && people.persons()
                            .get(person)
                            .side()
                            .map(side -> visit.country.isEmpty() || side.equals(new Party.State(visit.country.get())))
                            .orElse(true);
            if (role == Role.HOST ? hosts : travels) {
                visit.addParticipant(person, role, reference.evidence.getFirst());
            }
        });
    }

    /** Talks reported "during the visit" of nobody named: the visit is that of who met the hosts abroad. */
    private Optional<Draft> visitOfTalks(Draft reference, List<Draft> others) {
        for (Draft talks : others) {
            boolean current = !talks.background && WITH_GUESTS.contains(talks.type);
            Set<Party> sides = sidesOf(talks);
            List<Optional<String>> told = reference.country.isPresent()
                    ? List.of(reference.country)
                    : List.of(talks.country, hostCountry(talks), datelineCountry());
            Optional<String> where = told.stream()
                    .flatMap(Optional::stream)
                    .filter(country -> sides.contains(new Party.State(country)))
                    .findFirst();
            if (!current || where.isEmpty()) {
                continue;
            }
            reference.country = where;
            talks.participants.forEach((person, role) -> people.persons()
                    .get(person)
                    .side()
                    .filter(side -> !side.code().equals(where.get()))
                    .ifPresent(side -> {
                        reference.addParticipant(person, Role.GUEST, reference.evidence.getFirst());
                        reference.guests.add(side);
                    }));
            reference.definite = false;
            reference.parties.addAll(reference.guests);
            reference.parties.add(new Party.State(where.get()));
            if (!reference.participants.isEmpty()) {
                return Optional.of(reference);
            }
        }
        return Optional.empty();
    }

    private Optional<String> hostCountry(Draft talks) {
        return talks.participants.entrySet().stream()
                .filter(entry -> entry.getValue() == Role.HOST)
                .flatMap(entry -> people.persons().get(entry.getKey()).side().stream())
                .flatMap(side -> state(side).stream())
                .findFirst();
    }

    /** The people of a delegation that the visit itself does not name: those of its side who take part in the talks. */
    private void members(Draft visit, List<Draft> others) {
        if (!visit.participants.isEmpty() || visit.background || visit.guests.size() != 1) {
            return;
        }
        Party side = visit.guests.iterator().next();
        List<Person> fitting = people.persons().stream()
                .filter(person -> person.side().equals(Optional.of(side)))
                .filter(person -> !isResident(person))
                .toList();
        List<Draft> talks = others.stream()
                .filter(other -> other.status == visit.status && !other.background)
                .toList();
        unknownLeader(visit)
                .ifPresent(person ->
                        visit.addParticipant(person.index(), Role.HEAD_OF_DELEGATION, visit.evidence.getFirst()));
        fitting.stream()
                .filter(unused -> visit.participants.isEmpty())
                .filter(person -> fitting.size() == 1
                        || talks.stream().anyMatch(draft -> draft.participants.containsKey(person.index())))
                .findFirst()
                .ifPresent(person -> visit.addParticipant(
                        person.index(),
                        isLeader(person) || talks.stream().anyMatch(draft -> isHead(draft, person))
                                ? Role.HEAD_OF_DELEGATION
                                : Role.GUEST,
                        visit.evidence.getFirst()));
    }

    /** Ambassadors are there already, and spokespersons at home. */
    private static boolean isResident(Person person) {
        String position = person.position().orElse("").toLowerCase(Locale.ROOT);
        return Stream.of("ambassador", "spokes", "consul", "attaché", "charge").anyMatch(position::contains);
    }

    /** "The guests were led by A". */
    private boolean isLeader(Person person) {
        return person.mentions().stream().anyMatch(mention -> {
            Scene scene = scenes.get(mention.sentence());
            int by = mention.range().first() - 1;
            return scene.word(by).equals("by") && isOneOf(scene.word(by - 1), "led", "headed");
        });
    }

    /** "The delegation … It was led by A", where nothing else tells whom A serves. */
    private Optional<Person> unknownLeader(Draft visit) {
        return people.persons().stream()
                .filter(person -> person.side().isEmpty() && isLeader(person))
                .filter(person -> person.mentions().stream()
                        .anyMatch(mention ->
                                mention.sentence() >= visit.sentence && mention.sentence() <= visit.sentence + 2))
                .findFirst();
    }

    private static boolean isHead(Draft draft, Person person) {
        return draft.participants.get(person.index()) == Role.HEAD_OF_DELEGATION;
    }

    /** "The tour lasts four days" is no length of one of its visits. */
    private static boolean isLegOfTour(Draft visit, List<Draft> visits) {
        return visits.stream()
                .anyMatch(other -> other != visit
                        && !other.background
                        && other.status == visit.status
                        && !other.country.equals(visit.country)
                        && !Collections.disjoint(other.participants.keySet(), visit.participants.keySet())
                        && (other.start.isEmpty()
                                || visit.start.isEmpty()
                                || !other.start.get().date().earliest().isAfter(last(visit)))
                        && (other.days == visit.days || other.days <= 1));
    }

    private static void lastDay(Draft visit) {
        if (visit.days <= 1) {
            return;
        }
        visit.start.ifPresent(start -> {
            if (visit.end.isEmpty() && start.date() instanceof PartialDate.Day day) {
                visit.end = Optional.of(
                        new Occurrence(PartialDate.of(day.date().plusDays(visit.days - 1L)), start.basis()));
            }
        });
        visit.end.ifPresent(end -> {
            if (visit.start.isEmpty() && end.date() instanceof PartialDate.Day day) {
                visit.start =
                        Optional.of(new Occurrence(PartialDate.of(day.date().minusDays(visit.days - 1L)), end.basis()));
            }
        });
    }
}
