package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.annotation.Mention;
import org.communique.annotation.TokenRange;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;
import org.communique.text.WordSet;

/** Visits told by who stood at the aircraft: {@code "A was welcomed at N'Djamena International Airport by B"}. */
final class AirportReceptionRule implements EventRule {
    private static final String RULE = AirportReceptionRule.class.getSimpleName();
    private static final Set<String> AIRPORTS = WordSet.of("airport", "airfield", "aerodrome");
    private static final int LONGEST_NAME = 4;

    @Override
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        if (!scene.speaksOf(AIRPORTS) || scene.isHeadline()) {
            return drafts;
        }
        for (TriggerMention trigger : scene.triggers()) {
            int verb = trigger.range().first();
            if (trigger.is(TriggerClass.RECEIVE) && scene.clause().isPassive(verb)) {
                List<Destination> where = airportTown(scene);
                Visitors visitors =
                        new VisitorReader(scene).visitors(scene.clause().subject(verb), trigger.range());
                if (!where.isEmpty() && !visitors.isUntold()) {
                    drafts.addAll(new VisitDrafts(scene, RULE).of(new TokenRange(verb, verb + 1), visitors, where));
                }
            }
        }
        return drafts;
    }

    /** The town in the airport's name; empty if it has none. */
    private static List<Destination> airportTown(Scene scene) {
        for (Mention.PlaceMention place : scene.sentence().names().places()) {
            int end = place.range().end();
            for (int at = end; at < Math.min(scene.size(), end + LONGEST_NAME); at++) {
                if (AIRPORTS.contains(scene.word(at))) {
                    return new DestinationReader(scene).from(place.range().first());
                }
            }
        }
        return List.of();
    }
}
