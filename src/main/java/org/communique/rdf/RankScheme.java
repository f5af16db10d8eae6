package org.communique.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.SKOS;
import org.communique.entity.Party;

/**
 * The ranks of {@code ontology/schemes/ranks.ttl}: from a rank as worded to its concept. The longest run of the
 * wording's folded words that is a label of a concept decides. Where one label names ranks of several armies, the army
 * of the person's state decides ({@code dip:rankOf}); where that leaves several, there is no concept.
 */
public final class RankScheme {
    private final Map<String, Set<String>> conceptsByLabel = new HashMap<>();
    private final Map<String, Set<String>> armies = new HashMap<>();
    private final Map<String, String> equivalents = new TreeMap<>();

    public RankScheme(Model ranks) {
        for (Property label : List.of(SKOS.prefLabel, SKOS.altLabel)) {
            ranks.listStatements(null, label, (RDFNode) null)
                    .forEach(s -> conceptsByLabel
                            .computeIfAbsent(NameWords.key(s.getString()), l -> new TreeSet<>())
                            .add(s.getSubject().getURI()));
        }
        ranks.listStatements(null, Dip.rankOf, (RDFNode) null)
                .forEach(s -> armies.computeIfAbsent(s.getSubject().getURI(), c -> new TreeSet<>())
                        .add(army(s.getObject())));
        ranks.listStatements(null, SKOS.exactMatch, (RDFNode) null)
                .filterKeep(s -> s.getObject().isURIResource())
                .forEach(s -> join(s.getSubject().getURI(), s.getResource().getURI()));
    }

    /** Knows no rank. */
    public static RankScheme empty() {
        return new RankScheme(ModelFactory.createDefaultModel());
    }

    /** The concept of a rank as worded, for a person of this side. */
    public Optional<Resource> concept(String rank, Optional<Party> side) {
        List<String> words = NameWords.of(rank);
        for (int length = words.size(); length > 0; length--) {
            for (int begin = 0; begin + length <= words.size(); begin++) {
                Set<String> found = conceptsByLabel.get(String.join(" ", words.subList(begin, begin + length)));
                if (found != null) {
                    return decide(found, side);
                }
            }
        }
        return Optional.empty();
    }

    /** One IRI for all ranks that are exact matches of each other: what two papers call the same rank by. */
    public String equivalenceClass(String concept) {
        String known = equivalents.get(concept);
        return known == null || known.equals(concept) ? concept : equivalenceClass(known);
    }

    private Optional<Resource> decide(Set<String> found, Optional<Party> side) {
        List<String> fitting = new ArrayList<>();
        for (String concept : found) {
            Set<String> of = armies.getOrDefault(concept, Set.of());
            if (side.isPresent() && of.contains(side.get().code())) {
                fitting.add(concept);
            }
        }
        if (fitting.isEmpty()) {
            found.stream().filter(concept -> !armies.containsKey(concept)).forEach(fitting::add);
        }
        List<String> candidates = fitting.isEmpty() ? List.copyOf(found) : fitting;
        return candidates.size() == 1
                ? Optional.of(ResourceFactory.createResource(candidates.getFirst()))
                : Optional.empty();
    }

    private void join(String one, String other) {
        String a = equivalenceClass(one);
        String b = equivalenceClass(other);
        if (!a.equals(b)) {
            equivalents.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
        }
    }

    private static String army(RDFNode node) {
        return node.isLiteral()
                ? node.asLiteral().getLexicalForm()
                : node.asResource().getURI().replaceFirst(".*/", "");
    }
}
