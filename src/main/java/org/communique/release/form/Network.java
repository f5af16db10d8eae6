package org.communique.release.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.communique.rdf.Dip;
import org.communique.rdf.IriMinter;

/**
 * Who met whom in held events of the consensus: people with people, sides with sides, people with the sides that they
 * represented. Ties have no direction; their weight is the number of events.
 *
 * @param nodes by IRI
 * @param ties by the numbers of their ends
 */
public record Network(List<Actor> nodes, List<Tie> ties) {
    /** Beyond it an event says little of who met whom, and its pairs would outweigh all others. */
    private static final int MOST_PEOPLE = 50;

    /**
     * A person, state or organisation.
     *
     * @param kind "person", "state" or "organisation"
     * @param side code of the side, empty if not reported
     * @param events how many it took part in
     */
    public record Actor(String iri, String label, String kind, String side, int events) {}

    /**
     * A tie between two nodes.
     *
     * @param from and to are indexes of nodes, the smaller one first
     * @param kind "took part together", "were parties together" or "represented"
     * @param first and last are days, months or years of its events, empty if none is dated
     * @param example the IRI of one of them: its page holds the evidence
     */
    public record Tie(int from, int to, String kind, int events, String first, String last, String example) {}

    public Network {
        nodes = List.copyOf(nodes);
        ties = List.copyOf(ties);
    }

    /** @param dataset within a read transaction */
    public static Network of(DatasetGraph dataset, IriMinter minter) {
        return new Reader(dataset, minter).read();
    }

    private static final class Reader {
        /** What a tie is known by: both ends in the order of their IRIs. */
        private record Ends(String one, String other, String kind) implements Comparable<Ends> {
            @Override
            public int compareTo(Ends ends) {
                int order = one.compareTo(ends.one);
                order = order == 0 ? other.compareTo(ends.other) : order;
                return order == 0 ? kind.compareTo(ends.kind) : order;
            }
        }

        private static final class Count {
            private int events;
            private String first = "";
            private String last = "";
            private String example = "";

            void add(String event, String date) {
                events++;
                if (!date.isEmpty()) {
                    first = first.isEmpty() || date.compareTo(first) < 0 ? date : first;
                    last = date.compareTo(last) > 0 ? date : last;
                }
                example = example.isEmpty() || event.compareTo(example) < 0 ? event : example;
            }
        }

        private final DatasetGraph dataset;
        private final Reference reference;
        private final Map<String, Integer> events = new TreeMap<>();
        private final Map<String, Node> sides = new TreeMap<>();
        private final Set<String> parties = new HashSet<>();
        private final Map<Ends, Count> ties = new TreeMap<>();

        Reader(DatasetGraph dataset, IriMinter minter) {
            this.dataset = dataset;
            this.reference = new Reference(dataset, minter);
        }

        Network read() {
            Iter.forEach(
                    dataset.find(Quad.defaultGraphIRI, Node.ANY, Dip.status.asNode(), Node.ANY),
                    quad -> {
                        if (Facts.local(Facts.text(quad.getObject())).equals("held")) {
                            add(quad.getSubject());
                        }
                    });
            List<String> names = List.copyOf(events.keySet());
            Map<String, Integer> numbers = new TreeMap<>();
            names.forEach(name -> numbers.put(name, numbers.size()));
            List<Tie> all = new ArrayList<>();
            ties.forEach((ends, count) -> all.add(new Tie(
                    numbers.getOrDefault(ends.one(), -1),
                    numbers.getOrDefault(ends.other(), -1),
                    ends.kind(),
                    count.events,
                    count.first,
                    count.last,
                    count.example)));
            return new Network(names.stream().map(this::actor).toList(), all);
        }

        private void add(Node event) {
            Facts facts = Facts.of(dataset, Quad.defaultGraphIRI, event);
            String iri = event.getURI();
            String date = facts.text(event, Dip.startDate);
            Set<String> people = new HashSet<>();
            Set<String> sidesHere = new HashSet<>();
            facts.values(event, Dip.party).forEach(party -> sidesHere.add(party.getURI()));
            for (Node participation : facts.values(event, Dip.participation)) {
                Facts part = Facts.of(dataset, Quad.defaultGraphIRI, participation);
                part.value(participation, Dip.participant).ifPresent(person -> {
                    people.add(person.getURI());
                    part.value(participation, Dip.represents).ifPresent(side -> {
                        sidesHere.add(side.getURI());
                        sides.merge(person.getURI(), side, (one, other) -> one.getURI().compareTo(other.getURI()) <= 0 ? one : other);
                        tie(person.getURI(), side.getURI(), "represented").add(iri, date);
                    });
                });
            }
            parties.addAll(sidesHere);
            people.forEach(person -> events.merge(person, 1, Integer::sum));
            sidesHere.forEach(side -> events.merge(side, 1, Integer::sum));
            pairs(sidesHere, "were parties together", iri, date);
            if (people.size() <= MOST_PEOPLE) {
                pairs(people, "took part together", iri, date);
            }
        }

        private void pairs(Collection<String> ends, String kind, String event, String date) {
            for (String one : ends) {
                for (String other : ends) {
                    if (one.compareTo(other) < 0) {
                        tie(one, other, kind).add(event, date);
                    }
                }
            }
        }

        private Count tie(String one, String other, String kind) {
            boolean inOrder = one.compareTo(other) < 0;
            return ties.computeIfAbsent(new Ends(inOrder ? one : other, inOrder ? other : one, kind), ends -> new Count());
        }

        private Actor actor(String iri) {
            int count = events.getOrDefault(iri, 0);
            Node node = NodeFactory.createURI(iri);
            if (parties.contains(iri)) {
                Party party = reference.party(node);
                return new Actor(iri, party.name(), party.isState() ? "state" : "organisation", party.code(), count);
            }
            String label = Facts.of(dataset, Quad.defaultGraphIRI, node).text(node, RDFS.label);
            String side = sides.containsKey(iri) ? reference.party(sides.get(iri)).code() : "";
            return new Actor(iri, label.isEmpty() ? Facts.local(iri) : label, "person", side, count);
        }
    }
}
