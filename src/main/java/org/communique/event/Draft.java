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
import org.communique.annotation.TokenRange;
import org.communique.annotation.time.TimeExpression;
import org.communique.entity.Party;

/** An event while it is still being read: what one rule found at one place, later joined with what others found. */
final class Draft {
    EventType type;
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
    /** The name of the gathering that it points back to. */
    Optional<SeriesWording> meant = Optional.empty();
    /** The gathering that it makes an event if no words tell of it otherwise. */
    Optional<Gathering> founds = Optional.empty();
    /** Whether it is a round of which only the number is told: "its fourth session took place in May". */
    boolean numberedOnly;
    /** Whether it lies months before the day of publication. */
    boolean old;
    /** How many sides the words for it count: three for a "tripartite" meeting; 0 if they do not. */
    int counted;
    /** Whether it is an earlier meeting of those whose meeting the story told before. */
    boolean such;
    /** Whether what the sentence tells was held on the margins of this. */
    boolean beside;
    /** Whether it may be an event told before, of whatever type: "in the meeting, the two ministers agreed". */
    boolean anaphoric;
    /** Whether it only tells who was at the ceremony of an event told elsewhere. */
    boolean ceremony;
    /** Whether it counts only if people or sides of two states are told to be part of it. */
    boolean guestsOnly;
    /** Whether it counts only if the same people are not told to have met or spoken otherwise. */
    boolean tentative;
    /** Whether somebody without a name is met whom the story does not tell of elsewhere. */
    boolean apart;
    /** Whether what it is about is only pointed to: "signed it", "the decoration was pinned on him", "the exercise". */
    boolean pointing;
    /** Whether it tells nothing but who takes part in an exercise. */
    boolean joining;
    /** Whether the text says that several states came together or train together, though it does not name them. */
    boolean ofManyStates;
    /** Whether it is an edition of an exercise told before: that one, or an earlier one. */
    boolean edition;
    /** The phase of an exercise that it is: "sea". */
    Optional<String> phase = Optional.empty();
    /** Whether the text marks it as past already without a date: "has held". */
    boolean undated;

    /** Who was only there while others met. */
    final Set<Integer> attendants = new LinkedHashSet<>();

    /** The sides that travel to a visit. */
    final Set<Party> guests = new LinkedHashSet<>();
    /** The side that invited to a visit. */
    Optional<Party> hostSide = Optional.empty();
    /** Whether a visit is of people whom the text has told of before: "the delegation". */
    boolean knownGroup;
    /** Who travels if no visit of the known group was told: the person the sentences before speak of. */
    Optional<Integer> traveller = Optional.empty();
    /** Whether a pronoun or a description stands for the one who visits, so that it may be somebody else: "she", "the minister". */
    boolean described;
    /** Whether its dates are those of several visits together. */
    boolean shared;
    /** Whether the words of a visit do not say where it leads, and it follows from the story. */
    boolean openDestination;
    /** Whether a visit leads to where the story is written: "arrived here". */
    boolean here;
    /** Whether the day of a visit is that of something else told in its sentence. */
    boolean borrowedDay;
    /** Whether somebody is invited to a visit: it is to be only if the invitation was accepted. */
    boolean invited;
    /** Whether a visit is told to be over. */
    boolean ended;
    /** How many days a visit lasts, 0 if untold. */
    int days;
    /** The words among which the dates of the visit stand, where the sentence tells of several. */
    Optional<TokenRange> stretch = Optional.empty();
    /** Whether the sentence tells of another time and place than its own: "two days before the summit". */
    boolean elsewhere;
    /** Whether the rule itself found where it was, and no other place in the sentence is its own. */
    boolean ownPlace;
    /** The date that the rule itself found for it, before any other in the sentence. */
    Optional<TimeExpression> time = Optional.empty();

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
