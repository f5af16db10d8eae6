package org.communique.event;

import java.util.Optional;
import org.communique.annotation.Mention;
import org.communique.annotation.TokenRange;
import org.communique.entity.Party;

/**
 * Where a journey goes, as far as the words tell.
 *
 * @param range the words that name it
 * @param country ISO 3166-1 alpha-3 of the state that is named; empty if only a town or an organisation is
 * @param place the town that is named
 * @param seat the organisation whose headquarters are visited
 */
record Destination(
        TokenRange range, Optional<String> country, Optional<Mention.PlaceMention> place, Optional<Party> seat) {}
