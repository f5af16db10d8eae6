package org.communique.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.TokenRange;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;
import org.communique.text.WordSet;

/** Visits that the receiving state or town tells: {@code "Chad welcomed B on Monday"}, {@code "Lomé is to host B"}. */
final class ResidualReceptionRule implements ResidualRule {
    private static final String RULE = ResidualReceptionRule.class.getSimpleName();
    private static final Set<TriggerClass> TRIGGERS = Set.of(TriggerClass.RECEIVE);
    private static final Set<EventType> KIN = Set.of(EventType.VISIT, EventType.MEETING, EventType.AWARD_CONFERRAL);
    /** How many words may stand between the name and the verb: "is also going to". */
    private static final int REACH = 6;

    private static final Set<String> BETWEEN = WordSet.words("""
            is was will to also going has had play played be are on set due next again then have today yesterday
            preparing ready""");

    @Override
    public Set<TriggerClass> triggers() {
        return TRIGGERS;
    }

    @Override
    public Set<EventType> kin() {
        return KIN;
    }

    @Override
    public List<Draft> read(Scene scene, TriggerMention left) {
        TokenRange verb = left.range();
        Optional<Destination> host = host(scene, verb.first());
        List<Actor> guests = scene.clause().object(verb.end()).stream()
                .filter(actor -> actor instanceof Actor.Named || actor instanceof Actor.Unnamed)
                .toList();
        if (host.isEmpty() || guests.isEmpty() || scene.clause().isPassive(verb.first())) {
            return List.of();
        }
        return new VisitDrafts(scene, RULE).of(verb, new Visitors(guests, false), List.of(host.get()));
    }

    /** The state or town that is the subject of the verb: its name opens a clause, and only auxiliaries stand between. */
    private static Optional<Destination> host(Scene scene, int verb) {
        for (int at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
            List<Destination> named = new DestinationReader(scene).compound(at + 1);
            if (!named.isEmpty()) {
                Destination host = named.getFirst();
                return scene.isOpening(host.range().first()) ? Optional.of(host) : Optional.empty();
            }
            if (!scene.isAt(at, BETWEEN) && !scene.setting().isDated(at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
