package org.communique.event;

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
 * Encounters of which the sentence names one side only, the other being known from the story: {@code "A called on the
 * Minister for Defence"}, {@code "A held talks with the authorities"}. Holders of several posts are met one by one.
 */
final class ResidualContextRule implements ResidualRule {
    private static final String RULE = ResidualContextRule.class.getSimpleName();

    /** What tells of an encounter by itself: who "spoke about fish" need not have met for it anew. */
    private static final Set<TriggerClass> TOGETHER =
            Set.of(TriggerClass.MEET, TriggerClass.TALKS, TriggerClass.CALL, TriggerClass.LINE, TriggerClass.PHONE);

    private static final Set<String> OTHERS = WordSet.words("""
            officials experts countries states nations delegations diplomats governments neighbours""");

    private final ResidualEncounterRule encounters = new ResidualEncounterRule();
    private final SidesOfStory story;

    ResidualContextRule(SidesOfStory story) {
        this.story = story;
    }

    @Override
    public Set<TriggerClass> triggers() {
        return encounters.triggers();
    }

    @Override
    public Set<EventType> kin() {
        return encounters.kin();
    }

    @Override
    public List<Draft> read(Scene scene, TriggerMention left) {
        TokenRange word = left.range();
        if (ResidualEncounterRule.isOther(scene, left)) {
            return List.of();
        }
        OfficialsAround around = new OfficialsAround(scene, word);
        List<Actor> known = around.officials();
        Set<Party> sides = scene.sides(known);
        if (sides.size() == 1) {
            return ofOneSide(scene, left, known, sides.iterator().next());
        }
        List<Actor> together = around.together();
        boolean mutual = left.classes().stream().anyMatch(TOGETHER::contains)
                && left.classes().stream().noneMatch(ResidualEncounterRule.ONE_TO_ANOTHER::contains);
        return sides.isEmpty() && !together.isEmpty() && mutual && isSituated(scene, word)
                ? ofBoth(scene, left, together)
                : List.of();
    }

    /** Whether the sentence tells where or when. */
    private static boolean isSituated(Scene scene, TokenRange word) {
        return scene.setting().timeNear(word.first()).isPresent()
                || scene.setting().placeNear(word.first()).isPresent();
    }

    private List<Draft> ofBoth(Scene scene, TriggerMention left, List<Actor> all) {
        Encounter encounter = new Encounter(scene, left.range().first(), RULE);
        EventType type = ResidualEncounterRule.type(scene, left);
        List<Draft> ofPeople = all.stream().anyMatch(group -> areOthers(scene, group.range()))
                ? List.of()
                : encounter.together(type, scene.expanded(all));
        List<Party> pair = story.pair();
        return ofPeople.isEmpty() && !pair.isEmpty()
                ? encounter.together(type, List.of(new Actor.Unnamed(left.range(), pair)))
                : ofPeople;
    }

    /** "Experts of the two countries" are not those of whom the sentence before speaks. */
    private static boolean areOthers(Scene scene, TokenRange group) {
        for (int at = group.first(); at < group.end(); at++) {
            if (scene.isAt(at, OTHERS)) {
                return true;
            }
        }
        return false;
    }

    private List<Draft> ofOneSide(Scene scene, TriggerMention left, List<Actor> known, Party side) {
        List<TokenRange> met = new Interlocutors(scene, left.range()).behind();
        Optional<Party> other = met.isEmpty()
                ? Optional.empty()
                : story.facing(scene, side, left.range().first());
        List<Draft> drafts = new ArrayList<>();
        if (other.isPresent()) {
            for (TokenRange post : met) {
                drafts.addAll(apart(new Encounter(scene, left.range().first(), RULE)
                        .between(
                                ResidualEncounterRule.type(scene, left),
                                known,
                                left.is(TriggerClass.CALL_ON) ? Role.GUEST : Role.PARTICIPANT,
                                List.of(new Actor.Unnamed(post, List.of(other.get()))),
                                Role.PARTICIPANT)));
            }
        }
        return drafts;
    }

    private static List<Draft> apart(List<Draft> drafts) {
        drafts.forEach(draft -> draft.apart = true);
        return drafts;
    }
}
