package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.annotation.Mention;
import org.communique.annotation.TokenRange;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;
import org.communique.entity.Party;

/** Visits told by who stood at the aircraft: {@code "A was welcomed at N'Djamena International Airport by B"}. */
final class AirportReceptionRule implements EventRule {
    private static final String RULE = AirportReceptionRule.class.getSimpleName();
    private static final int LONGEST_NAME = 4;

    @Override
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        if (!Airfield.isToldIn(scene) || scene.isHeadline()) {
            return drafts;
        }
        for (TriggerMention trigger : scene.triggers()) {
            int verb = trigger.range().first();
            if (trigger.is(TriggerClass.RECEIVE) && scene.clause().isPassive(verb)) {
                List<Destination> where = airportTown(scene);
                Visitors visitors =
                        new VisitorReader(scene).visitors(scene.clause().subject(verb), trigger.range());
                boolean here = where.isEmpty() && isForeign(scene, visitors);
                if (!visitors.isUntold() && (here || !where.isEmpty())) {
                    List<Draft> told = new VisitDrafts(scene, RULE).of(new TokenRange(verb, verb + 1), visitors, where);
                    told.forEach(draft -> draft.here = here);
                    drafts.addAll(told);
                }
            }
        }
        return drafts;
    }

    /** At an airport without a name people arrive in the country from which the story comes. */
    private static boolean isForeign(Scene scene, Visitors visitors) {
        Set<Party> sides = scene.sides(visitors.actors());
        return scene.home().isPresent()
                && sides.size() == 1
                && !sides.contains(scene.home().get());
    }

    /** The town in the airport's name; empty if it has none. */
    private static List<Destination> airportTown(Scene scene) {
        for (Mention.PlaceMention place : scene.sentence().names().places()) {
            int end = place.range().end();
            for (int at = end; at < Math.min(scene.size(), end + LONGEST_NAME); at++) {
                if (Airfield.isAt(scene, at)) {
                    return new DestinationReader(scene).from(place.range().first());
                }
            }
        }
        return List.of();
    }
}
