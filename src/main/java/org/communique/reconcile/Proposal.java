package org.communique.reconcile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An item proposed for a thing, and what people decided on it.
 *
 * @param thing the thing's IRI
 * @param item {@code Q…}
 * @param score from 0 to 100; good for sorting, not for deciding
 * @param finder who found it
 * @param evidence what speaks for it and against it
 */
public record Proposal(
        String thing,
        String label,
        String item,
        String itemLabel,
        String description,
        int score,
        String finder,
        String evidence,
        Review review) {

    /** What people decided. */
    public sealed interface Review {
        /** Nobody decided yet. */
        record Open() implements Review {}

        /**
         * Somebody did.
         *
         * @param accepted else rejected
         * @param why in that person's words, possibly empty
         */
        record Decided(boolean accepted, String who, LocalDate when, String why) implements Review {}
    }

    /** The link that this proposal stands for, if it was accepted. */
    public Optional<AcceptedLink> acceptedLink() {
        return switch (review) {
            case Review.Open open -> Optional.empty();
            case Review.Decided(boolean accepted, String who, LocalDate when, String why) ->
                accepted
                        ? Optional.of(new AcceptedLink(thing, Wikidata.ENTITY + item, who, when, why))
                        : Optional.empty();
        };
    }
}
