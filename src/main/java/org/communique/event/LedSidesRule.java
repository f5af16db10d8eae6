package org.communique.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.annotation.trigger.TriggerClass;
import org.communique.annotation.trigger.TriggerMention;
import org.communique.entity.Party;
import org.communique.text.WordSet;

/**
 * Talks whose heads only the sentence behind names: {@code "Talks took place in Lima. Heading the Estonian side was A, while B
 * led for Peru"}, {@code "Peru was represented by A, Estonia by B"}. Of a dialogue or conference that the story names this
 * tells who took part, and no other event.
 */
final class LedSidesRule implements EventRule {
    private static final String RULE = LedSidesRule.class.getSimpleName();
    private static final Set<String> LEADS = WordSet.of("led", "headed", "heading", "leading", "heads", "leads");
    private static final Set<String> REPRESENTS = WordSet.of("represented", "representing", "represents");
    private static final Set<String> GROUPS = WordSet.of("side", "delegation", "team", "delegations");
    private static final Set<TriggerClass> TALKS = Set.of(TriggerClass.TALKS, TriggerClass.DISCUSS);
    private static final int REACH = 8;

    @Override
    public List<Draft> read(Scene scene) {
        boolean told = scene.speaksOf(LEADS) || scene.speaksOf(REPRESENTS);
        boolean gathering = !scene.gatherings().named().isEmpty()
                || scene.gatherings().earlier().isPresent();
        if (!told || gathering || scene.isHeadline() || !isOfTalks(scene)) {
            return List.of();
        }
        Map<Party, Actor> heads = new LinkedHashMap<>();
        int trigger = -1;
        boolean led = false;
        for (Actor actor : scene.actors()) {
            int lead = lead(scene, actor);
            if (lead >= 0 && scene.sides(List.of(actor)).size() == 1) {
                trigger = trigger < 0 ? lead : trigger;
                led |= scene.isAt(lead, LEADS);
                heads.putIfAbsent(scene.sides(List.of(actor)).iterator().next(), actor);
            }
        }
        if (heads.size() != 2) {
            return List.of();
        }
        List<Draft> talks =
                new Encounter(scene, trigger, RULE).together(EventType.MEETING, List.copyOf(heads.values()));
        boolean head = led;
        talks.forEach(draft -> {
            draft.anaphoric = true;
            draft.participants.replaceAll((person, role) -> head ? Role.HEAD_OF_DELEGATION : role);
        });
        return talks;
    }

    private static boolean isOfTalks(Scene scene) {
        return scene.isToldOf(TALKS)
                || scene.triggers().stream()
                        .map(TriggerMention::classes)
                        .anyMatch(classes -> classes.contains(TriggerClass.TALKS));
    }

    /** The word by which a named actor is said to lead or represent a side; -1 if none is. */
    private static int lead(Scene scene, Actor actor) {
        if (!(actor instanceof Actor.Named)) {
            return -1;
        }
        int end = actor.range().end();
        if (scene.isAt(end, LEADS) && (scene.word(end + 1).equals("for") || hasGroup(scene, end + 1, end + REACH))
                || scene.isAt(end, REPRESENTS) && !scene.partiesWithin(end, end + REACH).isEmpty()) {
            return end;
        }
        int first = actor.range().first();
        for (int at = first - 1; at >= Math.max(0, first - 4); at--) {
            if (scene.isAt(at, "was", "were", "is", "by")) {
                return leadBefore(scene, at);
            }
        }
        return -1;
    }

    /** "Heading the Estonian side at the talks was", "the Peruvian side was led by", "Peru was represented by A, Estonia by". */
    private static int leadBefore(Scene scene, int end) {
        boolean by = scene.word(end).equals("by");
        for (int at = end - 1; at >= 0; at--) {
            boolean leads = scene.isAt(at, LEADS);
            if (leads && (by || end - at <= REACH && hasGroup(scene, at, end)) || by && scene.isAt(at, REPRESENTS)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean hasGroup(Scene scene, int from, int to) {
        for (int at = from; at < Math.min(to, scene.size()); at++) {
            if (scene.isAt(at, GROUPS)) {
                return true;
            }
        }
        return false;
    }
}
