package org.communique.annotation;

import java.util.List;
import java.util.Optional;

/** Words of a sentence that name something. */
public sealed interface Mention {
    /** The words. */
    TokenRange range();

    /** A state by its name or adjective; {@code iso3} is ISO 3166-1 alpha-3. */
    record StateMention(TokenRange range, String iso3, boolean adjective) implements Mention {}

    /** An international organisation by its short name. */
    record OrganisationMention(TokenRange range, String code) implements Mention {}

    /** A town or venue; the gazetteer's keys of all that bear the name, the best known first; none if it knows no such town. */
    record PlaceMention(TokenRange range, List<String> keys) implements Mention {
        public PlaceMention {
            keys = List.copyOf(keys);
        }

        /** The key of the best known place of the name. */
        public Optional<String> key() {
            return keys.stream().findFirst();
        }
    }

    /** A seat of power that stands for its state: "Kremlin"; {@code capital} where it is the capital's name. */
    record SeatMention(TokenRange range, String iso3, boolean capital) implements Mention {}

    /** A military rank, as worded. */
    record RankMention(TokenRange range, String text) implements Mention {}

    /**
     * A post or several that one person holds together.
     *
     * @param text as worded, without the side
     * @param head the folded head word: "minister"
     * @param plural whether several people are meant
     * @param former whether it is said to be held no longer
     * @param side the state or organisation named with it
     */
    record PostMention(
            TokenRange range, String text, String head, boolean plural, boolean former, Optional<Affiliation> side)
            implements Mention {}

    /**
     * A person by name, with what stands around the name.
     *
     * @param range from the first word of post or rank to the last of name or apposition
     * @param name the name alone, without honorifics
     * @param titled whether a post, rank or honorific makes sure that this is a person
     * @param counterpart whether the person is called somebody's counterpart or holder of the same post
     */
    record PersonMention(
            TokenRange range,
            TokenRange name,
            boolean titled,
            Optional<PostMention> post,
            Optional<RankMention> rank,
            Optional<Affiliation> side,
            boolean counterpart)
            implements Mention {}
}
