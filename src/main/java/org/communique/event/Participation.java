package org.communique.event;

import java.util.List;
import java.util.Optional;
import org.communique.entity.Party;

/**
 * A person's part in an event, with what the person held at that time.
 *
 * @param person key of the {@link PersonReport}
 * @param role what the person did there
 * @param position the post as worded, without the country adjective
 * @param rank the rank as worded
 * @param represents the side the person stands for
 * @param onBehalfOf in whose name the person acted, as worded: "the State President"
 * @param evidence where the article says so
 */
public record Participation(
        String person,
        Role role,
        Optional<String> position,
        Optional<String> rank,
        Optional<Party> represents,
        Optional<String> onBehalfOf,
        List<Evidence> evidence) {
    public Participation {
        evidence = List.copyOf(evidence);
    }
}
