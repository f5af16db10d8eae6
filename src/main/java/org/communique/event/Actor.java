package org.communique.event;

import java.util.List;
import org.communique.annotation.TokenRange;
import org.communique.entity.Party;

/** Words of a sentence that stand for somebody who can act. */
sealed interface Actor {
    /** The words, with post, rank and side. */
    TokenRange range();

    /** A named person of the story, by name, post or pronoun; {@code person} is the person's index. */
    record Named(TokenRange range, int person) implements Actor {}

    /** Officials whom nobody names: "his Mongolian and Lao counterparts"; one for each side, in the order of the text. */
    record Unnamed(TokenRange range, List<Party> sides) implements Actor {
        public Unnamed {
            sides = List.copyOf(sides);
        }
    }

    /**
     * A state or an organisation, itself or by a body of its own.
     *
     * @param body whether a body of the state acts: "the Kenyan navy", "India's foreign ministry"
     */
    record Side(TokenRange range, Party party, boolean body) implements Actor {}

    /** All sides together: "both sides", "the two ministers", "they". */
    record All(TokenRange range) implements Actor {}

    /** Whether no actor stands within {@code range} yet. */
    static boolean isFree(List<Actor> actors, TokenRange range) {
        for (Actor other : actors) {
            if (other.range().overlaps(range)) {
                return false;
            }
        }
        return true;
    }

    /** Adds an actor where no other stands yet. */
    static void addIfFree(List<Actor> actors, Actor actor) {
        if (isFree(actors, actor.range())) {
            actors.add(actor);
        }
    }
}
