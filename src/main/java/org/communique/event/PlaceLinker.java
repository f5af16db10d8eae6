package org.communique.event;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.communique.annotation.Mention;
import org.communique.entity.Gazetteer;
import org.communique.entity.Linking;
import org.communique.entity.Party;
import org.communique.entity.PlaceEntry;

/**
 * Chooses among the towns of one name: the one in a country that takes part; else the only one; else a capital; else it
 * stays ambiguous.
 */
final class PlaceLinker {
    private static final int REACH = 9;

    private final Gazetteer gazetteer;

    PlaceLinker(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    Linking<PlaceEntry> link(String surface, List<String> keys, Collection<Party> parties) {
        List<PlaceEntry> candidates =
                keys.stream().flatMap(key -> gazetteer.place(key).stream()).toList();
        if (candidates.isEmpty()) {
            return new Linking.Nil<>(surface);
        }
        List<PlaceEntry> fitting = candidates.stream()
                .filter(place -> parties.stream().anyMatch(party -> party.code().equals(place.country())))
                .toList();
        if (!fitting.isEmpty()) {
            return new Linking.Linked<>(fitting.getFirst());
        }
        if (candidates.size() == 1 || candidates.getFirst().capital()) {
            return new Linking.Linked<>(candidates.getFirst());
        }
        return new Linking.Ambiguous<>(surface, candidates);
    }

    /** The town as the sentence words it. */
    PlaceReport place(Scene scene, Mention.PlaceMention mention, Collection<Party> parties) {
        String name = mention.range().text(scene.sentence().sentence());
        Linking<PlaceEntry> linking = link(name, mention.keys(), parties);
        return new PlaceReport(name, linking, country(linking).or(() -> stateBehind(scene, mention)));
    }

    /** The state that the words behind an unknown town name: ", Estonia", "in Estonia", ", a town in the east of Estonia". */
    private static Optional<String> stateBehind(Scene scene, Mention.PlaceMention mention) {
        for (int at = mention.range().end();
                mention.keys().isEmpty() && at < mention.range().end() + REACH;
                at++) {
            Optional<String> state = scene.sentence()
                    .names()
                    .stateAt(at)
                    .filter(name -> !name.adjective())
                    .map(Mention.StateMention::iso3);
            if (state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    static Optional<String> country(Linking<PlaceEntry> linking) {
        return switch (linking) {
            case Linking.Linked<PlaceEntry> linked -> Optional.of(linked.entry().country());
            case Linking.Nil<PlaceEntry> unused -> Optional.empty();
            case Linking.Ambiguous<PlaceEntry> unused -> Optional.empty();
        };
    }
}
