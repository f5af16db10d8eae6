package org.communique.rdf;

import java.util.Optional;
import java.util.function.Predicate;
import org.communique.entity.Party;
import org.communique.event.EventReport;
import org.communique.event.EventType;

/**
 * How event data of political science code an event: nearest type and mode of PLOVER, nearest code of CAMEO, after the
 * conversion table of PLOVER of 2021; see {@code src/docs/event-codes.md}.
 *
 * @param plover "CONSULT"
 * @param mode "visit", "phone", "third-party" or "multilateral"
 * @param cameo "042"
 */
record EventCode(String plover, Optional<String> mode, String cameo) {
    private static final int MANY = 3;

    /** The code of a held or planned event; one that was put off or called off did not happen and has none. */
    static Optional<EventCode> of(EventReport event) {
        return switch (event.status()) {
            case HELD -> Optional.of(held(event));
            case PLANNED -> Optional.of(new EventCode("AGREE", Optional.empty(), intent(event.type())));
            case POSTPONED, CANCELLED -> Optional.empty();
        };
    }

    private static EventCode held(EventReport event) {
        return switch (event.type()) {
            case DIALOGUE_SESSION, MEETING -> talks(event);
            case VISIT -> new EventCode("CONSULT", Optional.of("visit"), "042");
            case CALL -> new EventCode("CONSULT", Optional.of("phone"), "041");
            case CONFERENCE -> new EventCode("CONSULT", Optional.of("multilateral"), "040");
            case SIGNING -> new EventCode("SUPPORT", Optional.empty(), "057");
            case AWARD_CONFERRAL -> new EventCode("SUPPORT", Optional.empty(), "051");
            case EXERCISE -> new EventCode("COOPERATE", Optional.empty(), "062");
            case COMMEMORATION -> new EventCode("SUPPORT", Optional.empty(), "017");
        };
    }

    private static EventCode talks(EventReport event) {
        if (event.parties().size() >= MANY) {
            return new EventCode("CONSULT", Optional.of("multilateral"), "040");
        }
        Predicate<String> elsewhere = country -> event.parties().size() == 2
                && event.parties().stream().noneMatch(party -> party.equals(new Party.State(country)));
        return event.country().filter(elsewhere).isPresent()
                ? new EventCode("CONSULT", Optional.of("third-party"), "044")
                : new EventCode("CONSULT", Optional.empty(), "040");
    }

    /** What the sides agree to when they announce it. */
    private static String intent(EventType type) {
        return switch (type) {
            case DIALOGUE_SESSION, MEETING, VISIT, CALL, CONFERENCE -> "036";
            case SIGNING, AWARD_CONFERRAL, COMMEMORATION -> "032";
            case EXERCISE -> "0312";
        };
    }
}
