package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.gathering.GatheringWord;
import org.communique.entity.Party;
import org.communique.entity.Reference;
import org.communique.text.WordSet;

/**
 * Who led the two sides at a gathering, where one sentence tells of both and says the verb once or turns the order round:
 * {@code "A led the Omani side and B the Norwegian"}, {@code "heading the Omani delegation was A, with B heading the Norwegian
 * one"}, {@code "the head of the Omani team was A, that of Norway's B"}, {@code "the round was led by A of Oman and B of
 * Norway"}.
 */
final class HeadsOfSidesRule implements EventRule {
    private static final String RULE = HeadsOfSidesRule.class.getSimpleName();
    private static final Set<String> LEADING = WordSet.of("leading", "heading", "headed", "led", "leads", "heads");
    private static final Set<String> HEAD = WordSet.of("head", "heads", "helm", "leader", "leaders");
    private static final Set<String> BE = WordSet.of("was", "were", "is", "are");

    private static final int REACH = 5;
    private static final int APPOSED_REACH = 10;

    /** Words of other things that the people of such a sentence may do. */
    private static final Set<String> OTHER = WordSet.words("""
            accompanied including included includes comprised members received met meet visit visited visiting
            arrived told said thanked welcomed invited signed chaired co-chaired attended""");

    @Override
    public List<Draft> read(Scene scene) {
        PointingBack back = new PointingBack(scene, RULE);
        boolean known = !scene.gatherings().named().isEmpty()
                || scene.gatherings().earlier().isPresent();
        int at = known && !scene.isHeadline() && !tellsOfOther(scene) ? signal(scene) : -1;
        if (at >= 0) {
            back.add(leaders(scene, at), Role.HEAD_OF_DELEGATION, at);
        }
        return back.drafts();
    }

    /** Whether its people do something else too; "the visiting side" does nothing. */
    private static boolean tellsOfOther(Scene scene) {
        if (!scene.speaksOf(OTHER)) {
            return false;
        }
        for (int at = 0; at < scene.size(); at++) {
            boolean side = scene.word(at).equals("visiting") && isDelegation(scene, at + 1, at + 3);
            if (scene.isAt(at, OTHER) && !side) {
                return true;
            }
        }
        return false;
    }

    /** The word that tells of leading; -1 if none does. */
    private static int signal(Scene scene) {
        for (int at = 0; at < scene.size(); at++) {
            boolean verb = scene.isAt(at, LEADING) && (isOfDelegation(scene, at) || isOfTalks(scene, at));
            boolean noun =
                    scene.isAt(at, HEAD) && scene.word(at + 1).equals("of") && isDelegation(scene, at + 2, at + 8);
            boolean under = scene.word(at).equals("under") && isDelegation(scene, at - 1, at);
            if (verb || noun || under) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isOfDelegation(Scene scene, int at) {
        return isDelegation(scene, at - 9, at) || isDelegation(scene, at + 1, at + 8);
    }

    private static boolean isDelegation(Scene scene, int from, int to) {
        for (int at = Math.max(0, from); at < Math.min(scene.size(), to); at++) {
            if (scene.gatherings().is(at, GatheringWord.DELEGATION)) {
                return true;
            }
        }
        return false;
    }

    /** "The consultations were led by A and B". */
    private static boolean isOfTalks(Scene scene, int at) {
        boolean apposed = scene.word(at - 1).equals(",");
        boolean by = scene.word(at + 1).equals("by") && (apposed || scene.isAt(at - 1, "was", "were", "being"));
        for (int noun = at - 2; by && noun >= Math.max(0, at - (apposed ? APPOSED_REACH : REACH)); noun--) {
            if (scene.gatherings().is(noun, GatheringWord.TALK)
                    || scene.gatherings().is(noun, GatheringWord.BODY)
                    || scene.gatherings().is(noun, GatheringWord.SITTING)) {
                return true;
            }
        }
        return isVerbOfTalks(scene, at);
    }

    /** "A and B headed the eighth round": the object is the gathering itself. */
    private static boolean isVerbOfTalks(Scene scene, int at) {
        boolean past = scene.isAt(at, "led", "headed") && !scene.clause().isPassive(at);
        return past
                && scene.gatherings().named().stream()
                        .anyMatch(gathering -> gathering.range().first() > at
                                && gathering.range().first() <= at + APPOSED_REACH);
    }

    /** The only two people of the sentence if they are of two sides, or the one whom "heading … was" names. */
    private static List<Actor> leaders(Scene scene, int at) {
        List<Actor> people = people(scene);
        if (people.size() == 2) {
            Optional<Party> one = sideOf(scene, people.getFirst());
            Optional<Party> other = sideOf(scene, people.getLast());
            boolean apart = one.isPresent() && other.isPresent() && !one.equals(other);
            boolean told = scene.partiesWithin(0, scene.size()).size() >= 2;
            return apart || told ? people : List.of();
        }
        boolean inverted = people.size() == 1 && (at <= 1 || scene.isAt(at, HEAD));
        for (int be = at; inverted && be < Math.min(scene.size(), at + 12); be++) {
            if (scene.isAt(be, BE)) {
                return scene.clause().object(be + 1);
            }
        }
        return List.of();
    }

    private static Optional<Party> sideOf(Scene scene, Actor actor) {
        return actor instanceof Actor.Named named ? scene.person(named.person()).side() : Optional.empty();
    }

    private static List<Actor> people(Scene scene) {
        List<Actor> found = new ArrayList<>();
        List<Integer> known = new ArrayList<>();
        for (Reference reference : scene.references()) {
            if (reference instanceof Reference.ToPerson person && !known.contains(person.person())) {
                known.add(person.person());
                found.add(new Actor.Named(person.range(), person.person()));
            }
        }
        return found;
    }
}
