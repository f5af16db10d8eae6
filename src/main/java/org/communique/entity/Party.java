package org.communique.entity;

import org.communique.annotation.Affiliation;

/** Who takes part in diplomacy as a side: a state or an organisation. */
public sealed interface Party extends Comparable<Party> {
    /** The code under which the party is published in tables. */
    String code();

    /** The party that words name. */
    static Party of(Affiliation affiliation) {
        return affiliation.organisation() ? new Organisation(affiliation.code()) : new State(affiliation.code());
    }

    @Override
    default int compareTo(Party other) {
        return code().compareTo(other.code());
    }

    /** A state by its ISO 3166-1 alpha-3 code. */
    record State(String code) implements Party {
        public State {
            if (code.length() != 3
                    || !isCapital(code.charAt(0))
                    || !isCapital(code.charAt(1))
                    || !isCapital(code.charAt(2))) {
                throw new IllegalArgumentException("state: %s (expected: ISO 3166-1 alpha-3)".formatted(code));
            }
        }
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** An organisation by its short name without blanks, "ASEAN". */
    record Organisation(String code) implements Party {
        public Organisation {
            if (code.isBlank() || code.chars().anyMatch(Character::isWhitespace)) {
                throw new IllegalArgumentException(
                        "organisation: '%s' (expected: a short name without blanks)".formatted(code));
            }
        }
    }
}
