package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.annotation.Mention;
import org.communique.annotation.TokenRange;
import org.communique.entity.Gazetteer;
import org.communique.entity.Party;
import org.communique.entity.PlaceEntry;
import org.communique.text.WordSet;

/**
 * Where a sentence leads somebody who travels, however it is built: the states and towns that it names as places, and not
 * as where somebody comes from or whose he is. {@code "In Chad the visit ended"}, {@code "Chad was chosen for the first trip"}.
 */
final class Whither {
    private static final Set<String> LEADING = WordSet.of("to", "in", "at", "for", "into", "through", "towards", "via");
    /** Words between a preposition and the name: "in the city of N'Djamena". */
    private static final Set<String> PASSED = WordSet.words("""
            the city town capital port republic kingdom state of neighbouring neighboring both""");
    /** What governs a name that is no destination. */
    private static final Set<String> OTHERWISE = WordSet.words("""
            from of with between against and or by as over about on than versus regarding concerning 's like""");
    /** Of what several states are the stops, though no preposition says so: "the trip will include Chad and Mali". */
    private static final Set<String> OF_MANY = WordSet.of("tour", "trip", "journey", "countries", "states", "visits");

    private static final int NEAR = 5;

    private final Scene scene;
    private final Gazetteer gazetteer;

    Whither(Scene scene, Gazetteer gazetteer) {
        this.scene = scene;
        this.gazetteer = gazetteer;
    }

    /** A stretch of the sentence that names one destination or several joined ones. */
    private record Named(List<Destination> where, boolean led) {
        int first() {
            return where.getFirst().range().first();
        }
    }

    /**
     * Where somebody of a side goes by the words of the clause around a word: to what a preposition of place governs, else to
     * what stands without one; nowhere if that is told of several in different places.
     */
    List<Destination> of(Party side, TokenRange word, TokenRange clause) {
        List<Named> named = named(clause).stream()
                .filter(found -> found.where().stream()
                        .noneMatch(destination -> country(destination).equals(Optional.of(side.code()))))
                .toList();
        List<Named> led = named.stream().filter(Named::led).toList();
        List<Named> best = led.isEmpty() ? named : led;
        if (best.size() == 1 || best.stream().map(this::countries).distinct().count() == 1 && !best.isEmpty()) {
            return best.getLast().where();
        }
        return best.stream()
                .filter(found -> found.first() >= word.end() && found.first() <= word.end() + NEAR)
                .findFirst()
                .map(Named::where)
                .orElse(List.of());
    }

    private List<String> countries(Named found) {
        return found.where().stream()
                .flatMap(destination -> country(destination).stream())
                .distinct()
                .toList();
    }

    /** The state of a destination, by its own words or by its town. */
    private Optional<String> country(Destination destination) {
        return destination
                .country()
                .or(() -> destination
                        .place()
                        .flatMap(Mention.PlaceMention::key)
                        .flatMap(gazetteer::place)
                        .map(PlaceEntry::country));
    }

    private List<Named> named(TokenRange clause) {
        List<Named> found = new ArrayList<>();
        DestinationReader reader = new DestinationReader(scene);
        int end = clause.first();
        for (int at : starts()) {
            if (at < end || !clause.contains(at)) {
                continue;
            }
            List<Destination> where = reader.from(at);
            int before = at - 1;
            while (PASSED.contains(scene.word(before))) {
                before--;
            }
            // "Of the city of Lima" is passed to its first word.
            boolean otherwise =
                    OTHERWISE.contains(scene.word(before)) || scene.word(at - 1).equals("of") && !isTown(at);
            boolean led = LEADING.contains(scene.word(before));
            boolean plain = led || scene.speaksOf(OF_MANY) || where.size() == 1 || scene.isOpening(before + 1);
            if (!where.isEmpty() && !otherwise && plain && !isInName(at)) {
                found.add(new Named(where, led));
            }
            end = where.isEmpty() ? at + 1 : where.getLast().range().end();
        }
        return found;
    }

    /** "Eero Lahti", "the Order of Vasco Balboa": a town's name in that of somebody. */
    private boolean isInName(int at) {
        return scene.sentence().personAt(at).isPresent()
                || at > 1
                        && scene.sentence().tokens().get(at - 1).isCapitalised()
                        && !PASSED.contains(scene.word(at - 1))
                        && scene.sentence().names().affiliationAt(at - 1).isEmpty();
    }

    private boolean isTown(int at) {
        return scene.isAt(at - 2, "city", "town", "capital", "port", "republic", "kingdom", "state");
    }

    private List<Integer> starts() {
        return Stream.concat(
                        scene.sentence().names().states().stream().map(Mention.StateMention::range),
                        scene.sentence().names().places().stream().map(Mention.PlaceMention::range))
                .map(TokenRange::first)
                .distinct()
                .sorted()
                .toList();
    }
}
