package org.communique.annotation;

import java.util.List;
import java.util.Optional;
import org.communique.text.Sentence;

/** The known names of one sentence: states, organisations, places and seats of power, none overlapping another of its kind. */
public record NameLayer(
        Sentence sentence,
        List<Mention.StateMention> states,
        List<Mention.OrganisationMention> organisations,
        List<Mention.PlaceMention> places,
        List<Mention.SeatMention> seats) {
    public NameLayer {
        states = List.copyOf(states);
        organisations = List.copyOf(organisations);
        places = List.copyOf(places);
        seats = List.copyOf(seats);
    }

    public Optional<Mention.StateMention> stateAt(int token) {
        return at(states, token);
    }

    public Optional<Mention.OrganisationMention> organisationAt(int token) {
        return at(organisations, token);
    }

    public Optional<Mention.PlaceMention> placeAt(int token) {
        return at(places, token);
    }

    public Optional<Mention.SeatMention> seatAt(int token) {
        return at(seats, token);
    }

    /** The mention that holds a token; mentions stand in the order of the text and do not overlap. */
    private static <M extends Mention> Optional<M> at(List<M> mentions, int token) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            TokenRange range = mentions.get(middle).range();
            if (range.contains(token)) {
                return Optional.of(mentions.get(middle));
            }
            if (range.end() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Optional.empty();
    }

    /** The state or organisation whose words hold the token. */
    public Optional<Affiliation> affiliationAt(int token) {
        return stateAt(token)
                .map(state -> Affiliation.state(state.iso3()))
                .or(() -> organisationAt(token).map(o -> Affiliation.organisation(o.code())));
    }
}
