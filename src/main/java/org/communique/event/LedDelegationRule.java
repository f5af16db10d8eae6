package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.annotation.TokenRange;
import org.communique.text.WordSet;

/** Visits of delegations that somebody takes abroad: {@code "A led a delegation to Chad"}, {@code "A brought a team to N'Djamena"}. */
final class LedDelegationRule implements EventRule {
    private static final String RULE = LedDelegationRule.class.getSimpleName();
    private static final Set<String> TAKES = WordSet.words("""
            lead leads led leading head heads headed heading bring brings brought bringing take takes took
            taking""");
    private static final Set<String> GROUPS = WordSet.of("delegation", "delegations", "mission", "team");
    private static final int LONGEST_NAME = 6;

    @Override
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        for (int group = 2; group < scene.size() - 2 && !scene.isHeadline(); group++) {
            boolean leads = GROUPS.contains(scene.word(group)) && isOneOf(scene.word(group + 1), "to", "in");
            int verb = leads ? verb(scene, group) : -1;
            if (verb > 0) {
                drafts.addAll(visits(scene, new TokenRange(verb, verb + 1), group));
            }
        }
        return drafts;
    }

    /** The verb whose object the group is, its adjectives between; -1 if none. "A delegation led by A" has no object. */
    private static int verb(Scene scene, int group) {
        for (int at = group - 1; at > Math.max(0, group - LONGEST_NAME); at--) {
            if (TAKES.contains(scene.word(at))) {
                return at;
            }
            if (isOneOf(scene.word(at), "by", ",", "and", "of", "with")) {
                return -1;
            }
        }
        return -1;
    }

    private static List<Draft> visits(Scene scene, TokenRange verb, int group) {
        List<Destination> where = new DestinationReader(scene).from(group + 2);
        List<Actor> leader = scene.clause().subject(verb.first()).stream()
                .filter(Actor.Named.class::isInstance)
                .toList();
        return where.isEmpty() || leader.isEmpty()
                ? List.of()
                : new VisitDrafts(scene, RULE).of(verb, new Visitors(leader, true), where);
    }
}
