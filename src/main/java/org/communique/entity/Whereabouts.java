package org.communique.entity;

import static org.communique.text.WordSet.isOneOf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.annotation.Affiliation;
import org.communique.annotation.AnnotatedSentence;
import org.communique.annotation.Mention;
import org.communique.text.WordSet;

/** Which states each person visits: nobody visits the state that he serves. */
final class Whereabouts {
    private static final Set<String> VISITS =
            WordSet.of("visited", "visits", "visiting", "visit", "tours", "toured", "touring");
    private static final Set<String> ARRIVES = WordSet.words("""
            arrived arrives travelled traveled travels flew landed went trip journey left departed arrive travel
            fly arrival traveling travelling came goes go leave leaves leaving depart departs heads head heading
            flies flying reached reaches""");
    private static final Set<String> BEING = WordSet.of("be", "is", "was", "are", "were");
    private static final int NEAR = 12;

    private final Gazetteer gazetteer;
    private final Map<PersonCluster, Set<Affiliation>> visited = new HashMap<>();

    Whereabouts(Gazetteer gazetteer, Cast cast) {
        this.gazetteer = gazetteer;
        cast.visit(cluster -> true, (i, mention, cluster) -> {
            Set<Affiliation> reached = visits(cast.sentence(i), mention.range().end());
            if (!reached.isEmpty()) {
                visited.computeIfAbsent(cluster, unused -> new HashSet<>()).addAll(reached);
            }
        });
    }

    Set<Affiliation> visitedBy(PersonCluster cluster) {
        return visited.getOrDefault(cluster, Set.of());
    }

    /** The states of "visited Peru", "is on a visit to Peru and Chile", "arrived in Lima", "will be in Lima" right behind a name. */
    private Set<Affiliation> visits(AnnotatedSentence sentence, int from) {
        boolean moves = false;
        boolean visits = false;
        for (int at = from; at < from + NEAR && at < sentence.size(); at++) {
            String word = sentence.word(at);
            if (word.equals(",") && at > from
                    || word.equals(";")
                    || sentence.personAt(at).isPresent()) {
                return Set.of();
            }
            visits |= VISITS.contains(word);
            moves |= ARRIVES.contains(word)
                    || BEING.contains(word) && sentence.word(at + 1).equals("in");
            Optional<Affiliation> state = stateAt(sentence, at);
            boolean reached = visits && !word.equals("visiting")
                    || isOneOf(sentence.word(at - 1), "reached", "reaches")
                    || moves && isOneOf(sentence.word(at - 1), "in", "to", "at", "for");
            if (state.isPresent()) {
                return reached ? listed(sentence, at) : Set.of();
            }
        }
        return Set.of();
    }

    /** The states of "Peru, Chile and Brazil" from the first on. */
    private Set<Affiliation> listed(AnnotatedSentence sentence, int first) {
        Set<Affiliation> states = new LinkedHashSet<>();
        for (int at = first; at < sentence.size(); at++) {
            Optional<Affiliation> state = stateAt(sentence, at);
            if (state.isEmpty() && !isOneOf(sentence.word(at), ",", "and", "then", "to", "the")) {
                break;
            }
            state.ifPresent(states::add);
        }
        return states;
    }

    /** The state that a name or a town's name at a token means. */
    Optional<Affiliation> stateAt(AnnotatedSentence sentence, int at) {
        return sentence.names()
                .stateAt(at)
                .filter(state -> !state.adjective()
                        || at + 1 >= sentence.size()
                        || !sentence.tokens().get(at + 1).isWord())
                .map(state -> Affiliation.state(state.iso3()))
                .or(() -> sentence.names()
                        .placeAt(at)
                        .flatMap(Mention.PlaceMention::key)
                        .flatMap(gazetteer::place)
                        .map(place -> Affiliation.state(place.country())));
    }
}
