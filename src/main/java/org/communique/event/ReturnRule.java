package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.annotation.TokenRange;
import org.communique.text.WordSet;

/**
 * Visits from which somebody comes home: {@code "A has returned from Chad"}, {@code "A is back from N'Djamena"}, {@code "on
 * his return from Chad"}. They are over, and of their days at most the last is told.
 */
final class ReturnRule implements EventRule {
    private static final String RULE = ReturnRule.class.getSimpleName();
    private static final Set<String> RETURNING = WordSet.words("""
            returned returns return returning back home""");
    private static final Set<String> COMING = WordSet.of(
            "returned", "returns", "return", "returning", "came", "come", "flew", "flown", "comes", "arrived");

    private static final Set<String> BETWEEN = WordSet.words("""
            home here back today yesterday earlier late early safely on the""");
    private static final int REACH = 7;

    @Override
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        for (int from = 1; from < scene.size() && !scene.isHeadline() && !scene.isCaption(); from++) {
            int verb = scene.word(from).equals("from") ? verb(scene, from) : -1;
            if (verb > 0) {
                drafts.addAll(visits(scene, verb, from));
            }
        }
        return drafts;
    }

    /** The word of returning with nothing but days between; -1 if none. */
    private static int verb(Scene scene, int from) {
        for (int at = from - 1; at >= Math.max(1, from - REACH); at--) {
            boolean particle = scene.isAt(at, "home", "back") && scene.isAt(at - 1, COMING);
            boolean comes = scene.isAt(at, COMING) && scene.isAt(at + 1, "home", "back");
            if (comes || RETURNING.contains(scene.word(at)) && !particle) {
                return at;
            }
            if (!BETWEEN.contains(scene.word(at)) && !scene.setting().isDated(at)) {
                return -1;
            }
        }
        return -1;
    }

    /** "From Lima, where ministers agreed on a plan": who comes from a gathering in a town was on no visit to its state. */
    private static List<Draft> visits(Scene scene, int verb, int from) {
        List<Destination> where = new DestinationReader(scene).from(from + 1);
        TokenRange trigger = new TokenRange(verb, verb + 1);
        VisitorReader reader = new VisitorReader(scene);
        Visitors told = scene.word(verb).equals("return") ? reader.ofNoun(trigger, from) : reader.ofVerb(trigger);
        boolean talks = where.stream()
                .anyMatch(town ->
                        town.country().isEmpty() && scene.follows(town.range().end(), ",", "where"));
        if (where.size() != 1 || talks || told.isUntold()) {
            return List.of();
        }
        List<Draft> drafts = new VisitDrafts(scene, RULE).of(trigger, told, where);
        for (Draft draft : drafts) {
            draft.undated = draft.status == Status.HELD;
        }
        return drafts.stream().filter(draft -> draft.status == Status.HELD).toList();
    }
}
