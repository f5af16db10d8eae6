package org.communique.store.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.rdf.Dip;

/** Series of events: their names, sides, first and last round. */
final class SeriesWriter {
    private final Map<String, List<EventView>> reportsByKey = new TreeMap<>();
    private final Map<String, Vote> names = new HashMap<>();
    private final ConsensusGraph graph;

    SeriesWriter(List<EventView> reports, ConsensusGraph graph) {
        this.graph = graph;
        for (EventView report : reports) {
            report.series().ifPresent(series -> {
                reportsByKey
                        .computeIfAbsent(series.key(), k -> new ArrayList<>())
                        .add(report);
                names.computeIfAbsent(series.key(), k -> new Vote())
                        .cast(Wording.key(series.label()), series.label(), report.source());
            });
        }
    }

    Resource series(String key) {
        return graph.minter().series(key);
    }

    /** The name with the most origins; of several the one with the most capitals, which proper names have. */
    String name(String key) {
        return Optional.ofNullable(names.get(key)).map(Vote::winners).orElse(List.of()).stream()
                .min(Comparator.comparingLong((String name) ->
                                -name.chars().filter(Character::isUpperCase).count())
                        .thenComparing(name -> name))
                .orElse(key);
    }

    void write() {
        reportsByKey.forEach((key, reports) -> {
            Model model = graph.model();
            Resource series = series(key);
            String name = name(key);
            model.add(series, RDF.type, Dip.DialogueSeries);
            model.add(series, RDFS.label, ConsensusGraph.english(name));
            model.add(series, Dip.seriesKey, key);
            Set<Integer> ordinals = new TreeSet<>();
            for (EventView report : reports) {
                EventView.SeriesView view = report.series().orElseThrow();
                graph.specialises(view.iri(), series);
                if (!view.label().equals(name)) {
                    model.add(series, SKOS.altLabel, ConsensusGraph.english(view.label()));
                }
                view.parties().forEach(party -> model.add(series, Dip.party, graph.party(party)));
                report.ordinal().ifPresent(ordinals::add);
            }
            writeRounds(series, ordinals);
        });
    }

    private void writeRounds(Resource series, Set<Integer> ordinals) {
        OptionalInt first = ordinals.stream().mapToInt(n -> n).min();
        OptionalInt last = ordinals.stream().mapToInt(n -> n).max();
        first.ifPresent(n -> graph.model().add(series, Dip.firstOrdinal, ConsensusGraph.integer(n)));
        last.ifPresent(n -> graph.model().add(series, Dip.lastOrdinal, ConsensusGraph.integer(n)));
    }
}
