package org.communique.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.communique.annotation.Mention;
import org.communique.entity.Party;

/** An event while it is still being read: what one rule found at one place, later joined with what others found. */
final class Draft {
    final EventType type;
    final int sentence;
    /** The token of the trigger word in its sentence: what is nearest to it belongs to it. */
    final int trigger;

    /** The sentences that speak of it. */
    final Set<Integer> sentences = new LinkedHashSet<>();

    final List<Evidence> evidence = new ArrayList<>();
    final Set<Party> parties = new LinkedHashSet<>();
    final Map<Integer, Role> participants = new LinkedHashMap<>();
    final Map<Integer, Evidence> participantEvidence = new LinkedHashMap<>();
    final Map<Integer, String> onBehalfOf = new LinkedHashMap<>();
    final List<DocumentReport> documents = new ArrayList<>();
    Status status = Status.HELD;
    boolean background;
    /** Whether it only points back to an event named before: "the dialogue". */
    boolean definite;
    /** Whether what it is about is only pointed to: "signed it", "the decoration was pinned on him", "the exercise". */
    boolean pointing;
    /** Whether it tells nothing but who takes part in an exercise. */
    boolean joining;
    /** Whether the text marks it as past already without a date: "has held". */
    boolean undated;

    Optional<Occurrence> start = Optional.empty();
    Optional<Occurrence> end = Optional.empty();
    Optional<Mention.PlaceMention> placeMention = Optional.empty();
    Optional<String> placeName = Optional.empty();
    Optional<PlaceReport> place = Optional.empty();
    Optional<String> country = Optional.empty();
    Optional<SeriesWording> series = Optional.empty();
    OptionalInt ordinal = OptionalInt.empty();
    Optional<AwardReport> award = Optional.empty();
    /** The name of an exercise, which tells it from others. */
    Optional<String> exercise = Optional.empty();

    Optional<Draft> partOf = Optional.empty();

    Draft(EventType type, int sentence, int trigger) {
        this.type = type;
        this.sentence = sentence;
        this.trigger = trigger;
        sentences.add(sentence);
    }

    void addParticipant(int person, Role role, Evidence where) {
        Role known = participants.get(person);
        if (known == null || rankOf(role) > rankOf(known)) {
            participants.put(person, role);
        }
        participantEvidence.putIfAbsent(person, where);
    }

    /** A role in the text's own words outranks one that follows from the place. */
    private static int rankOf(Role role) {
        return switch (role) {
            case CO_CHAIR, CHAIR, SIGNATORY, CONFERRER, RECIPIENT -> 4;
            case HEAD_OF_DELEGATION, CALLER, CALLEE -> 3;
            case HOST, GUEST -> 2;
            case PARTICIPANT -> 1;
        };
    }
}
