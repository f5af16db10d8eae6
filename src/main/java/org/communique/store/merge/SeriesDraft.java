package org.communique.store.merge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.rdf.Dip;
import org.communique.store.view.Wording;

/** Describes a series of events: its names, sides, first and last round, and the rounds of which no article tells. */
final class SeriesDraft {
    /** Above this a number is rather a year or a slip than a round. */
    private static final int HIGHEST = 200;

    private SeriesDraft() {}

    /** The name with the most origins; of several the one with the most capitals, which proper names have. */
    static Optional<String> name(List<Relations.Round> rounds) {
        Vote names = new Vote();
        rounds.forEach(round -> names.cast(Wording.key(round.label()), round.label(), round.origin()));
        return names.winners().stream()
                .min(Comparator.comparingLong((String name) ->
                                -name.chars().filter(Character::isUpperCase).count())
                        .thenComparing(name -> name));
    }

    /** @param rounds of the series of this key, at least one */
    static Draft describe(String iri, String key, List<Relations.Round> rounds) {
        Draft draft = Draft.ofReports(iri);
        Resource series = draft.thing();
        String name = name(rounds).orElseThrow();
        draft.add(series, RDF.type, Dip.DialogueSeries).add(series, RDFS.label, Draft.english(name));
        draft.add(series, Dip.seriesKey, Draft.plain(key));
        Set<Integer> ordinals = new TreeSet<>();
        for (Relations.Round round : rounds) {
            draft.specialises(round.series(), series);
            if (!round.label().equals(name)) {
                draft.add(series, SKOS.altLabel, Draft.english(round.label()));
            }
            round.parties().forEach(party -> draft.add(series, Dip.party, Draft.iri(party)));
            round.ordinal().ifPresent(ordinals::add);
        }
        rounds(ordinals, draft);
        return draft;
    }

    private static void rounds(Set<Integer> ordinals, Draft draft) {
        IntStream numbers = ordinals.stream().mapToInt(n -> n);
        int last = numbers.max().orElse(0);
        if (last == 0) {
            return;
        }
        Resource series = draft.thing();
        draft.add(series, Dip.firstOrdinal, Draft.integer(ordinals.iterator().next()));
        draft.add(series, Dip.lastOrdinal, Draft.integer(last));
        IntStream.range(1, Math.min(last, HIGHEST))
                .filter(number -> !ordinals.contains(number))
                .forEach(number -> draft.add(series, Dip.missingOrdinal, Draft.integer(number)));
    }
}
