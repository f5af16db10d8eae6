package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.communique.annotation.Mention;
import org.communique.entity.Party;
import org.communique.entity.People;
import org.communique.text.WordSet;

/**
 * Who invited to a visit, however the sentences around it put it: {@code "at the invitation of A and B"}, {@code "whom A has
 * invited"}, {@code "it was A who invited her"}, {@code "with his host, A"}. On a tour each inviter is the host of the visit to
 * his own state.
 */
final class Inviters {
    private static final String RULE = Inviters.class.getSimpleName();
    private static final int BEFORE = 2;
    private static final int BEHIND = 3;
    private static final int WORDS_OF_LIST = 12;
    private static final Set<String> INVITED = WordSet.of("invited", "invites");
    private static final Set<String> INVITATION = WordSet.of("invitation", "invitations");
    private static final Set<String> OF = WordSet.of("of", "from", "by");
    private static final Set<String> WHOSE = WordSet.of("his", "her", "their", "the");
    private static final Set<String> OBJECTS = WordSet.of("him", "her", "them");
    private static final Set<String> RELATIVES = WordSet.of("whom", "which");
    private static final Set<String> AGAIN = WordSet.of("again", "accepted", "would", "reciprocal", "return");
    private static final Set<String> JOINING = WordSet.words("""
            , and as well also both then mr mrs ms dr hon the his her their of by from & extended to issued that was
            minister president""");

    private final People people;
    private final List<Scene> scenes;

    Inviters(People people, List<Scene> scenes) {
        this.people = people;
        this.scenes = scenes;
    }

    void complete(List<Draft> events) {
        List<Draft> visits = events.stream()
                .filter(event -> event.type == EventType.VISIT && !event.background && event.country.isPresent())
                .filter(event -> !event.participants.containsValue(Role.HOST))
                .toList();
        for (Draft visit : visits) {
            Party state = new Party.State(visit.country.orElseThrow());
            for (int near : near(visit)) {
                Scene scene = scenes.get(near);
                if (!scene.isHeadline() && !visit.participants.containsValue(Role.HOST)) {
                    inviters(scene).stream()
                            .filter(actor ->
                                    people.persons().get(actor.person()).side().equals(Optional.of(state)))
                            .findFirst()
                            .ifPresent(actor -> visit.addParticipant(
                                    actor.person(),
                                    Role.HOST,
                                    scene.evidence(actor.range().first(), RULE)));
                }
            }
        }
    }

    /** The sentences around those that tell of the visit. */
    private SortedSet<Integer> near(Draft visit) {
        SortedSet<Integer> near = new TreeSet<>();
        for (int sentence : visit.sentences) {
            for (int at = Math.max(0, sentence - BEFORE); at <= Math.min(sentence + BEHIND, scenes.size() - 1); at++) {
                near.add(at);
            }
        }
        return near;
    }

    /** The people of whom the sentence says that they invited somebody. */
    private static List<Actor.Named> inviters(Scene scene) {
        List<Actor.Named> found = new ArrayList<>();
        for (int at = 0; at < scene.size(); at++) {
            if (scene.isAt(at, INVITATION)) {
                found.addAll(behind(scene, at + 1));
            } else if (scene.isAt(at, INVITED) && isOfVisitor(scene, at)) {
                lastBefore(scene, at).ifPresent(found::add);
            } else if (scene.word(at).equals("host") && scene.isAt(at - 1, WHOSE)) {
                found.addAll(behind(scene, at + 1));
            }
        }
        return scene.speaksOf(AGAIN) ? List.of() : found;
    }

    /** "Invited him", "whom A has invited", "A has invited B to Peru": not "was invited". */
    private static boolean isOfVisitor(Scene scene, int invited) {
        if (scene.clause().isPassive(invited)) {
            return false;
        }
        if (scene.isAt(invited + 1, OBJECTS)) {
            return true;
        }
        boolean asked = scene.isAt(invited - 1, "has", "had");
        for (int at = invited - 1; at >= 0 && !asked; at--) {
            asked = scene.isAt(at, RELATIVES);
        }
        return asked;
    }

    private static Optional<Actor.Named> lastBefore(Scene scene, int verb) {
        return scene.actors().stream()
                .filter(Actor.Named.class::isInstance)
                .map(Actor.Named.class::cast)
                .filter(named -> named.range().end() <= verb)
                .reduce((one, other) -> other);
    }

    /** Those named one after the other behind "invitation of", "invitation extended by", "his host,". */
    private static List<Actor.Named> behind(Scene scene, int from) {
        List<Actor.Named> found = new ArrayList<>();
        int end = from;
        for (Actor actor : scene.actors()) {
            if (actor.range().first() < from) {
                continue;
            }
            boolean near = actor.range().first() - end <= WORDS_OF_LIST;
            if (!near || !isJoined(scene, end, actor.range().first(), found.isEmpty())) {
                break;
            }
            if (actor instanceof Actor.Named named) {
                found.add(named);
            }
            end = actor.range().end();
        }
        return found;
    }

    private static boolean isJoined(Scene scene, int from, int to, boolean first) {
        boolean opened = !first || scene.isAt(from, OF) || scene.isAt(from, ",", "extended", "issued") || from == to;
        for (int at = from; opened && at < to; at++) {
            if (!JOINING.contains(scene.word(at)) && !isDescribed(scene, at)) {
                return false;
            }
        }
        return opened;
    }

    private static boolean isDescribed(Scene scene, int at) {
        for (Mention.PostMention post : scene.sentence().posts()) {
            if (post.range().contains(at)) {
                return true;
            }
        }
        return scene.sentence().names().affiliationAt(at).isPresent();
    }
}
