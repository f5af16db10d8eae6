package org.communique.event;

import static org.communique.text.WordSet.isOneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.Mention;
import org.communique.annotation.TokenRange;
import org.communique.entity.Party;
import org.communique.text.WordSet;

/**
 * Reads where a journey goes: {@code "Chad"}, {@code "the neighbouring Republic of Chad"}, {@code "N'Djamena, Chad"},
 * {@code "the Chadian capital"}, {@code "Chad, Niger and Mali"}, {@code "NATO headquarters in Brussels"}. A school, a fair or
 * an embassy is no destination of a visit between states.
 */
final class DestinationReader {
    private static final Set<String> PASSED = WordSet.words("""
            the both neighbouring neighboring nearby island island-state city city-state capital state states
            republic kingdom nation nations country countries of port resort town its fellow central asian
            european african southern northern south balkan baltic gulf region brotherly friendly respectively
            firstly first""");
    private static final Set<String> JOINING = WordSet.words("""
            , and then later followed by as well also before onward onwards afterwards next finally & plus on to
            in""");
    private static final Set<String> BEHIND_ADJECTIVE = WordSet.words("""
            from on for and in this next at last earlier to as with was is has will by during where that today
            yesterday tomorrow between late before after since began begins ended ends comes came or later""");
    private static final Set<String> SEATS =
            WordSet.of("headquarters", "hq", "secretariat", "commission", "parliament", "council", "seat");
    static final Set<String> CITY_STATES = Set.of("SGP", "MCO", "VAT");
    private static final int REACH = 7;

    private final Scene scene;
    private final AnnotatedSentence sentence;

    DestinationReader(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
    }

    /** The destinations that are named from {@code from} on, with nothing but articles and the like before the first. */
    List<Destination> from(int from) {
        List<Destination> found = new ArrayList<>();
        int at = from;
        Optional<Destination> next = first(at, found.isEmpty());
        while (next.isPresent()) {
            found.add(next.get());
            at = next.get().range().end();
            int behind = joined(at);
            next = behind > at ? first(behind, false) : Optional.empty();
        }
        return found;
    }

    /** The state or town whose name stands right before the noun at {@code noun}: "the Chad visit". */
    List<Destination> compound(int noun) {
        Optional<Mention.PlaceMention> place = sentence.names().places().stream()
                .filter(found -> found.range().end() == noun)
                .findFirst();
        Optional<Mention.StateMention> state = sentence.names().stateAt(noun - 1);
        if (state.isPresent()) {
            return List.of(new Destination(
                    state.get().range(), Optional.of(state.get().iso3()), Optional.empty(), Optional.empty()));
        }
        return place.map(town -> List.of(new Destination(town.range(), Optional.empty(), place, Optional.empty())))
                .orElse(List.of());
    }

    /** The index behind "and then to", ", and" or the date of the leg before it; {@code at} if the list ends there. */
    private int joined(int at) {
        int next = at;
        boolean joins = false;
        while (next < sentence.size() && next - at < 12) {
            int token = next;
            boolean joining = JOINING.contains(scene.word(next));
            boolean dated = sentence.times().stream()
                            .anyMatch(time -> time.span()
                                    .overlaps(sentence.tokens().get(token).span()))
                    || isOneOf(scene.word(next), "from", "until", "through", "(", ")", "-", "–");
            if (!joining && !dated) {
                break;
            }
            joins |= isOneOf(scene.word(next), "and", ",", "then", "&", "plus");
            next++;
        }
        return joins ? next : at;
    }

    private Optional<Destination> first(int from, boolean wide) {
        for (int at = from; at < Math.min(sentence.size(), from + REACH); at++) {
            Optional<Destination> here = at(at);
            if (here.isPresent()) {
                return here;
            }
            boolean passed = PASSED.contains(scene.word(at)) || isAttribute(at) && wide && leadsOn(at);
            if (!passed) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether "Chadian" at {@code at} goes with "capital" or "city" behind it. */
    private boolean leadsOn(int at) {
        return isOneOf(scene.word(at + 1), "capital", "city", "port", "resort", "town", "seaside", "soil");
    }

    private Optional<Destination> at(int at) {
        Optional<Mention.StateMention> state = sentence.names().stateAt(at);
        if (state.isPresent() && leadsOn(state.get().range().end() - 1)) {
            return Optional.of(capital(state.get()));
        }
        Optional<Mention.PlaceMention> place = placeAt(at);
        boolean longerPlace = place.isPresent()
                && state.isPresent()
                && place.get().range().end() > state.get().range().end();
        if (state.isPresent() && !longerPlace) {
            return isAttribute(at) ? Optional.empty() : genitive(state.get()).map(found -> cityState(found));
        }
        if (place.isPresent()
                && isLocal(place.get().range().end())
                && !isAirport(place.get().range().end())) {
            return Optional.empty();
        }
        if (place.isPresent()) {
            return Optional.of(town(place.get()));
        }
        return seat(at);
    }

    /** "the Chadian capital, N'Djamena", "the Russian city of Sochi". */
    private Destination capital(Mention.StateMention state) {
        int behind = state.range().end() + 1;
        for (int at = behind; at < behind + 3; at++) {
            Optional<Mention.PlaceMention> place = placeAt(at);
            if (place.isPresent()) {
                return new Destination(
                        state.range().cover(place.get().range()), Optional.of(state.iso3()), place, Optional.empty());
            }
        }
        return new Destination(
                new TokenRange(state.range().first(), Math.min(behind, sentence.size())),
                Optional.of(state.iso3()),
                Optional.empty(),
                Optional.empty());
    }

    /** "Chad", "Chad's Abeche", not "Chad's national museum". */
    private Optional<Destination> genitive(Mention.StateMention state) {
        int end = state.range().end();
        Optional<Mention.PlaceMention> place = Optional.empty();
        TokenRange range = state.range();
        if (scene.word(end).equals("'s")) {
            boolean capital = isOneOf(scene.word(end + 1), "capital", "port", "city");
            for (int at = end + 1; at < end + 4 && place.isEmpty(); at++) {
                place = placeAt(at);
                if (!PASSED.contains(scene.word(at))) {
                    break;
                }
            }
            if (!capital && place.isEmpty()) {
                return Optional.empty();
            }
            range = place.map(town -> state.range().cover(town.range())).orElse(state.range());
        }
        return Optional.of(new Destination(range, Optional.of(state.iso3()), place, Optional.empty()));
    }

    /** "Singapore": the state's name is its town's. */
    private Destination cityState(Destination state) {
        boolean city = CITY_STATES.contains(state.country().orElse(""))
                && state.place().isEmpty();
        return city
                ? new Destination(
                        state.range(), state.country(), placeAt(state.range().first()), state.seat())
                : state;
    }

    private Destination town(Mention.PlaceMention place) {
        int end = place.range().end();
        int state = isOneOf(scene.word(end), ",", "(", "in", "-") ? end + 1 : end;
        if (scene.word(state).equals("the")) {
            state++;
        }
        Optional<Mention.StateMention> country =
                sentence.names().stateAt(state).filter(found -> !found.adjective() && !isListed(found));
        return new Destination(
                country.map(found -> place.range().cover(found.range())).orElse(place.range()),
                country.map(Mention.StateMention::iso3),
                Optional.of(place),
                Optional.empty());
    }

    /** "Moscow, Chad and Mali": what stands between commas of a list is not the country of what stands before it. */
    private boolean isListed(Mention.StateMention state) {
        return scene.word(state.range().end()).equals("and")
                && sentence.names().affiliationAt(state.range().end() + 1).isPresent();
    }

    private Optional<Destination> seat(int at) {
        Optional<Mention.OrganisationMention> organisation = sentence.names().organisationAt(at);
        if (organisation.isEmpty()) {
            return Optional.empty();
        }
        int end = organisation.get().range().end();
        for (int next = end; next < end + 3; next++) {
            if (SEATS.contains(scene.word(next))) {
                Optional<Mention.PlaceMention> town =
                        scene.word(next + 1).equals("in") ? placeAt(next + 2) : Optional.empty();
                return Optional.of(new Destination(
                        new TokenRange(organisation.get().range().first(), next + 1),
                        Optional.empty(),
                        town,
                        Optional.of(new Party.Organisation(organisation.get().code()))));
            }
        }
        return Optional.empty();
    }

    private Optional<Mention.PlaceMention> placeAt(int token) {
        return sentence.names().places().stream()
                .filter(place -> place.range().first() == token)
                .findFirst();
    }

    /** "Banjul International Airport": who lands there has come to the town. */
    private boolean isAirport(int end) {
        for (int at = end; at < end + 4; at++) {
            if (scene.word(at).equals("airport")) {
                return true;
            }
        }
        return false;
    }

    /** "Hanoi's old town", "Oxford University": a town's name in that of something smaller. */
    private boolean isLocal(int end) {
        if (scene.word(end).equals("'s")) {
            return true;
        }
        return end < sentence.size()
                && sentence.tokens().get(end).isCapitalised()
                && sentence.names().affiliationAt(end).isEmpty()
                && placeAt(end).isEmpty()
                && sentence.times().stream()
                        .noneMatch(time ->
                                time.span().overlaps(sentence.tokens().get(end).span()));
    }

    /** Whether a state's adjective belongs to a noun behind it: "the Chadian embassy". */
    private boolean isAttribute(int token) {
        Optional<Mention.StateMention> state = sentence.names().stateAt(token);
        if (state.isEmpty()) {
            return false;
        }
        int end = state.get().range().end();
        String next = scene.word(end);
        boolean noun = !next.isEmpty() && Character.isLetter(next.charAt(0)) && !BEHIND_ADJECTIVE.contains(next);
        boolean name = end < sentence.size()
                && sentence.tokens().get(end).isCapitalised()
                && sentence.tokens().get(end).form().codePoints().allMatch(Character::isLetter)
                && sentence.names().affiliationAt(end).isEmpty()
                && sentence.times().stream()
                        .noneMatch(time ->
                                time.span().overlaps(sentence.tokens().get(end).span()));
        return state.get().adjective() ? noun : name;
    }
}
