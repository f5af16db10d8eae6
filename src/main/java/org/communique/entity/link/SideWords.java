package org.communique.entity.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.entity.Gazetteer;
import org.communique.text.Folding;
import org.communique.text.WordRuns;

/** The words by which states and organisations are called: in a post they tell whose it is, not which. */
public final class SideWords {
    private final Map<String, Set<String>> words = new HashMap<>();

    public SideWords(Gazetteer gazetteer) {
        gazetteer
                .states()
                .forEach(state -> words.put(
                        state.iso3(), of(List.of(List.of(state.name()), state.aliases(), state.adjectives()))));
        gazetteer
                .organisations()
                .forEach(organisation -> words.put(
                        organisation.code(),
                        of(List.of(List.of(organisation.code(), organisation.name()), organisation.aliases()))));
    }

    /** The words of the names of the side with this code; none if nobody knows it. */
    public Set<String> of(String code) {
        return words.getOrDefault(code, Set.of());
    }

    private static Set<String> of(List<List<String>> names) {
        return of(names.stream().flatMap(List::stream));
    }

    /** The words of these names of one side. */
    public static Set<String> of(Stream<String> names) {
        return names.flatMap(name -> WordRuns.of(Folding.fold(name)).stream()).collect(Collectors.toUnmodifiableSet());
    }
}
