package org.communique.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.entity.Party;
import org.communique.text.Folding;

/** Joins the drafts that speak of one event, each with the first before it that it can be. */
final class DraftMerger {
    private static final Set<EventType> MEETS =
            Set.of(EventType.MEETING, EventType.CALL, EventType.DIALOGUE_SESSION, EventType.CONFERENCE);
    private static final Set<EventType> GATHERINGS = Set.of(EventType.DIALOGUE_SESSION, EventType.CONFERENCE);
    private static final Pattern WORD = Pattern.compile("[a-z0-9]{3,}");

    List<Draft> merge(List<Draft> drafts) {
        List<Draft> events = new ArrayList<>();
        Map<EventType, List<Draft>> byType = new EnumMap<>(EventType.class);
        List<Draft> gatherings = new ArrayList<>();
        Stream<Draft> certain = drafts.stream().filter(draft -> !draft.tentative);
        Stream<Draft> tentative = drafts.stream().filter(draft -> draft.tentative);
        for (Draft draft : Stream.concat(certain, tentative).toList()) {
            List<Draft> ofType = byType.computeIfAbsent(draft.type, unused -> new ArrayList<>());
            if (draft.tentative
                    && (areBusy(draft, events) || events.stream().anyMatch(event -> isKnown(event, draft)))) {
                continue;
            }
            Optional<Draft> same = draft.type == EventType.MEETING ? session(gatherings, draft) : Optional.empty();
            if (same.isPresent()) {
                join(same.get(), draft);
                continue;
            }
            same = draft.definite
                    ? named(ofType, byType.getOrDefault(EventType.CONFERENCE, List.of()), draft)
                    : ofType.stream().filter(event -> isSame(event, draft)).findFirst();
            if (same.isPresent() && draft.ceremony && !isOfCeremony(same.get(), draft)) {
                continue;
            }
            boolean founds = draft.founds.isPresent()
                    && same.filter(event -> isFounded(event, draft)).isEmpty();
            if (founds) {
                founded(draft, draft.founds.get());
            }
            if (same.isPresent() && !founds) {
                join(same.get(), draft);
            } else if (!draft.definite) {
                events.add(draft);
                ofType.add(draft);
                if (GATHERINGS.contains(draft.type)) {
                    gatherings.add(draft);
                }
            }
        }
        return events;
    }

    /** Whether the event is the gathering that the words point to, and was told already. */
    private static boolean isFounded(Draft event, Draft draft) {
        return event.status == draft.status
                || draft.founds.map(Gathering::series).equals(event.series)
                || event.series.isEmpty();
    }

    /** What the story named before without telling that it takes place. */
    private static void founded(Draft draft, Gathering gathering) {
        draft.definite = false;
        draft.series = Optional.of(gathering.series());
        draft.ordinal = gathering.ordinal();
        draft.parties.addAll(gathering.sides());
    }

    /** Whether a ceremony is of the event: it was told before and is no event of the past. */
    private static boolean isOfCeremony(Draft event, Draft ceremony) {
        return !event.background && !event.undated && event.sentence <= ceremony.sentence;
    }

    /** Whether all of a tentative meeting are told to have met others: then they only acted side by side. */
    private static boolean areBusy(Draft meeting, List<Draft> events) {
        return meeting.participants.keySet().stream()
                .allMatch(person -> events.stream()
                        .anyMatch(event -> MEETS.contains(event.type)
                                && event.status == meeting.status
                                && event.participants.containsKey(person)));
    }

    /** Whether the two of a tentative meeting are told to come together otherwise: in a call, a round, a conference. */
    private static boolean isKnown(Draft event, Draft meeting) {
        boolean people =
                MEETS.contains(event.type) && event.participants.keySet().containsAll(meeting.participants.keySet());
        boolean session = event.type == EventType.DIALOGUE_SESSION && event.parties.containsAll(meeting.parties);
        return people || session;
    }

    /**
     * The round that a meeting is: of the same sides in the same sentence ("sat down with B for a session of the
     * dialogue"), or told before if the meeting is one known already ("in the meeting, the two agreed").
     */
    private static Optional<Draft> session(List<Draft> gatherings, Draft meeting) {
        return gatherings.stream()
                .filter(event -> meeting.anaphoric || event.sentence == meeting.sentence)
                .filter(event -> event.status == meeting.status)
                .filter(event -> event.type == EventType.DIALOGUE_SESSION || isChairedBy(event, meeting))
                .filter(event -> meeting.anaphoric || !isOfOthers(event, meeting))
                .filter(event -> partiesFit(event, meeting) && datesFit(event, meeting))
                .findFirst();
    }

    /** "A and B co-chaired the meeting", where the meeting is a conference told before. */
    private static boolean isChairedBy(Draft conference, Draft meeting) {
        return conference.type == EventType.CONFERENCE
                && !meeting.participants.isEmpty()
                && meeting.participants.keySet().stream()
                        .allMatch(person -> conference.participants.get(person) == Role.CO_CHAIR
                                || conference.participants.get(person) == Role.CHAIR);
    }

    /** "President A received B, who leads the delegation to the commission": A is not at the round, B is. */
    private static boolean isOfOthers(Draft round, Draft meeting) {
        boolean received =
                meeting.participants.containsValue(Role.HOST) && meeting.participants.containsValue(Role.GUEST);
        long there = meeting.participants.keySet().stream()
                .filter(round.participants::containsKey)
                .count();
        return received && there > 0 && there < meeting.participants.size();
    }

    /** What "it" or "the dialogue" points to: the round of the same sentence, else the first that the story reports. */
    private static Optional<Draft> named(List<Draft> ofType, List<Draft> conferences, Draft draft) {
        boolean untold = ofType.isEmpty() && draft.meant.isEmpty() && draft.type == EventType.DIALOGUE_SESSION;
        // "A chaired it", where nothing that the story named came before: of a conference that no name tells.
        List<Draft> rounds = untold ? conferences : ofType;
        return rounds.stream()
                .filter(event -> event.sentence == draft.sentence && !isOtherRound(event, draft))
                .min(Comparator.comparingInt(event -> Math.abs(event.trigger - draft.trigger)))
                .or(() -> rounds.stream()
                        .filter(event ->
                                !event.background && draft.meant.isPresent() && draft.meant.equals(event.series))
                        .findFirst())
                .or(() -> rounds.stream().filter(event -> !event.background).findFirst());
    }

    private static boolean isOtherRound(Draft event, Draft draft) {
        return draft.ordinal.isPresent() && event.ordinal.isPresent() && !event.ordinal.equals(draft.ordinal);
    }

    private static boolean isSame(Draft a, Draft b) {
        if (a.status != b.status || a.old != b.old || !datesFit(a, b)) {
            return false;
        }
        return switch (a.type) {
            case DIALOGUE_SESSION -> isSameSession(a, b);
            case CONFERENCE -> isSameConference(a, b);
            case MEETING, CALL -> isSamePeople(a, b) && areTwoSides(a, b);
            case VISIT ->
                isSamePeople(a, b) && (a.country.isEmpty() || b.country.isEmpty() || a.country.equals(b.country));
            case SIGNING -> isSameSigning(a, b);
            case AWARD_CONFERRAL -> isSameAward(a, b);
            case EXERCISE -> partiesFit(a, b) && ordinalsFit(a, b) && namesFit(a, b) && a.phase.equals(b.phase);
            case COMMEMORATION -> partiesFit(a, b) && ordinalsFit(a, b);
        };
    }

    private static boolean datesFit(Draft a, Draft b) {
        return a.start.isEmpty()
                || b.start.isEmpty()
                || isDayOf(a, b)
                || isDayOf(b, a)
                || a.start.get().date().compatibleWith(b.start.get().date());
    }

    /** "Will be in Lima on May 9-10 and meet B", "the meeting is on May 10": the meeting has a day within the stay. */
    private static boolean isDayOf(Draft stay, Draft day) {
        return stay.type == EventType.MEETING
                && stay.start.isPresent()
                && stay.end.isPresent()
                && day.start.isPresent()
                && day.end.isEmpty()
                && !day.start
                        .get()
                        .date()
                        .earliest()
                        .isBefore(stay.start.get().date().earliest())
                && !day.start
                        .get()
                        .date()
                        .latest()
                        .isAfter(stay.end.get().date().latest());
    }

    private static boolean ordinalsFit(Draft a, Draft b) {
        return a.ordinal.isEmpty() || b.ordinal.isEmpty() || a.ordinal.equals(b.ordinal);
    }

    private static boolean namesFit(Draft a, Draft b) {
        return a.exercise.isEmpty() || b.exercise.isEmpty() || a.exercise.equals(b.exercise);
    }

    private static boolean isSameSession(Draft a, Draft b) {
        if (a.ordinal.isPresent() && b.ordinal.isPresent()) {
            return a.ordinal.equals(b.ordinal) && partiesFit(a, b);
        }
        return partiesFit(a, b)
                && (a.series.isEmpty() || b.series.isEmpty() || similarity(a, b) >= 0.3)
                && a.background == b.background;
    }

    private static boolean isSameConference(Draft a, Draft b) {
        if (a.such != b.such || isBesideOther(a, b) || isBesideOther(b, a)) {
            return false;
        }
        if (a.series.isEmpty() || b.series.isEmpty()) {
            boolean shared = a.participants.keySet().stream().anyMatch(b.participants::containsKey);
            boolean same = a.series.isEmpty() && b.series.isEmpty() && partiesFit(a, b);
            boolean together = a.sentence == b.sentence && a.parties.size() > 2 && a.parties.equals(b.parties);
            return ordinalsFit(a, b) && (shared || same || together || isOfBody(a, b) || isOfBody(b, a));
        }
        return ordinalsFit(a, b)
                && (distinctive(a).equals(distinctive(b)) || share(distinctive(a), distinctive(b)) >= 0.5);
    }

    /** "The ministers of A, B and C met on the sidelines of the summit": their conference is not the summit. */
    private static boolean isBesideOther(Draft frame, Draft bare) {
        return frame.beside && bare.series.isEmpty() && frame.sentence == bare.sentence && bare.parties.size() > 2;
    }

    /** "The OAS ministers meet today" and "the OAS council": what nobody names is what bears the name of its only party. */
    private static boolean isOfBody(Draft bare, Draft named) {
        return bare.series.isEmpty()
                && bare.ordinal.isEmpty()
                && named.series.isPresent()
                && bare.parties.size() == 1
                && bare.parties.equals(named.parties.stream()
                        .filter(Party.Organisation.class::isInstance)
                        .collect(Collectors.toSet()))
                && words(named).contains(bare.parties.iterator().next().code().toLowerCase(Locale.ROOT));
    }

    /** The words of a conference's name that other conferences do not bear. */
    private static Set<String> distinctive(Draft draft) {
        Set<String> words = words(draft);
        words.removeAll(
                Set.of("meeting", "conference", "summit", "forum", "dialogue", "the", "ministers", "minister", "and"));
        return words;
    }

    private static double share(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        int smaller = Math.min(one.size(), other.size());
        return smaller == 0 ? 0 : (double) both.size() / smaller;
    }

    private static boolean partiesFit(Draft a, Draft b) {
        return a.parties.isEmpty()
                || b.parties.isEmpty()
                || a.parties.containsAll(b.parties)
                || b.parties.containsAll(a.parties);
    }

    private static double similarity(Draft a, Draft b) {
        Set<String> one = words(a);
        Set<String> other = words(b);
        return one.isEmpty() || other.isEmpty() ? 1 : share(one, other);
    }

    private static Set<String> words(Draft draft) {
        String label = draft.series.map(SeriesWording::words).orElse("");
        Set<String> words = new HashSet<>();
        WORD.matcher(Folding.fold(label))
                .results()
                .map(MatchResult::group)
                .forEach(word -> words.add(word.equals("strategic") ? "strategy" : word.replace("defense", "defence")));
        return words;
    }

    private static boolean isSamePeople(Draft a, Draft b) {
        Set<Integer> one = a.participants.keySet();
        Set<Integer> other = b.participants.keySet();
        return one.containsAll(other) || other.containsAll(one);
    }

    /** A meeting has two sides: with a third it would be another meeting. */
    private static boolean areTwoSides(Draft a, Draft b) {
        Set<Party> all = new HashSet<>(a.parties);
        all.addAll(b.parties);
        return all.size() <= 2;
    }

    private static boolean isSameSigning(Draft a, Draft b) {
        boolean sameKinds = a.documents.isEmpty()
                || b.documents.isEmpty()
                || a.documents.stream()
                        .anyMatch(one -> b.documents.stream().anyMatch(other -> one.kind() == other.kind()));
        boolean oneAccount = Math.abs(a.sentence - b.sentence) <= 2;
        boolean otherHands = !a.participants.isEmpty()
                && !b.participants.isEmpty()
                && Collections.disjoint(a.participants.keySet(), b.participants.keySet())
                && Collections.disjoint(a.documents, b.documents);
        return a.background == b.background && !otherHands && (sameKinds || oneAccount) && partiesFit(a, b);
    }

    private static boolean isSameAward(Draft a, Draft b) {
        if (a.award.isEmpty() || b.award.isEmpty()) {
            return false;
        }
        Set<String> one = wordsOf(a.award.get().name());
        Set<String> other = wordsOf(b.award.get().name());
        boolean honoured = recipientsFit(a, b) && conferrersFit(a, b);
        return honoured && (one.containsAll(other) || other.containsAll(one));
    }

    private static boolean recipientsFit(Draft a, Draft b) {
        List<Integer> one = AwardAntecedents.recipients(a);
        List<Integer> other = AwardAntecedents.recipients(b);
        return one.isEmpty() || other.isEmpty() || one.containsAll(other) || other.containsAll(one);
    }

    private static boolean conferrersFit(Draft a, Draft b) {
        List<Integer> one = conferrers(a);
        List<Integer> other = conferrers(b);
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }

    private static List<Integer> conferrers(Draft draft) {
        return draft.participants.entrySet().stream()
                .filter(entry -> entry.getValue() == Role.CONFERRER)
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    private static Set<String> wordsOf(String name) {
        Set<String> words = new HashSet<>();
        WORD.matcher(Folding.fold(name))
                .results()
                .map(MatchResult::group)
                .filter(word -> !word.equals("the"))
                .forEach(words::add);
        return words;
    }

    private static void join(Draft event, Draft more) {
        event.sentences.addAll(more.sentences);
        event.evidence.addAll(more.evidence);
        boolean complete = event.type == EventType.DIALOGUE_SESSION && event.parties.size() > 1 && more.definite;
        if (!complete) {
            event.parties.addAll(more.parties);
        }
        more.participants.forEach((person, role) -> event.addParticipant(
                person, role, more.participantEvidence.getOrDefault(person, more.evidence.getFirst())));
        event.onBehalfOf.putAll(more.onBehalfOf);
        event.definite &= more.definite;
        event.background &= more.background;
        event.undated &= more.undated;
        if (isDayOf(event, more)) {
            event.end = Optional.empty();
            event.start = more.start;
        }
        boolean moreExact = more.start.isPresent()
                && (event.start.isEmpty()
                        || event.start.get().date().toString().length()
                                < more.start.get().date().toString().length());
        if (moreExact) {
            event.start = more.start;
        }
        event.end = event.end.or(() -> isDayOf(more, event) ? Optional.empty() : more.end);
        if (event.place.isEmpty()) {
            event.place = more.place;
            event.placeName = more.placeName;
        }
        event.country = event.country.or(() -> more.country);
        if (event.ordinal.isEmpty()) {
            event.ordinal = more.ordinal;
        }
        event.series = fuller(event.series, more.series);
        more.documents.stream()
                .filter(document -> event.documents.stream().noneMatch(known -> known.kind() == document.kind()))
                .forEach(event.documents::add);
    }

    private static Optional<SeriesWording> fuller(Optional<SeriesWording> one, Optional<SeriesWording> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        boolean otherNamesMore = other.get().namesSides() && !one.get().namesSides();
        return otherNamesMore ? other : one;
    }
}
