package org.communique.release.catalog;

import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Exact numbers of a graph, in the words of VoID: what {@code SELECT (COUNT(…))} would answer.
 *
 * @param triples how many there are
 * @param subjects how many different subjects
 * @param objects how many different objects, literals too
 * @param classes from the IRI of a class to how many subjects have it
 * @param properties from the IRI of a property to how many triples have it
 * @param entities how many subjects below the base have a class
 */
public record Statistics(
        long triples,
        long subjects,
        long objects,
        SortedMap<String, Long> classes,
        SortedMap<String, Long> properties,
        long entities) {
    public Statistics {
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
    }

    /**
     * Counts in one pass.
     *
     * @param base what the IRIs of entities begin with
     */
    public static Statistics of(Graph graph, String base) {
        long triples = 0;
        Set<Node> subjects = new HashSet<>();
        Set<Node> objects = new HashSet<>();
        Set<Node> entities = new HashSet<>();
        SortedMap<String, Long> classes = new TreeMap<>();
        SortedMap<String, Long> properties = new TreeMap<>();
        Iterator<Triple> all = graph.find();
        try {
            while (all.hasNext()) {
                Triple triple = all.next();
                triples++;
                subjects.add(triple.getSubject());
                objects.add(triple.getObject());
                count(properties, triple.getPredicate());
                if (triple.getPredicate().equals(RDF.type.asNode())
                        && triple.getObject().isURI()) {
                    count(classes, triple.getObject());
                    if (triple.getSubject().isURI()
                            && triple.getSubject().getURI().startsWith(base)) {
                        entities.add(triple.getSubject());
                    }
                }
            }
        } finally {
            Iter.close(all);
        }
        return new Statistics(triples, subjects.size(), objects.size(), classes, properties, entities.size());
    }

    private static void count(Map<String, Long> counts, Node key) {
        counts.merge(key.getURI(), 1L, Long::sum);
    }
}
