package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.TokenRange;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;
import org.communique.entity.Party;
import org.communique.text.WordSet;

/**
 * Visits that somebody is invited to: {@code "A invited B to visit Chad"}, {@code "B accepted A's invitation to Chad"}. They
 * only are to be if the text says that the invitation was accepted.
 */
final class InvitationRule implements EventRule {
    private static final String RULE = InvitationRule.class.getSimpleName();
    private static final Set<String> ACCEPTING =
            WordSet.of("accepted", "accepts", "accepting", "accept", "acceptance", "confirmed", "took", "responded");

    @Override
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        for (TriggerMention trigger : scene.triggers()) {
            if (trigger.is(TriggerClass.INVITE)) {
                drafts.addAll(invited(scene, trigger.range()));
            }
        }
        for (int at = 0; at < scene.size() && drafts.isEmpty(); at++) {
            if (scene.word(at).equals("invitation") && accepts(scene, at)) {
                drafts.addAll(accepted(scene, at));
            }
        }
        return drafts;
    }

    /** "A invited B": A, or whom A spoke for, is the host. */
    private static List<Draft> invited(Scene scene, TokenRange verb) {
        Clause clause = scene.clause();
        boolean passive = scene.word(verb.first()).equals("invited") && clause.isPassive(verb.first());
        int agent = clause.agentAt(verb.end());
        List<Actor> guests = passive ? clause.subject(verb.first()) : clause.object(verb.end());
        List<Actor> hosts = passive
                ? agent >= 0 ? clause.governed(agent, Set.of("by")) : List.<Actor>of()
                : orFocus(scene, clause.subject(verb.first()), verb);
        List<Actor> principals = onBehalf(scene, clause);
        return invitation(scene, verb, guests, principals.isEmpty() ? hosts : principals);
    }

    private static List<Actor> onBehalf(Scene scene, Clause clause) {
        for (int at = 0; at < scene.size(); at++) {
            if (scene.follows(at, "on", "behalf", "of")) {
                return clause.governed(at + 2, Set.of("of"));
            }
        }
        return List.of();
    }

    private static boolean accepts(Scene scene, int invitation) {
        for (int at = Math.max(0, invitation - 9); at < Math.min(scene.size(), invitation + 14); at++) {
            if (ACCEPTING.contains(scene.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** "B accepted an invitation from A to visit Chad". */
    private static List<Draft> accepted(Scene scene, int invitation) {
        Clause clause = scene.clause();
        TokenRange noun = new TokenRange(invitation, invitation + 1);
        int verb = invitation;
        for (int at = Math.max(0, invitation - 9); at < invitation; at++) {
            if (ACCEPTING.contains(scene.word(at))) {
                verb = at;
            }
        }
        List<Actor> guests = orFocus(scene, clause.subject(verb), noun);
        List<Actor> owner = clause.owner(invitation);
        List<Actor> hosts = owner.isEmpty() ? clause.governed(invitation + 1, Set.of("of", "from", "by")) : owner;
        return invitation(scene, noun, guests, hosts);
    }

    private static List<Actor> orFocus(Scene scene, List<Actor> actors, TokenRange words) {
        return actors.isEmpty() ? scene.focusActor(words) : actors;
    }

    private static List<Draft> invitation(Scene scene, TokenRange words, List<Actor> guests, List<Actor> hosts) {
        Visitors visitors = new VisitorReader(scene).visitors(guests, words);
        if (visitors.isUntold()) {
            return List.of();
        }
        List<Draft> drafts = new VisitDrafts(scene, RULE)
                .of(words, new Visitors(visitors.actors().subList(0, 1), false), destinations(scene, words));
        for (Draft draft : drafts) {
            draft.status = Status.PLANNED;
            draft.undated = false;
            draft.background = false;
            draft.invited = true;
            hosts.forEach(host -> host(scene, draft, host));
        }
        return drafts;
    }

    private static void host(Scene scene, Draft draft, Actor host) {
        Optional<Party> side = switch (host) {
            case Actor.Named named -> {
                Optional<Party> own = scene.person(named.person()).side();
                if (own.isEmpty() || !draft.guests.contains(own.get())) {
                    draft.addParticipant(named.person(), Role.HOST, scene.evidence(draft.trigger, RULE));
                }
                yield own;
            }
            case Actor.Side party -> Optional.of(party.party());
            case Actor.Unnamed officials -> officials.sides().stream().findFirst();
            case Actor.All unused -> Optional.empty();
        };
        draft.hostSide = side.filter(party -> !draft.guests.contains(party));
    }

    private static List<Destination> destinations(Scene scene, TokenRange words) {
        DestinationReader reader = new DestinationReader(scene);
        for (int at = words.end(); at < Math.min(scene.size(), words.end() + 20); at++) {
            if (isOneOf(scene.word(at), "to", "visit", "visiting", "in")) {
                List<Destination> found = reader.from(at + 1);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }
}
