package org.communique.entity.link;

import java.util.Optional;
import java.util.Set;
import org.communique.annotation.PartialDate;
import org.communique.entity.Party;

/**
 * Somebody as an article describes him.
 *
 * @param name the fullest form of the name
 * @param position the post as worded
 * @param side whom the person serves
 * @param date when the article was published
 * @param sides codes of the states and organisations that the article names
 */
public record Described(
        String name, Optional<String> position, Optional<Party> side, Optional<PartialDate> date, Set<String> sides) {
    public Described {
        sides = Set.copyOf(sides);
    }
}
