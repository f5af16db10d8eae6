package org.communique.entity;

import static org.communique.text.WordSet.isOneOf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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
            WordSet.words("visited visits visiting visit tours toured touring reached reaches reaching");
    private static final Set<String> ARRIVES = WordSet.words("""
            arrived arrives travelled traveled travels flew landed went trip journey left departed arrive travel
            fly arrival traveling travelling came goes go leave leaves leaving depart departs heads head heading
            flies flying lands continues continued proceeds proceeded jetted embarked embarks""");
    private static final Set<String> BEING = WordSet.of("be", "is", "was", "are", "were");
    private static final int NEAR = 18;
    private static final int LONGEST_APPOSITION = 24;
    /** What goes on with the same person behind a comma. */
    private static final Set<String> GOING_ON = WordSet.of("who", "where", "currently", "presently", "now", "on");
    /** "Left Lima for Quito" leads to Quito. */
    private static final Set<String> LEAVING = WordSet.of("left", "leaves", "leave", "leaving", "departed", "departs");

    private static final Set<String> OWN_VISITS = WordSet.of("visit", "visits", "trip", "tour", "journey", "stay");
    private static final int OWN_REACH = 6;

    private final Gazetteer gazetteer;
    private final Map<PersonCluster, Set<Affiliation>> visited = new HashMap<>();

    Whereabouts(Gazetteer gazetteer, Cast cast) {
        this.gazetteer = gazetteer;
        cast.visit(cluster -> true, (i, mention, cluster) -> {
            AnnotatedSentence sentence = cast.sentence(i);
            boolean visitOf = isVisitOf(sentence, mention.range().first());
            add(cluster, visits(sentence, mention.range().end(), visitOf));
        });
        for (int i = 0; i < cast.byMention().size(); i++) {
            AnnotatedSentence sentence = cast.sentence(i);
            for (int at = 0; at < sentence.size(); at++) {
                int to = isOneOf(sentence.word(at), "his", "her") ? behindOwnVisit(sentence, at) : -1;
                if (to > 0) {
                    Set<Affiliation> reached = visits(sentence, to, true);
                    owner(cast, i, at).ifPresent(cluster -> add(cluster, reached));
                }
            }
        }
    }

    private void add(PersonCluster cluster, Set<Affiliation> reached) {
        if (!reached.isEmpty()) {
            visited.computeIfAbsent(cluster, unused -> new HashSet<>()).addAll(reached);
        }
    }

    /** "The visit of A to Peru", "a trip by A". */
    private static boolean isVisitOf(AnnotatedSentence sentence, int person) {
        int of = sentence.word(person - 1).equals("the") ? person - 2 : person - 1;
        return isOneOf(sentence.word(of), "of", "by") && OWN_VISITS.contains(sentence.word(of - 1));
    }

    /** The token behind "her first official visit", which begins at {@code at}, if it leads somewhere; else -1. */
    private static int behindOwnVisit(AnnotatedSentence sentence, int at) {
        for (int noun = at + 1; noun < at + OWN_REACH; noun++) {
            if (OWN_VISITS.contains(sentence.word(noun))) {
                return isOneOf(sentence.word(noun + 1), "to", "in", "of") ? noun + 1 : -1;
            }
        }
        return -1;
    }

    /** Whose visit "his visit" is: of the only person named before it in the sentence, or of whom the sentence before names first. */
    private static Optional<PersonCluster> owner(Cast cast, int index, int his) {
        List<PersonCluster> before = cast.sentence(index).people().stream()
                .filter(person -> person.range().end() <= his)
                .flatMap(person -> cast.cluster(index, person).stream())
                .distinct()
                .toList();
        if (!before.isEmpty() || index == 0) {
            return before.size() == 1 ? Optional.of(before.getFirst()) : Optional.empty();
        }
        return cast.sentence(index - 1).people().stream()
                .findFirst()
                .flatMap(person -> cast.cluster(index - 1, person));
    }

    Set<Affiliation> visitedBy(PersonCluster cluster) {
        return visited.getOrDefault(cluster, Set.of());
    }

    /** The states of "visited Peru", "is on a visit to Peru and Chile", "arrived in Lima", "will be in Lima" right behind a name. */
    private Set<Affiliation> visits(AnnotatedSentence sentence, int from, boolean told) {
        boolean moves = false;
        boolean visits = told;
        int start = behindApposition(sentence, from);
        for (int at = start; at < start + NEAR && at < sentence.size(); at++) {
            String word = sentence.word(at);
            if (word.equals(",") && at > start && !GOING_ON.contains(sentence.word(at + 1))
                    || word.equals(";")
                    || sentence.personAt(at).isPresent()) {
                return Set.of();
            }
            visits |= VISITS.contains(word);
            moves |= ARRIVES.contains(word)
                    || BEING.contains(word) && sentence.word(at + 1).equals("in");
            Optional<Affiliation> state = stateAt(sentence, at);
            String before = sentence.word(sentence.word(at - 1).equals("the") ? at - 2 : at - 1);
            boolean reached = visits && !word.equals("visiting") || moves && isOneOf(before, "in", "to", "at", "for");
            if (state.isPresent() && !LEAVING.contains(sentence.word(at - 1))) {
                return reached ? listed(sentence, at) : Set.of();
            }
        }
        return Set.of();
    }

    /** Behind ", Minister of Foreign Affairs, Trade and Fisheries," where a verb of going follows; else {@code from}. */
    private static int behindApposition(AnnotatedSentence sentence, int from) {
        for (int at = from + 1; sentence.word(from).equals(",") && at < from + LONGEST_APPOSITION; at++) {
            if (sentence.personAt(at).isPresent() || sentence.word(at).equals("who")) {
                return from;
            }
            boolean goes = sentence.word(at).equals(",")
                    && (ARRIVES.contains(sentence.word(at + 1))
                            || VISITS.contains(sentence.word(at + 1))
                            || BEING.contains(sentence.word(at + 1))
                            || isOneOf(sentence.word(at + 1), "will", "has", "had"));
            if (goes) {
                return at + 1;
            }
        }
        return from;
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
