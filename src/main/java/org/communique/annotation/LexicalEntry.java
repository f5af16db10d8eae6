package org.communique.annotation;

import java.util.List;

/** What a known sequence of words may mean. */
public sealed interface LexicalEntry {
    /** A state's name; {@code iso3} is its ISO 3166-1 alpha-3 code. */
    record StateName(String iso3) implements LexicalEntry {}

    /** An adjective or noun of nationality. */
    record StateAdjective(String iso3) implements LexicalEntry {}

    /** A town or venue; the gazetteer's keys of all that bear the name, the best known first. */
    record PlaceName(List<String> keys) implements LexicalEntry {
        public PlaceName {
            keys = List.copyOf(keys);
        }
    }

    /** A seat of power that stands for its state: "Kremlin"; {@code capital} where it is the capital's name. */
    record SeatName(String iso3, boolean capital) implements LexicalEntry {}

    /** An international organisation by its short name. */
    record OrganisationName(String code) implements LexicalEntry {}
}
