package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.TokenRange;
import org.communique.text.WordSet;

/**
 * Whom a sentence names around a word that tells of an event, however its clause is built: officials of two sides who stand
 * in the same clause as the word. Who is only the author of a message or an invitation, or is spoken of in another clause,
 * takes no part.
 */
final class OfficialsAround {
    private static final Set<String> RELATIVES = WordSet.of("who", "whom", "which", "whose", "where");
    /** What opens a clause about something else. */
    private static final Set<String> OTHER_CLAUSE =
            WordSet.of(";", "while", "whereas", "when", "after", "before", "since", "because");
    /** What people give, send or bear without being there. */
    private static final Set<String> GIVEN = WordSet.words("""
            invitation behalf message messages letter letters greetings regards instructions instruction request
            directive order according administration government policy death election inauguration predecessor
            successor remarks statement speech office visit visits wife son brother daughter father memory
            initiative adviser spokesman spokesperson spokeswoman presidency leadership""");
    /** Who acts as one. */
    private static final Set<String> GROUPS = WordSet.words("""
            delegation delegations team officials lawmakers mission parliamentarians authorities leadership
            legislators""");

    private static final Set<String> OF = WordSet.of("of", "from", "by", "to");

    private final Scene scene;
    private final TokenRange word;

    OfficialsAround(Scene scene, TokenRange word) {
        this.scene = scene;
        this.word = word;
    }

    /** The officials of the two sides; none if the clause names officials of one side or of more than two. */
    List<Actor> ofTwoSides() {
        List<Actor> officials = officials();
        return scene.sides(officials).size() == 2 ? officials : nearest(officials);
    }

    /** The officials of the clause of whose side the story tells. */
    List<Actor> officials() {
        return inClause().stream()
                .filter(actor -> isOfficial(actor) && !isGiver(actor))
                .toList();
    }

    /** The words of the clause for all sides together. */
    List<Actor> together() {
        return inClause().stream().filter(Actor.All.class::isInstance).toList();
    }

    /** Of many, those who stand nearest on either side of the word, if they are of two sides. */
    private List<Actor> nearest(List<Actor> officials) {
        Optional<Actor> before = officials.stream()
                .filter(actor -> actor.range().end() <= word.first())
                .reduce((one, other) -> other);
        Optional<Actor> behind = officials.stream()
                .filter(actor -> actor.range().first() >= word.end())
                .findFirst();
        if (before.isEmpty() || behind.isEmpty()) {
            return List.of();
        }
        List<Actor> two = List.of(before.get(), behind.get());
        return scene.sides(two).size() == 2 ? two : List.of();
    }

    /** The clause in which the word stands. */
    TokenRange clause() {
        int first = word.first();
        while (first > 0 && !opens(first - 1)) {
            first--;
        }
        int end = word.end();
        while (end < scene.size() && !opens(end)) {
            end++;
        }
        return new TokenRange(first, end);
    }

    /** The actors of the clause in which the word stands, and whoever its relative pronoun stands for. */
    private List<Actor> inClause() {
        TokenRange clause = clause();
        int first = clause.first();
        int end = clause.end();
        List<Actor> actors = new ArrayList<>();
        boolean relative = first > 0 && RELATIVES.contains(scene.word(first - 1));
        if (relative) {
            actors.addAll(scene.clause().lastBefore(first - 1));
        }
        for (Actor actor : scene.actors()) {
            if (actor.range().first() >= first && actor.range().end() <= end && !isInInsertion(actor)) {
                actors.add(actor);
            }
        }
        return actors;
    }

    private boolean opens(int at) {
        String opener = scene.word(at);
        return OTHER_CLAUSE.contains(opener) && !isBeforeNoun(at)
                || RELATIVES.contains(opener) && (at > word.first() || !closesBefore(at));
    }

    /** "After talks with B": no clause, but a phrase of the word's own. */
    private boolean isBeforeNoun(int at) {
        return at < word.first() && word.first() - at <= 4;
    }

    /** Whether a relative clause at {@code at} ends before the word: ", who came on Monday, met". */
    private boolean closesBefore(int at) {
        for (int close = at + 1; close < word.first(); close++) {
            if (scene.word(close).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody is only spoken of in a relative clause that ends before the word. */
    private boolean isInInsertion(Actor actor) {
        int first = actor.range().first();
        for (int at = first - 1; at >= 0 && !scene.word(at).equals(","); at--) {
            if (RELATIVES.contains(scene.word(at))) {
                return first < word.first() && closesBefore(at);
            }
        }
        return false;
    }

    private boolean isOfficial(Actor actor) {
        return switch (actor) {
            case Actor.Named named -> scene.person(named.person()).side().isPresent();
            case Actor.Unnamed unnamed -> unnamed.sides().size() == 1;
            case Actor.Side side -> side.body() && scene.speaksOf(GROUPS) || isOfGroup(side);
            case Actor.All unused -> false;
        };
    }

    /** "A mission of the African Union". */
    private boolean isOfGroup(Actor.Side side) {
        int of = side.range().first() - (scene.word(side.range().first() - 1).equals("the") ? 2 : 1);
        return scene.isAt(of, "of", "from") && scene.isAt(of - 1, GROUPS);
    }

    /** "The invitation of A", "on behalf of President A", "a message from A". */
    private boolean isGiver(Actor actor) {
        for (int at = actor.range().first() - 1; at >= Math.max(0, actor.range().first() - 3); at--) {
            if (OF.contains(scene.word(at))) {
                return GIVEN.contains(scene.word(at - 1)) && !word.contains(at - 1);
            }
        }
        return scene.word(actor.range().end()).equals("'s")
                && GIVEN.contains(scene.word(actor.range().end() + 1))
                && !word.contains(actor.range().end() + 1);
    }
}
