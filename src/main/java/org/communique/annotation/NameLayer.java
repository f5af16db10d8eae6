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
        return states.stream().filter(s -> s.range().contains(token)).findFirst();
    }

    public Optional<Mention.OrganisationMention> organisationAt(int token) {
        return organisations.stream().filter(o -> o.range().contains(token)).findFirst();
    }

    public Optional<Mention.PlaceMention> placeAt(int token) {
        return places.stream().filter(p -> p.range().contains(token)).findFirst();
    }

    public Optional<Mention.SeatMention> seatAt(int token) {
        return seats.stream().filter(s -> s.range().contains(token)).findFirst();
    }

    /** The state or organisation whose words hold the token. */
    public Optional<Affiliation> affiliationAt(int token) {
        return stateAt(token)
                .map(state -> Affiliation.state(state.iso3()))
                .or(() -> organisationAt(token).map(o -> Affiliation.organisation(o.code())));
    }
}
