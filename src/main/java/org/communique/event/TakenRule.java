package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.annotation.TokenRange;
import org.communique.text.WordSet;

/**
 * Visits to which a journey takes its traveller: {@code "A tour of three states took A to Chad"}, {@code "a trip that also
 * takes him to Chad"}, {@code "An invitation brought A to N'Djamena"}.
 */
final class TakenRule implements EventRule {
    private static final String RULE = TakenRule.class.getSimpleName();
    private static final Set<String> TAKING = WordSet.words("""
            take takes took taking taken bring brings brought bringing lead leads led leading carry carries
            carried send sends sent saw sees""");
    private static final Set<String> JOURNEYS = WordSet.words("""
            tour trip journey visit mission voyage swing itinerary travels travel programme program agenda
            flight plane invitation way route talks consultations path stop leg schedule summit session plans""");
    private static final Set<String> PRONOUNS = WordSet.of("him", "her", "them");

    @Override
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        for (int verb = 1; verb < scene.size(); verb++) {
            if (TAKING.contains(scene.word(verb)) && isOfJourney(scene, verb)) {
                drafts.addAll(taken(scene, verb));
            }
        }
        return drafts;
    }

    /** Whether a journey stands between the clause's beginning and the verb. */
    private static boolean isOfJourney(Scene scene, int verb) {
        for (int at = verb - 1; at >= Math.max(0, verb - 16); at--) {
            if (JOURNEYS.contains(scene.word(at))) {
                return true;
            }
            if (isOneOf(scene.word(at), ";", "said", "who")) {
                return false;
            }
        }
        return false;
    }

    private static List<Draft> taken(Scene scene, int verb) {
        List<Actor> object = scene.clause().object(verb + 1);
        boolean pronoun = PRONOUNS.contains(scene.word(verb + 1));
        boolean person = !object.isEmpty()
                && object.getFirst().range().first() <= verb + 6
                && !(object.getFirst() instanceof Actor.Side);
        int from = pronoun || !person ? verb + 2 : object.getLast().range().end();
        if (!pronoun && !person) {
            return List.of();
        }
        for (int at = from; at < Math.min(scene.size(), from + 9); at++) {
            boolean leads = isOneOf(scene.word(at), "to", "into", "through", "across");
            List<Destination> where = leads ? new DestinationReader(scene).from(at + 1) : List.of();
            if (!where.isEmpty()) {
                return drafts(scene, new TokenRange(verb, verb + 1), pronoun, object, where);
            }
            if (isOneOf(scene.word(at), ";", "where", "said", "who", ".")) {
                break;
            }
        }
        return List.of();
    }

    private static List<Draft> drafts(
            Scene scene, TokenRange trigger, boolean pronoun, List<Actor> object, List<Destination> where) {
        List<Actor> before = scene.actors().stream()
                .filter(Actor.Named.class::isInstance)
                .filter(actor -> actor.range().end() <= trigger.first())
                .toList();
        List<Actor> meant = pronoun && !before.isEmpty()
                ? List.of(before.getFirst())
                : pronoun && object.isEmpty() ? scene.focusActor(trigger) : object;
        Visitors visitors = new VisitorReader(scene).visitors(meant, trigger);
        List<Draft> drafts = new VisitDrafts(scene, RULE).of(trigger, visitors, where);
        if (isOneOf(scene.word(trigger.first()), "takes", "brings", "leads", "carries")) {
            drafts.forEach(draft -> draft.status = Status.PLANNED);
        }
        if (visitors.isUntold()) {
            drafts.forEach(draft -> draft.knownGroup = true);
        }
        return drafts;
    }
}
