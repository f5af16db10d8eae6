package org.communique.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Mention;
import org.communique.annotation.TokenRange;
import org.communique.entity.Party;
import org.communique.text.WordSet;

/**
 * Visits of warships to ports of other states: {@code "a frigate of the Chilean Navy docked in Callao, Peru"}, {@code "two
 * Japanese destroyers are on a goodwill visit to Kenya"}, {@code "INS Tarini called at the port of Toamasina"}. A liner or a
 * freighter visits nobody, and a navy calling at its own port neither.
 */
final class PortCallRule implements EventRule {
    private static final String RULE = PortCallRule.class.getSimpleName();
    private static final int REACH = 26;
    private static final int NAVY_REACH = 4;
    private static final Set<String> WARSHIPS = WordSet.words("""
            frigate frigates corvette corvettes destroyer destroyers warship warships minesweeper minehunter
            submarine submarines""");
    private static final Set<String> OTHER_SHIPS = WordSet.words("""
            ship ships vessel vessels cruiser cruisers carrier flotilla squadron fleet cutter flagship tanker
            schooner""");
    private static final Set<String> NAVAL = WordSet.of("navy", "naval", "fleet", "maritime", "coast");

    private static final Set<String> ARRIVES = WordSet.words("""
            docked docks dock berthed berths berth moored moors anchored called calls call arrived arrives
            arrive reached reaches reach entered enters visited visits visit pulled tied sailed sails made makes
            make paid pays pay is are""");
    /** What tells that it came as a guest. */
    private static final Set<String> GUESTS = WordSet.words("""
            visit visits visited goodwill friendly courtesy call called calls docked docks berthed moored stop
            stopover tied port""");

    private static final Set<String> LEADS = WordSet.words("""
            in at to of into off reached reaches visited visits visit entered enters the port harbour harbor 's
            ,""");
    private static final Set<String> STOPS =
            WordSet.of("said", "who", ";", "while", "after", "before", "from", "where");

    @Override
    public List<Draft> read(Scene scene) {
        if (scene.isHeadline() || !isGuest(scene)) {
            return List.of();
        }
        for (int at = 0; at < scene.size(); at++) {
            Optional<Ship> ship = shipAt(scene, at);
            if (ship.isPresent()) {
                Optional<Draft> draft = arrival(scene, ship.get());
                if (draft.isPresent()) {
                    return List.of(draft.get());
                }
            }
        }
        return List.of();
    }

    private static boolean isGuest(Scene scene) {
        return scene.speaksOf(GUESTS);
    }

    /** A warship by its words. */
    private record Ship(String state, int at) {}

    private static Optional<Ship> shipAt(Scene scene, int at) {
        boolean named =
                at + 1 < scene.size() && scene.sentence().tokens().get(at + 1).isCapitalised();
        Optional<String> prefix = named ? scene.navyOfPrefix(at) : Optional.empty();
        if (prefix.isPresent()) {
            return prefix.map(state -> new Ship(state, at));
        }
        if (!scene.isAt(at, WARSHIPS) && !scene.isAt(at, OTHER_SHIPS)) {
            return Optional.empty();
        }
        Optional<String> navy = navyNear(scene, at);
        if (navy.isPresent()) {
            return navy.map(state -> new Ship(state, at));
        }
        return scene.isAt(at, WARSHIPS) ? stateBefore(scene, at).map(state -> new Ship(state, at)) : Optional.empty();
    }

    /** The state of the navy named right before the ship or behind its "of": "Royal Thai Navy ship", "ship of the Peruvian Navy". */
    private static Optional<String> navyNear(Scene scene, int ship) {
        for (int at = Math.max(0, ship - NAVY_REACH); at < Math.min(scene.size(), ship + 2 * NAVY_REACH); at++) {
            if (scene.isAt(at, NAVAL)) {
                Optional<String> state = stateBefore(scene, at);
                if (state.isEmpty() && scene.word(at - 1).equals("royal")) {
                    state = Optional.of("GBR");
                }
                if (state.isPresent()) {
                    return state;
                }
            }
            if (at > ship && scene.isAt(at, ARRIVES)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<String> stateBefore(Scene scene, int noun) {
        for (int at = noun; at >= Math.max(0, noun - NAVY_REACH); at--) {
            int token = at;
            Optional<String> state = scene.sentence()
                    .names()
                    .stateAt(at)
                    .map(Mention.StateMention::iso3)
                    .or(() -> scene.sentence().names().seats().stream()
                            .filter(seat -> seat.range().contains(token))
                            .map(Mention.SeatMention::iso3)
                            .findFirst());
            if (state.isPresent()) {
                return state;
            }
            if (scene.isAt(at, "in", "at", "to", "from", ";", "with")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Draft> arrival(Scene scene, Ship ship) {
        for (int verb = ship.at() + 1; verb < Math.min(scene.size(), ship.at() + REACH); verb++) {
            if (scene.isAt(verb, STOPS)) {
                return Optional.empty();
            }
            if (scene.isAt(verb, ARRIVES)) {
                Optional<Draft> draft = draft(scene, ship, verb);
                if (draft.isPresent()) {
                    return draft;
                }
            }
        }
        return Optional.empty();
    }

    /** The visit to the first state or town behind the verb that words of place lead to. */
    private static Optional<Draft> draft(Scene scene, Ship ship, int verb) {
        Optional<Mention.PlaceMention> town = Optional.empty();
        Optional<String> state = Optional.empty();
        for (int at = verb + 1; at < Math.min(scene.size(), verb + REACH / 2); at++) {
            int token = at;
            if (town.isEmpty() && leads(scene, at)) {
                town = scene.sentence().names().places().stream()
                        .filter(place -> place.range().first() == token)
                        .findFirst();
            }
            Optional<String> here = scene.sentence()
                    .names()
                    .stateAt(at)
                    .map(Mention.StateMention::iso3)
                    .filter(iso3 -> !iso3.equals(ship.state()));
            if (state.isEmpty() && here.isPresent()) {
                state = here;
            }
            if (scene.isAt(at, STOPS) || scene.isAt(at, "with") && town.isPresent()) {
                break;
            }
        }
        if (town.isEmpty() && state.isEmpty()) {
            return Optional.empty();
        }
        Draft draft = new Draft(EventType.VISIT, scene.index(), verb);
        draft.evidence.add(scene.evidence(verb, RULE));
        Party guest = new Party.State(ship.state());
        draft.guests.add(guest);
        draft.parties.add(guest);
        state.ifPresent(iso3 -> draft.parties.add(new Party.State(iso3)));
        draft.country = state;
        draft.placeMention = town;
        TokenRange trigger = new TokenRange(verb, verb + 1);
        Prospect prospect = new Prospect(scene);
        draft.status = prospect.isAhead(trigger) ? Status.PLANNED : Status.HELD;
        draft.undated = draft.status == Status.HELD
                && prospect.isPerfect(trigger)
                && scene.sentence().times().isEmpty();
        return Optional.of(draft);
    }

    private static boolean leads(Scene scene, int at) {
        return scene.isAt(at - 1, LEADS)
                || scene.sentence().names().stateAt(at - 1).isPresent();
    }
}
