package org.communique.store.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.communique.rdf.Correction;
import org.communique.rdf.CorrectionMapper;
import org.communique.rdf.Dip;
import org.communique.rdf.IriMinter;
import org.communique.rdf.Prov;

/**
 * What people decided on single things: values that stand before all that articles say, links that are no links, links
 * that are. A decision on a report holds for the thing that the report speaks of. Of two decisions on one value the later
 * day stands.
 */
public final class Amendments {
    private final CorrectionMapper mapper;
    private final Map<String, List<Correction>> byTarget = new TreeMap<>();

    public Amendments(IriMinter minter, Collection<Correction> corrections) {
        this.mapper = new CorrectionMapper(minter);
        for (Correction correction : corrections) {
            switch (correction.kind()) {
                case SET_VALUE, DENY_LINK, ACCEPT_LINK ->
                    byTarget.computeIfAbsent(correction.target(), t -> new ArrayList<>())
                            .add(correction);
                case DENY_REPORT, MERGE, SPLIT -> {}
            }
        }
    }

    /** Whether there is nothing to amend anywhere. */
    boolean isEmpty() {
        return byTarget.isEmpty();
    }

    /** Places that people decided on, which no article need name. */
    Set<String> places() {
        return byTarget.values().stream()
                .flatMap(List::stream)
                .filter(correction ->
                        correction.property().filter(Dip.place::equals).isPresent())
                .flatMap(correction -> correction.value().stream())
                .map(place -> place.asResource().getURI())
                .collect(Collectors.toSet());
    }

    void amend(Draft draft) {
        if (isEmpty()) {
            return;
        }
        Set<String> names = new HashSet<>(Set.of(draft.thing().getURI()));
        draft.consensus()
                .listSubjectsWithProperty(Prov.SPECIALIZATION_OF, draft.thing())
                .forEach(report -> names.add(report.getURI()));
        names.stream()
                .flatMap(name -> byTarget.getOrDefault(name, List.of()).stream())
                .sorted(Comparator.comparing(Correction::when).thenComparing(Correction::fragment))
                .forEach(correction -> amend(draft, correction));
    }

    private void amend(Draft draft, Correction correction) {
        switch (correction.kind()) {
            case SET_VALUE ->
                correction
                        .property()
                        .ifPresent(property -> correction
                                .value()
                                .ifPresent(value -> draft.correct(property, value, mapper.iri(correction))));
            case DENY_LINK ->
                correction.other().map(Draft::iri).ifPresent(item -> {
                    draft.consensus().removeAll(draft.thing(), OWL.sameAs, item);
                    draft.consensus().removeAll(draft.thing(), SKOS.closeMatch, item);
                });
            case ACCEPT_LINK ->
                correction.other().map(Draft::iri).ifPresent(item -> {
                    draft.consensus().removeAll(draft.thing(), SKOS.closeMatch, item);
                    draft.add(draft.thing(), OWL.sameAs, item);
                });
            case DENY_REPORT, MERGE, SPLIT -> {}
        }
    }
}
