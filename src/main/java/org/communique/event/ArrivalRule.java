package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.TokenRange;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.entity.Party;
import org.communique.text.WordSet;

/**
 * Visits that an arrival tells without saying where: {@code "A arrived on Monday"}, {@code "A, who flew in from Lima the day
 * before"}. A paper that writes so writes of its own town, so only people of other states come to it.
 */
final class ArrivalRule implements EventRule {
    private static final String RULE = ArrivalRule.class.getSimpleName();
    private static final Set<String> FLEW = WordSet.of("flew", "flies");
    private static final Set<String> ARRIVED = WordSet.of("arrived", "arrives");
    private static final int REACH = 8;

    @Override
    public List<Draft> read(Scene scene) {
        if (!scene.speaksOf(ARRIVED) && !scene.speaksOf(FLEW)) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        for (int at = 1; at < scene.size(); at++) {
            boolean flew = scene.isAt(at, FLEW) && scene.word(at + 1).equals("in");
            int behind = flew ? at + 2 : at + 1;
            if ((flew || scene.isAt(at, ARRIVED)) && isOpen(scene, behind) && !leads(scene, at, behind)) {
                drafts.addAll(visits(scene, new TokenRange(at, behind)));
            }
        }
        drafts.forEach(draft -> draft.here = true);
        return drafts;
    }

    /** Whether a time or where from stands right behind. */
    private static boolean isOpen(Scene scene, int behind) {
        return scene.setting().isDated(behind)
                || scene.isAt(behind, "from", "earlier", "yesterday", "today")
                || scene.isAt(behind, "on", "late", "early") && scene.setting().isDated(behind + 1)
                || scene.follows(behind, "the", "day", "before");
    }

    /** "Arrived on Monday in Lima": the words tell where to. */
    private static boolean leads(Scene scene, int verb, int behind) {
        boolean journey = scene.triggerAt(verb)
                .filter(trigger -> trigger.is(TriggerClass.JOURNEY)
                        && !scene.word(trigger.range().end() - 1).equals("in"))
                .isPresent();
        for (int at = behind; !journey && at < Math.min(scene.size(), behind + REACH); at++) {
            if (scene.isAt(at, "in", "at", "to")
                    && !new DestinationReader(scene).from(at + 1).isEmpty()) {
                return true;
            }
        }
        return journey;
    }

    private static List<Draft> visits(Scene scene, TokenRange verb) {
        Visitors visitors = new VisitorReader(scene).ofVerb(verb);
        boolean foreign = !visitors.isUntold()
                && visitors.actors().stream()
                        .allMatch(actor -> actor instanceof Actor.Named named && isForeign(scene, named));
        return foreign ? new VisitDrafts(scene, RULE).of(verb, visitors, List.of()) : List.of();
    }

    private static boolean isForeign(Scene scene, Actor.Named named) {
        Optional<Party> side = scene.person(named.person()).side();
        return scene.home().isPresent() && side.isPresent() && !side.equals(scene.home());
    }
}
