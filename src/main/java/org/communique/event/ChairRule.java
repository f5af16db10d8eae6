package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.annotation.gathering.GatheringWord;
import org.communique.text.WordSet;

/**
 * Who chaired a gathering, also in a sentence of its own: {@code "co-chaired by A and B"}, {@code "A co-chaired it with
 * B"}, {@code "its co-chairs were A and B"}, {@code "with A and B as co-chairs"}. Two who chair together are co-chairs,
 * whatever the verb.
 */
final class ChairRule implements EventRule {
    private static final Set<String> SEATS = WordSet.words("""
            presiding chair chairmanship presidency chairpersonship co-chairmanship""");
    private static final String RULE = ChairRule.class.getSimpleName();
    private static final Set<String> BE = WordSet.of("was", "were", "is", "are", "being", "be");
    private static final Set<String> TOOK = WordSet.of("took", "takes", "taking");
    private static final Set<String> DETERMINERS = WordSet.words("""
            the a its their of as two his her""");

    @Override
    public List<Draft> read(Scene scene) {
        boolean mayTell = scene.mayHold(SEATS)
                || scene.gatherings().words().has(GatheringWord.CHAIR)
                || scene.gatherings().words().has(GatheringWord.CHAIR_NOUN);
        if (!mayTell) {
            return List.of();
        }
        PointingBack back = new PointingBack(scene, RULE);
        for (int at = 0; at < scene.size(); at++) {
            boolean noun = scene.gatherings().is(at, GatheringWord.CHAIR_NOUN) && isNoun(scene, at);
            if (noun) {
                List<Actor> chairs = nouns(scene, at);
                back.add(chairs, isTogether(scene, at) || isOfTwoSides(scene, chairs) ? Role.CO_CHAIR : Role.CHAIR, at);
            } else if (isSharedBy(scene, at)) {
                back.add(scene.clause().governed(at + 1, Set.of("by")), Role.CO_CHAIR, at);
            } else if (scene.word(at).equals("presiding") && scene.isAt(at + 1, "", ".", ",")) {
                List<Actor> chairs = with(scene, at);
                back.add(chairs, chairs.size() > 1 ? Role.CO_CHAIR : Role.CHAIR, at);
            } else if (scene.follows(at, "in", "the", "chair") && scene.isAt(at + 3, "", ".", ",")) {
                List<Actor> chairs = with(scene, at);
                back.add(chairs, chairs.size() > 1 ? Role.CO_CHAIR : Role.CHAIR, at);
            } else if (isTakenOver(scene, at)) {
                back.add(scene.clause().subject(at), Role.CHAIR, at);
            } else if (scene.gatherings().is(at, GatheringWord.CHAIR)
                    && !scene.gatherings().is(at - 1, GatheringWord.CHAIR)) {
                chairs(scene, at, back);
            }
        }
        return back.drafts();
    }

    private static boolean isNoun(Scene scene, int at) {
        return DETERMINERS.contains(scene.word(at - 1))
                || BE.contains(scene.word(at + 1))
                || scene.word(at).endsWith("men")
                || scene.word(at).endsWith("ship");
    }

    private static boolean isTogether(Scene scene, int at) {
        return scene.word(at).startsWith("co")
                || scene.word(at).equals("chairs")
                || scene.word(at).endsWith("men")
                || scene.word(at - 1).equals("joint");
    }

    /** "Under the chairmanship of A of Chad and B of Mali": they preside together. */
    private static boolean isOfTwoSides(Scene scene, List<Actor> chairs) {
        return PointingBack.people(chairs).stream()
                        .flatMap(person -> scene.person(person).side().stream())
                        .distinct()
                        .count()
                == 2;
    }

    /** "The chair of the dialogue was shared by A and B". */
    private static boolean isSharedBy(Scene scene, int at) {
        return scene.follows(at, "shared", "by")
                && scene.speaksOf("chair", "chairmanship", "presidency", "co-chairmanship");
    }

    /** "A assumed the chair of the session", "took over the chairmanship from B", at a conference told here or before. */
    private static boolean isTakenOver(Scene scene, int at) {
        int noun = scene.isAt(at, "assumed", "assumes", "assuming") ? at + 1 : scene.isAt(at, TOOK) ? at + 2 : -1;
        if (noun < 0 || noun == at + 2 && !scene.word(at + 1).equals("over")) {
            return false;
        }
        while (scene.isAt(noun, "the", "rotating", "annual", "pro", "tempore", "its")) {
            noun++;
        }
        boolean conference = scene.gatherings().named().stream()
                .findFirst()
                .or(() -> scene.gatherings().earlier())
                .filter(gathering -> gathering.type() == EventType.CONFERENCE)
                .isPresent();
        return conference && scene.isAt(noun, "chair", "chairmanship", "presidency", "chairpersonship");
    }

    /** "With A and B in the chair". */
    private static List<Actor> with(Scene scene, int in) {
        for (int at = in - 1; at >= Math.max(0, in - 24); at--) {
            if (scene.word(at).equals("with")) {
                return scene.clause().governed(at, Set.of("with"));
            }
        }
        return List.of();
    }

    private static void chairs(Scene scene, int at, PointingBack back) {
        int end = scene.gatherings().words().end(at, GatheringWord.CHAIR);
        int agent = scene.clause().agentAt(end);
        boolean passive = agent >= 0 && agent <= end + 4;
        if (!isGathering(scene, at, end, passive)) {
            return;
        }
        List<Actor> people = new ArrayList<>();
        if (passive) {
            people.addAll(scene.clause().governed(agent, Set.of("by")));
            people.addAll(secondBy(scene, agent, people));
            people.addAll(acrossTable(scene, people));
        } else if (isInverted(scene, at)) {
            people.addAll(inverted(scene, end));
        } else {
            List<Actor> subject = pairIfAll(scene, at, scene.clause().subject(at));
            people.addAll(PointingBack.people(subject).isEmpty() ? before(scene, at) : subject);
            people.addAll(withWhom(scene, end));
        }
        boolean together = PointingBack.people(people).size() > 1
                || scene.word(at).startsWith("co")
                || scene.word(at - 1).equals("jointly")
                || scene.word(at).startsWith("share");
        back.add(people, together ? Role.CO_CHAIR : Role.CHAIR, at);
    }

    /** "Chaired for Norway by A and for Oman by B". */
    private static List<Actor> secondBy(Scene scene, int agent, List<Actor> first) {
        for (int at = agent + 1; first.size() == 1 && at < Math.min(scene.size(), agent + 30); at++) {
            boolean forSide = scene.word(at).equals("by")
                    && !scene.partiesWithin(at - 3, at).isEmpty()
                    && (scene.isAt(at - 2, "for", "from")
                            || scene.isAt(at - 3, "for", "from")
                            || scene.word(at - 1).equals("side"));
            if (forSide) {
                return scene.clause().governed(at, Set.of("by")).stream()
                        .filter(actor -> !first.contains(actor))
                        .toList();
            }
        }
        return List.of();
    }

    /** "Chaired by A on the Omani side and B on the Norwegian side". */
    private static List<Actor> acrossTable(Scene scene, List<Actor> first) {
        int from = first.size() == 1 ? first.getFirst().range().end() : scene.size();
        return scene.actors().stream()
                .filter(Actor.Named.class::isInstance)
                .filter(actor -> actor.range().first() > from)
                .filter(actor -> isOnSide(scene, from, actor.range().first()))
                .limit(1)
                .toList();
    }

    private static boolean isOnSide(Scene scene, int from, int to) {
        boolean side = false;
        for (int at = from; at < to; at++) {
            side |= scene.isAt(at, "side", "part", "behalf");
            boolean told = scene.isAt(at, "on", "from", "for", "the", "side", "part", "and", ",", "of", "behalf")
                    || scene.sentence().names().affiliationAt(at).isPresent();
            if (!told) {
                return false;
            }
        }
        return side;
    }

    /** "A for Chile and B for Peru": each with the side he sits for. */
    private static List<Actor> withOthers(Scene scene, List<Actor> first) {
        List<Actor> all = new ArrayList<>(first);
        if (first.size() == 1) {
            all.addAll(withOthers(scene, first.getFirst().range().end() - 1));
        }
        return all;
    }

    /** The one named behind "on behalf of Chile and". */
    private static List<Actor> withOthers(Scene scene, int noun) {
        int end = noun + 1;
        boolean side = false;
        boolean joined = false;
        while (end < scene.size() && end < noun + 9) {
            boolean party = scene.sentence().names().affiliationAt(end).isPresent();
            boolean link = scene.isAt(end, "for", "of", "from", "on", "behalf", "the", "(", ")", ",", "side");
            joined |= side && scene.word(end).equals("and");
            if (!party && !link && !scene.word(end).equals("and")) {
                break;
            }
            side |= party;
            end++;
        }
        int behind = end;
        return joined
                ? scene.actors().stream()
                        .filter(Actor.Named.class::isInstance)
                        .filter(actor ->
                                actor.range().first() >= noun && actor.range().first() <= behind)
                        .limit(1)
                        .toList()
                : List.of();
    }

    private static boolean isInverted(Scene scene, int at) {
        return at <= 1 && scene.word(at).endsWith("ing");
    }

    /** "Co-chairing the session were A and B". */
    private static List<Actor> inverted(Scene scene, int end) {
        for (int be = end; be < Math.min(scene.size(), end + 14); be++) {
            if (isOneOf(scene.word(be), "was", "were", "is", "are")) {
                return scene.clause().object(be + 1);
            }
        }
        return List.of();
    }

    private static List<Actor> pairIfAll(Scene scene, int at, List<Actor> subject) {
        boolean all = subject.stream().anyMatch(Actor.All.class::isInstance);
        return all ? scene.pair(new org.communique.annotation.TokenRange(at, at + 1)) : subject;
    }

    /** Whether it is talks, a session or "it" that is chaired, and neither a firm nor a committee of one side. */
    private static boolean isGathering(Scene scene, int at, int end, boolean passive) {
        int from = passive ? at - 14 : at - 8;
        int to = passive ? end + 6 : end + 12;
        for (int token = Math.max(0, from); token < Math.min(scene.size(), to); token++) {
            boolean side = scene.word(token).startsWith("sub-committee");
            if (side && token > at) {
                return false;
            }
            boolean named = scene.gatherings().is(token, GatheringWord.TALK)
                    || scene.gatherings().is(token, GatheringWord.BODY)
                    || scene.gatherings().is(token, GatheringWord.SITTING)
                    || scene.gatherings().is(token, GatheringWord.CONFERENCE)
                    || passive && scene.gatherings().is(token, GatheringWord.GATHER);
            if (named
                    || token > at && isOneOf(scene.word(token), "it", "them", "event")
                    || token < at && isOneOf(scene.word(token), "it", "they", "which", "event")) {
                return true;
            }
        }
        return scene.word(at).startsWith("share") || scene.word(at).startsWith("co");
    }

    /** "co-chaired the dialogue with B": the group behind the first "with" or "alongside". */
    private static List<Actor> withWhom(Scene scene, int end) {
        for (int at = end; at < Math.min(scene.size(), end + 20); at++) {
            if (isOneOf(scene.word(at), "with", "alongside")) {
                return scene.clause().governed(at, Set.of("with", "alongside"));
            }
        }
        return List.of();
    }

    /** "Held under the chair of A", "under the co-presidency of A and B". */
    private static boolean isUnder(Scene scene, int at) {
        return scene.word(at + 1).equals("of")
                && (scene.word(at - 2).equals("under") || scene.word(at - 3).equals("under"));
    }

    private static List<Actor> nouns(Scene scene, int at) {
        boolean isNext = BE.contains(scene.word(at + 1));
        if (isNext) {
            return withOthers(scene, scene.clause().object(at + 2));
        }
        if (scene.word(at).endsWith("ship") || isUnder(scene, at)) {
            return scene.clause().governed(at + 1, Set.of("of"));
        }
        if (scene.word(at - 1).equals("as")) {
            return scene.clause().lastBefore(at);
        }
        for (int be = at - 1; be >= Math.max(0, at - 6); be--) {
            boolean acted = isOneOf(scene.word(be), "acted", "served", "acting", "serving");
            boolean own = scene.word(at + 1).equals("of") || isOneOf(scene.word(at - 1), "its", "the", "two");
            boolean together =
                    scene.word(at).startsWith("co") && scene.word(at - 1).equals("the");
            if ((BE.contains(scene.word(be)) || acted) && own && (together || pointsToGathering(scene, at))) {
                List<Actor> subject = scene.clause().subject(be);
                List<Actor> likewise = withOthers(scene, at);
                return !likewise.isEmpty() && subject.size() == 1
                        ? List.of(subject.getFirst(), likewise.getFirst())
                        : PointingBack.people(subject).isEmpty() ? before(scene, be) : subject;
            }
        }
        return List.of();
    }

    /** The people joined last before a verb, with what describes them between. */
    private static List<Actor> before(Scene scene, int verb) {
        for (int at = verb - 1; at >= Math.max(0, verb - 8); at--) {
            if (isOneOf(scene.word(at), "which", "that", "who", "whom")) {
                return List.of();
            }
        }
        return scene.joinedPeople().groupBefore(verb).stream()
                .map(person -> (Actor) new Actor.Named(person.range(), person.person()))
                .toList();
    }

    /** "its chair", "one of its two chairs", "the co-chairs of the dialogue", and not "chair of the firm". */
    private static boolean pointsToGathering(Scene scene, int at) {
        if (scene.word(at - 1).equals("its") || scene.word(at - 2).equals("its")) {
            return true;
        }
        for (int next = at + 1; next < Math.min(scene.size(), at + 14); next++) {
            if (scene.gatherings().is(next, GatheringWord.TALK)
                    || scene.gatherings().is(next, GatheringWord.SITTING)) {
                return true;
            }
        }
        return false;
    }
}
