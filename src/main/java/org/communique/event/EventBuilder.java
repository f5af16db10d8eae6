package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.annotation.AnnotatedStory;
import org.communique.annotation.DateBasis;
import org.communique.annotation.Mention;
import org.communique.annotation.time.DateRange;
import org.communique.annotation.time.PublicationDate;
import org.communique.annotation.time.TimeExpression;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.entity.Gazetteer;
import org.communique.entity.Party;
import org.communique.entity.People;
import org.communique.text.WordSet;

/**
 * Makes the events of a story from what the rules found in its sentences: dates and places them, joins what is one event,
 * finds what was part of what, and fills in what an event takes over from another.
 */
final class EventBuilder {
    /** A held event that lies further back than this is background if the story has a fresher one, in days. */
    private static final int FRESH = 10;
    /** What lies further back than this before the day of publication is no news, in days. */
    private static final int STALE = 90;
    /** How far "recently" may stand from what it dates, in words. */
    private static final int RECENT_REACH = 7;
    /** So many sentences are read by one rule before the next. */
    private static final int AT_ONCE = 400;

    private static final Set<String> HOSTING =
            WordSet.of("host", "hosts", "hosted", "hosting", "receives", "received", "receiving", "welcomed");

    /** A call has no place, and a visit leads where its own words say. */
    private static final Set<EventType> TELLING_THEIR_PLACE = Set.of(EventType.CALL, EventType.VISIT);

    private static final Set<EventType> TWO_SIDED =
            Set.of(EventType.MEETING, EventType.CALL, EventType.SIGNING, EventType.AWARD_CONFERRAL, EventType.EXERCISE);

    private static final Set<EventType> GATHERINGS = Set.of(EventType.DIALOGUE_SESSION, EventType.CONFERENCE);

    private final Gazetteer gazetteer;
    private final List<EventRule> rules = List.of(
            new DialogueSessionRule(),
            new ConferenceRule(),
            new MultilateralRule(),
            new ColleaguesRule(),
            new JointSittingRule(),
            new ChairRule(),
            new DelegationRule(),
            new HeadsOfSidesRule(),
            new AttendanceRule(),
            new RepresentationRule(),
            new LastRoundRule(),
            new ReceptionForTalksRule(),
            new RoundsRule(),
            new MeetingRule(),
            new TalksRule(),
            new DiscussionRule(),
            new InterlocutorRule(),
            new CredentialsRule(),
            new SummonsRule(),
            new LedSidesRule(),
            new BearerRule(),
            new JourneyRule(),
            new ArrivalRule(),
            new PortCallRule(),
            new VisitRule(),
            new VisitingRule(),
            new ItineraryRule(),
            new TakenRule(),
            new ReturnRule(),
            new LedDelegationRule(),
            new AirportReceptionRule(),
            new WelcomeRule(),
            new StayRule(),
            new CompanionRule(),
            new InvitationRule(),
            new PhoneRule(),
            new PhoneTalkRule(),
            new CallRule(),
            new SigningRule(),
            new AwardConferralRule(),
            new ExerciseEditionRule(),
            new ExerciseRule(),
            new ExerciseCourseRule(),
            new ExercisePhaseRule(),
            new ContingentRule(),
            new CommemorationRule(),
            new RemembranceRule(),
            new MemorialCeremonyRule(),
            new CeremonyRule());

    EventBuilder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** @param found what the rules found in each of the scenes */
    List<EventReport> events(AnnotatedStory story, People people, List<Scene> scenes, List<List<Draft>> found) {
        List<Draft> drafts = new ArrayList<>();
        VisitDates visitDates = new VisitDates(story);
        Leftovers leftovers = new Leftovers();
        for (int sentence = 0; sentence < scenes.size(); sentence++) {
            Scene scene = scenes.get(sentence);
            for (Draft draft : found.get(sentence)) {
                if (draft.invited) {
                    if (new Acceptance(scenes).follows(draft.sentence)) {
                        situate(draft, scene, story, visitDates);
                        drafts.add(draft);
                    }
                } else if (!scene.modality().isUnreal(draft.trigger)) {
                    scene.modality().calledOff(draft.trigger).ifPresent(status -> draft.status = status);
                    situate(draft, scene, story, visitDates);
                    drafts.add(draft);
                } else {
                    leftovers.unreal(draft);
                }
            }
        }
        drafts.forEach(draft -> freshRound(draft, story));
        plannedTogether(drafts);
        drafts = SuchMeetings.resolve(drafts);
        datesOfVisits(drafts);
        hostedForDays(drafts, scenes, people);
        new SubsumedMeetings(scenes).removeFrom(drafts);
        drafts = new SpokenCalls(scenes).retell(drafts);
        new JointTalks(scenes).join(drafts);
        List<Draft> events = new DraftMerger()
                .merge(new VisitResolver(gazetteer, story, people, scenes)
                        .resolve(outcomes(withoutHeadlineOnly(withoutMeetingsOfCalls(drafts), scenes), scenes)));
        new CommemorationAttendance(people, scenes).complete(events);
        events.removeIf(event -> event.guestsOnly && isOfOneState(event));
        residue(leftovers, events, scenes, story, visitDates);
        new CallRequests(scenes, people).apply(events);
        new SecondMentions(gazetteer, scenes).apply(events);
        new RepresentedSides(scenes).complete(events);
        ConferenceParties conferences = new ConferenceParties(gazetteer);
        conferences.raise(events);
        conferences.share(events);
        conferences.count(events);
        new LeadersSummits(people, scenes).mark(events);
        new Announcements(scenes).mark(events);
        markBackground(events, story);
        new EventCompletion(gazetteer, story, people, scenes).complete(events);
        events.removeIf(event -> event.parties.isEmpty() && event.type != EventType.CONFERENCE);
        events.removeIf(event -> TWO_SIDED.contains(event.type) && event.parties.size() < 2 && !event.ofManyStates);
        if (events.stream().allMatch(EventBuilder::isUnattended)) {
            events.clear();
        }
        markBackground(events, story);
        events.sort(Comparator.comparingInt((Draft d) -> d.sentence).thenComparingInt(d -> d.trigger));
        return new EventReports(gazetteer, people).of(events);
    }

    /**
     * What the rules find in each sentence, in their order. Each rule reads some hundred sentences before the next begins: the rules
     * together are more code than a processor's caches hold, and the sentences of a long text more data.
     */
    List<List<Draft>> found(List<Scene> scenes) {
        List<List<Draft>> found = new ArrayList<>();
        scenes.forEach(unused -> found.add(new ArrayList<>()));
        for (int begin = 0; begin < scenes.size(); begin += AT_ONCE) {
            int end = Math.min(scenes.size(), begin + AT_ONCE);
            for (EventRule rule : rules) {
                for (int sentence = begin; sentence < end; sentence++) {
                    found.get(sentence).addAll(rule.read(scenes.get(sentence)));
                }
            }
        }
        return found;
    }

    /** Adds what no rule told and the net under them holds, each event once. */
    private void residue(
            Leftovers leftovers, List<Draft> events, List<Scene> scenes, AnnotatedStory story, VisitDates visitDates) {
        Residue residue = new Residue(leftovers, gazetteer);
        events.forEach(leftovers::told);
        for (Scene scene : scenes) {
            for (Draft draft : residue.in(scene, events)) {
                situate(draft, scene, story, visitDates);
                boolean nowhere = draft.type == EventType.VISIT && !isAbroad(draft);
                if (!nowhere && !new ToldAlready(events).tells(draft)) {
                    draft.country
                            .map(Party.State::new)
                            .filter(unused -> draft.type == EventType.VISIT)
                            .ifPresent(draft.parties::add);
                    events.add(draft);
                    leftovers.told(draft);
                }
            }
        }
    }

    private static boolean isAbroad(Draft visit) {
        return visit.country
                .map(Party.State::new)
                .filter(state -> !visit.guests.contains(state))
                .isPresent();
    }

    /** Whether nobody from abroad was there, and it was not abroad itself. */
    private static boolean isOfOneState(Draft event) {
        boolean abroad = event.country
                .filter(country -> !event.parties.contains(new Party.State(country)))
                .isPresent();
        return event.parties.size() < 2 && !(abroad && !event.parties.isEmpty());
    }

    /** A conference that nobody official attends: alone it makes no news of diplomacy. */
    private static boolean isUnattended(Draft event) {
        return event.type == EventType.CONFERENCE
                && event.parties.isEmpty()
                && event.participants.isEmpty()
                && event.ordinal.isEmpty()
                && !event.ofManyStates;
    }

    /** "The commission met again. Its fourth session took place on May 9", told days later: the round that is the news. */
    private static void freshRound(Draft draft, AnnotatedStory story) {
        Optional<LocalDate> published = story.publication()
                .filter(PublicationDate::isStated)
                .map(p -> p.date().latest());
        boolean fresh = draft.background
                && draft.numberedOnly
                && published.isPresent()
                && draft.start.isPresent()
                && draft.start.get().date().earliest().isAfter(published.get().minusDays(FRESH))
                && draft.start.get().date().latest().isBefore(published.get().plusDays(1));
        draft.background &= !fresh;
    }

    /** "Departs on Sunday on a visit to Chad": journey and visit of one sentence are ahead together. */
    private static void plannedTogether(List<Draft> drafts) {
        bySentence(drafts, EventType.VISIT).values().forEach(EventBuilder::plannedInOneSentence);
    }

    private static void plannedInOneSentence(List<Draft> visits) {
        for (Draft visit : visits) {
            visits.stream()
                    .filter(other -> visit.status == Status.HELD
                            && other.status == Status.PLANNED
                            && other.trigger < visit.trigger
                            && !other.participants.isEmpty()
                            && other.participants.keySet().equals(visit.participants.keySet())
                            && other.country.isPresent()
                            && (visit.openDestination
                                    || visit.country.isEmpty()
                                    || other.country.equals(visit.country)))
                    .findFirst()
                    .ifPresent(other -> {
                        visit.status = other.status;
                        visit.start = other.start;
                        visit.end = other.end;
                    });
        }
    }

    private static Map<Integer, List<Draft>> bySentence(List<Draft> drafts, EventType type) {
        return drafts.stream()
                .filter(draft -> draft.type == type)
                .collect(Collectors.groupingBy(draft -> draft.sentence));
    }

    /** "Was in Chad from May 3 to 6 and met B there": the days are the visit's, of the meeting they tell none. */
    private static void datesOfVisits(List<Draft> drafts) {
        Map<Integer, List<Draft>> visits = bySentence(drafts, EventType.VISIT);
        for (Draft meeting : drafts) {
            boolean ofVisit = meeting.type == EventType.MEETING
                    && meeting.end.isPresent()
                    && visits.getOrDefault(meeting.sentence, List.of()).stream()
                            .anyMatch(visit -> visit.start.equals(meeting.start) && visit.end.equals(meeting.end));
            if (ofVisit) {
                meeting.start = Optional.empty();
                meeting.end = Optional.empty();
            }
        }
    }

    /** "A is hosting B in Lima from May 3 to 6": B is on a visit, and the days are the visit's. */
    private static void hostedForDays(List<Draft> drafts, List<Scene> scenes, People people) {
        for (Draft meeting : List.copyOf(drafts)) {
            boolean days = meeting.type == EventType.MEETING
                    && meeting.start.isPresent()
                    && meeting.end
                            .filter(end ->
                                    !end.date().equals(meeting.start.get().date()))
                            .isPresent()
                    && scenes.get(meeting.sentence).isAt(meeting.trigger, HOSTING)
                    && meeting.participants.containsValue(Role.GUEST);
            if (days) {
                drafts.add(visitOfHosted(meeting, people));
                meeting.start = Optional.empty();
                meeting.end = Optional.empty();
            }
        }
    }

    private static Draft visitOfHosted(Draft meeting, People people) {
        Draft visit = new Draft(EventType.VISIT, meeting.sentence, meeting.trigger);
        visit.evidence.addAll(meeting.evidence);
        visit.status = meeting.status;
        visit.start = meeting.start;
        visit.end = meeting.end;
        visit.place = meeting.place;
        visit.placeName = meeting.placeName;
        visit.country = meeting.country;
        visit.parties.addAll(meeting.parties);
        meeting.participants.forEach((person, role) -> {
            visit.addParticipant(
                    person, role, meeting.participantEvidence.getOrDefault(person, meeting.evidence.getFirst()));
            Optional<Party> side = people.persons().get(person).side();
            if (role == Role.HOST) {
                visit.hostSide = side;
            } else {
                side.ifPresent(visit.guests::add);
            }
        });
        visit.openDestination = visit.country.isEmpty();
        return visit;
    }

    /** People who speak in a call do not meet: what reads as their meeting in the same sentence is the call. */
    private static List<Draft> withoutMeetingsOfCalls(List<Draft> drafts) {
        Map<Integer, List<Draft>> calls = bySentence(drafts, EventType.CALL);
        return drafts.stream()
                .filter(draft -> draft.type != EventType.MEETING
                        || calls.getOrDefault(draft.sentence, List.of()).stream()
                                .noneMatch(call -> call.status == draft.status
                                        && draft.participants.keySet().containsAll(call.participants.keySet())))
                .toList();
    }

    /** What documents, decorations and exercises that are only pointed to stand for. */
    private static List<Draft> outcomes(List<Draft> drafts, List<Scene> scenes) {
        return new DocumentAntecedents(scenes)
                .resolve(new AwardAntecedents().resolve(new ExerciseAntecedents().resolve(drafts)));
    }

    /** A headline tells little and often wrongly: it only counts for a kind of event that the story itself tells too. */
    private static List<Draft> withoutHeadlineOnly(List<Draft> drafts, List<Scene> scenes) {
        List<Draft> body = drafts.stream()
                .filter(draft -> !scenes.get(draft.sentence).isHeadline())
                .toList();
        List<Draft> kept = new ArrayList<>(body);
        for (Draft draft : drafts) {
            if (!scenes.get(draft.sentence).isHeadline()) {
                continue;
            }
            boolean sameInBody = body.stream()
                    .anyMatch(other -> other.type == draft.type
                            && draft.ordinal.isPresent()
                            && other.status == draft.status
                            && other.ordinal.equals(draft.ordinal));
            if (sameInBody) {
                kept.add(draft);
            }
        }
        return kept;
    }

    private void situate(Draft draft, Scene scene, AnnotatedStory story, VisitDates visitDates) {
        if (!draft.elsewhere) {
            if (draft.type == EventType.VISIT) {
                visitDates.date(draft, scene);
            } else {
                draft.time
                        .or(() -> scene.setting().timeNear(draft.trigger))
                        .filter(time -> draft.status == Status.HELD
                                || draft.status == Status.PLANNED
                                || !scene.modality().isDayOfCallingOff(time))
                        .ifPresent(time -> date(draft, time, scene, story));
            }
            draft.undated |= draft.status == Status.HELD && draft.start.isEmpty() && isRecent(scene, draft.trigger);
            if (draft.placeMention.isEmpty() && !draft.ownPlace && !TELLING_THEIR_PLACE.contains(draft.type)) {
                draft.placeMention = scene.setting().placeNear(draft.trigger);
            }
            draft.placeMention.ifPresent(mention -> place(draft, mention, scene));
            if (draft.country.isEmpty() && !draft.ownPlace && !TELLING_THEIR_PLACE.contains(draft.type)) {
                draft.country = scene.setting().countryNear(draft.trigger);
            }
        } else {
            draft.time.ifPresent(time -> date(draft, time, scene, story));
            draft.placeMention.ifPresent(mention -> place(draft, mention, scene));
        }
        for (int person : draft.participants.keySet()) {
            scene.person(person).side().ifPresent(draft.parties::add);
        }
    }

    /** "Paid a call recently": past, no one knows when. */
    private static boolean isRecent(Scene scene, int trigger) {
        for (int at = Math.max(0, trigger - RECENT_REACH); at <= trigger + RECENT_REACH; at++) {
            if (isOneOf(scene.word(at), "recently", "lately") && !isOneOf(scene.word(at + 1), "appointed", "elected")) {
                return true;
            }
        }
        return false;
    }

    /** "Flies to Lima on Tuesday", told on a Monday: of the two Tuesdays the one that is nearer to the day of publication. */
    private static boolean isNearerAhead(TimeExpression time, AnnotatedStory story) {
        Optional<LocalDate> published = story.publication().map(p -> p.date().latest());
        if (published.isEmpty()
                || time.past().start().isEmpty()
                || time.ahead().start().isEmpty()) {
            return false;
        }
        long back = ChronoUnit.DAYS.between(time.past().start().get().latest(), published.get());
        long on = ChronoUnit.DAYS.between(
                published.get(), time.ahead().start().get().earliest());
        return on >= 0 && on < back;
    }

    /** Whether the verb is in the present: the draft's own, or of an exercise the one that has it take its course. */
    private static boolean isToldAsPresent(Draft draft, Scene scene) {
        return scene.modality().isPresent(draft.trigger)
                || draft.type == EventType.EXERCISE
                        && scene.triggers().stream()
                                .filter(trigger -> trigger.is(TriggerClass.RUN))
                                .anyMatch(trigger -> scene.modality()
                                        .isPresent(trigger.range().first()));
    }

    private static void date(Draft draft, TimeExpression time, Scene scene, AnnotatedStory story) {
        boolean ahead = draft.status != Status.HELD || isToldAsPresent(draft, scene) && isNearerAhead(time, story);
        DateRange range = ahead ? time.ahead() : time.past();
        DateBasis basis = scene.isCaption() ? DateBasis.CAPTION : time.basis();
        draft.start = range.start().map(date -> new Occurrence(date, basis));
        draft.end = range.end().map(date -> new Occurrence(date, basis));
        Optional<LocalDate> published = story.publication().map(p -> p.date().latest());
        boolean later = draft.start.isPresent()
                && published.isPresent()
                && draft.start.get().date().earliest().isAfter(published.get().plusDays(isPast(draft, scene) ? 1 : 0));
        draft.old = draft.status == Status.HELD
                && GATHERINGS.contains(draft.type)
                && draft.start.isPresent()
                && published.isPresent()
                && story.publication().filter(PublicationDate::isStated).isPresent()
                && draft.start.get().date().latest().isBefore(published.get().minusDays(STALE));
        if (later && draft.status == Status.HELD) {
            draft.status = Status.PLANNED;
        }
    }

    /** Whether the trigger is a verb in the past: the crawler's day may be one behind the story's. */
    private static boolean isPast(Draft draft, Scene scene) {
        String verb = scene.word(draft.trigger);
        return verb.endsWith("ed") || isOneOf(verb, "met", "spoke", "held", "had", "rang");
    }

    private void place(Draft draft, Mention.PlaceMention mention, Scene scene) {
        PlaceReport place = new PlaceLinker(gazetteer).place(scene, mention, draft.parties);
        draft.placeName = Optional.of(place.name());
        draft.place = Optional.of(place);
        draft.country = place.country().or(() -> draft.country);
    }

    /** A round of the same sides with a lower number than a held one that the story tells before it. */
    private static boolean isEarlierRound(Draft draft, List<Draft> events) {
        return GATHERINGS.contains(draft.type)
                && draft.status == Status.HELD
                && draft.ordinal.isPresent()
                && draft.participants.isEmpty()
                && events.stream()
                        .anyMatch(other -> other.type == draft.type
                                && other.status == Status.HELD
                                && !other.background
                                && other.parties.equals(draft.parties)
                                && other.sentence < draft.sentence
                                && other.ordinal.orElse(0) > draft.ordinal.getAsInt());
    }

    private static void markBackground(List<Draft> events, AnnotatedStory story) {
        Optional<LocalDate> published = story.publication()
                .filter(PublicationDate::isStated)
                .map(p -> p.date().latest());
        Optional<LocalDate> freshest = events.stream()
                .filter(draft -> draft.status == Status.HELD)
                .flatMap(draft -> draft.start.stream())
                .map(occurrence -> occurrence.date().latest())
                .filter(date -> published.isEmpty() || !date.isAfter(published.get()))
                .max(Comparator.naturalOrder());
        for (Draft draft : events) {
            boolean old = draft.status == Status.HELD
                    && draft.start.isPresent()
                    && freshest.isPresent()
                    && draft.end.isEmpty()
                    && draft.start.get().date().latest().isBefore(freshest.get().minusDays(FRESH));
            boolean longAgo = draft.status == Status.HELD
                    && draft.start.isPresent()
                    && published.isPresent()
                    && draft.start
                            .get()
                            .date()
                            .latest()
                            .isBefore(published.get().minusDays(draft.type == EventType.SIGNING ? FRESH : STALE));
            boolean today = GATHERINGS.contains(draft.type)
                    && draft.start.isPresent()
                    && draft.start.map(start -> start.date().latest()).equals(published)
                    && draft.start.map(start -> start.date().earliest()).equals(published);
            boolean prospect = draft.status == Status.PLANNED
                    && !today
                    && events.stream()
                            .anyMatch(other -> other.status == Status.HELD
                                    && !other.background
                                    && other.sentence <= draft.sentence);
            // What is to be signed at announced talks is as current as they are.
            boolean atTalks = draft.type == EventType.SIGNING
                    && draft.status == Status.PLANNED
                    && draft.partOf
                            .filter(talks -> talks.status == Status.PLANNED && !talks.background)
                            .isPresent();
            draft.background =
                    !atTalks && (draft.background || old || longAgo || prospect || isEarlierRound(draft, events));
        }
    }
}
