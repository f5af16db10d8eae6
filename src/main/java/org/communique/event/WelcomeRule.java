package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.TokenRange;
import org.communique.entity.Party;
import org.communique.text.WordSet;

/**
 * Visits told from the side of the country that is visited: {@code "Chad saw A on Monday"}, {@code "Chad awaits A on April
 * 21"}, {@code "N'Djamena welcomed A"}.
 */
final class WelcomeRule implements EventRule {
    private static final String RULE = WelcomeRule.class.getSimpleName();
    private static final Set<String> PASSED = WordSet.words("""
            will also then had has again once first already now is are in turn next to play plays played
            preparing due set ready about rolled rolls roll out the red getting prepares was were 's scheduled going""");
    private static final Set<String> HERE = WordSet.of("country", "capital", "nation", "kingdom", "republic");
    private static final Set<String> WELCOMING = WordSet.words("""
            saw sees see welcomed welcomes welcome hosted hosts host received receives receive awaits await
            awaited greeted greets expects expect expected welcoming hosting receiving awaiting expecting carpet""");

    @Override
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        for (int verb = 1; verb < scene.size() && !scene.isHeadline(); verb++) {
            if (WELCOMING.contains(scene.word(verb))) {
                drafts.addAll(welcome(scene, verb));
            }
        }
        return drafts;
    }

    private static List<Draft> welcome(Scene scene, int verb) {
        List<Destination> named = subject(scene, verb);
        boolean here = named.isEmpty() && isHere(scene, verb);
        List<Destination> where = here ? home(scene, verb) : named;
        if (where.isEmpty()) {
            return List.of();
        }
        boolean carpet = scene.word(verb).equals("carpet");
        int end = scene.word(verb + 1).equals("to") && scene.word(verb).equals("host") ? verb + 2 : verb + 1;
        List<Actor> object = (carpet
                        ? scene.clause().governed(verb + 1, Set.of("for"))
                        : scene.clause().object(end))
                .stream()
                        .filter(actor -> !isHome(scene, actor, where.getFirst()))
                        .filter(actor -> !(actor instanceof Actor.Side))
                        .toList();
        boolean pronoun = isOneOf(scene.word(verb + 1), "him", "her");
        boolean near = !object.isEmpty() && object.getFirst().range().first() <= verb + (carpet ? 12 : 7);
        if (!near && !pronoun || isOpinion(scene, verb, object)) {
            return List.of();
        }
        TokenRange trigger = new TokenRange(verb, verb + 1);
        Visitors visitors = new VisitorReader(scene).visitors(near ? object : scene.focusActor(trigger), trigger);
        if (visitors.isUntold()) {
            return List.of();
        }
        List<Draft> drafts = new VisitDrafts(scene, RULE).of(trigger, visitors, here ? List.of() : where.subList(0, 1));
        drafts.forEach(draft -> draft.here = here);
        boolean prepares = scene.word(verb - 1).equals("to");
        if (prepares || isOneOf(scene.word(verb), "awaits", "await", "expects", "expect", "awaiting", "expecting")) {
            drafts.forEach(draft -> draft.status = Status.PLANNED);
        }
        return drafts;
    }

    /** "Sees A as a partner", "expects A to act", "welcomed A's remarks" tell of no visit. */
    private static boolean isOpinion(Scene scene, int verb, List<Actor> object) {
        int end = object.isEmpty() ? verb + 2 : object.getLast().range().end();
        boolean expects = scene.word(verb).startsWith("expect") && isOneOf(scene.word(end), "to", "will");
        return scene.word(end).equals("'s")
                || scene.word(end).equals("as") && scene.word(end + 1).equals("a")
                || expects;
    }

    private static boolean isHome(Scene scene, Actor actor, Destination destination) {
        return destination.country().isPresent()
                && actor instanceof Actor.Named named
                && scene.person(named.person())
                        .side()
                        .equals(destination.country().map(Party.State::new));
    }

    /** "The country welcomed A", "Our capital hosts A". */
    private static boolean isHere(Scene scene, int verb) {
        int end = behindSubject(scene, verb);
        return scene.isAt(end - 1, HERE) && scene.isAt(end - 2, "the", "our") && (end == 2 || scene.isOpening(end - 2));
    }

    private static List<Destination> home(Scene scene, int verb) {
        return scene.home(verb).stream()
                .flatMap(actor -> scene.sides(List.of(actor)).stream())
                .filter(Party.State.class::isInstance)
                .map(state -> new Destination(
                        new TokenRange(verb - 1, verb), Optional.of(state.code()), Optional.empty(), Optional.empty()))
                .toList();
    }

    private static int behindSubject(Scene scene, int verb) {
        int end = verb;
        while (end > 0 && PASSED.contains(scene.word(end - 1))) {
            end--;
        }
        return end;
    }

    /** The state or town right before the verb that opens the clause, no preposition before it. */
    private static List<Destination> subject(Scene scene, int verb) {
        DestinationReader reader = new DestinationReader(scene);
        int end = behindSubject(scene, verb);
        for (int at = Math.max(0, end - 5); at < end; at++) {
            List<Destination> found = reader.from(at);
            boolean ends = !found.isEmpty() && found.getLast().range().end() == end;
            boolean opens = at == 0
                    || scene.isOpening(at)
                    || isOneOf(scene.word(at - 1), "where", "while", "when", "before", "after", "but", "as");
            if (ends && opens && found.size() == 1) {
                return found;
            }
        }
        return List.of();
    }
}
