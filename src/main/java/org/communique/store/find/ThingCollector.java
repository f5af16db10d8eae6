package org.communique.store.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.rdf.Dip;
import org.communique.rdf.Prov;

/**
 * Collects all things of a store that have a page: what they are called, what is said of them in which sentence, and
 * their values of the facets.
 */
public final class ThingCollector implements StoreVisitor {
    private static final List<String> VOCABULARIES = List.of(Dip.NS, SKOS.getURI(), OWL.getURI());
    private static final List<Facet> SIDES = List.of(Facet.STATE, Facet.ORGANISATION);

    /** What a statement tells, by its property. */
    private enum Told {
        TYPE,
        NAME,
        OTHER_NAME,
        SIDE,
        SERIES,
        TOPIC,
        PLACE,
        STATUS,
        PARTICIPANT,
        DATE,
        REPORT_OF
    }

    private static final Map<Node, Told> PROPERTIES = Map.ofEntries(
            Map.entry(RDF.type.asNode(), Told.TYPE),
            Map.entry(RDFS.label.asNode(), Told.NAME),
            Map.entry(SKOS.prefLabel.asNode(), Told.NAME),
            Map.entry(SKOS.altLabel.asNode(), Told.OTHER_NAME),
            Map.entry(Dip.party.asNode(), Told.SIDE),
            Map.entry(Dip.represents.asNode(), Told.SIDE),
            Map.entry(Dip.series.asNode(), Told.SERIES),
            Map.entry(Dip.topic.asNode(), Told.TOPIC),
            Map.entry(Dip.place.asNode(), Told.PLACE),
            Map.entry(Dip.status.asNode(), Told.STATUS),
            Map.entry(Dip.participant.asNode(), Told.PARTICIPANT),
            Map.entry(Dip.startDate.asNode(), Told.DATE),
            Map.entry(DCTerms.issued.asNode(), Told.DATE),
            Map.entry(Prov.SPECIALIZATION_OF.asNode(), Told.REPORT_OF));

    private final String base;
    private final String graphs;
    private final Map<String, Thing> things = new LinkedHashMap<>();
    private final Map<Node, List<Thing>> reportOf = new HashMap<>();
    private final Map<String, String> typeNames = new HashMap<>();
    private ArticleLinks links = new ArticleLinks();

    /** @param base what the IRIs of the data begin with */
    public ThingCollector(String base) {
        this.base = base;
        this.graphs = base + "graph/";
    }

    /** The index of what was told. */
    public FindIndex index(String revision) {
        things.values().removeIf(thing -> !thing.isTyped());
        things.values()
                .forEach(thing -> thing.others(base).forEach(other -> {
                    Thing known = things.get(other);
                    if (known != null) {
                        known.addWeight();
                    }
                }));
        return FindIndex.of(things.values(), revision, base, typeNames);
    }

    @Override
    public void statement(Part part, Quad quad) {
        switch (part) {
            case CONSENSUS, GAZETTEER, ONTOLOGY -> {
                Told told = PROPERTIES.get(quad.getPredicate());
                if (told != null && quad.getSubject().isURI()) {
                    agreed(part, told, quad);
                }
            }
            case ARTICLE -> links.add(quad);
            case OTHER -> {}
        }
    }

    private void agreed(Part part, Told told, Quad quad) {
        switch (told) {
            case TYPE -> type(quad.getSubject(), quad.getObject());
            case NAME, OTHER_NAME -> name(part, told, quad.getSubject(), quad.getObject());
            case SIDE, SERIES, TOPIC, PLACE, STATUS, PARTICIPANT, DATE, REPORT_OF -> {
                if (part == Part.CONSENSUS) {
                    value(told, quad.getSubject(), quad.getObject());
                }
            }
        }
    }

    private void type(Node subject, Node type) {
        if (type.isURI()) {
            thing(subject.getURI())
                    .ifPresent(thing -> thing.addType(VOCABULARIES.stream()
                            .filter(type.getURI()::startsWith)
                            .map(start -> type.getURI().substring(start.length()))
                            .findFirst()
                            .orElse("")));
        }
    }

    private void name(Part part, Told told, Node subject, Node name) {
        if (name.isLiteral()) {
            thing(subject.getURI())
                    .ifPresent(thing -> thing.addName(name, part == Part.CONSENSUS, told == Told.OTHER_NAME));
            if (part == Part.ONTOLOGY && told == Told.NAME && subject.getURI().startsWith(Dip.NS)) {
                typeNames.merge(
                        subject.getURI().substring(Dip.NS.length()),
                        name.getLiteralLexicalForm(),
                        (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        }
    }

    private void value(Told told, Node subject, Node object) {
        String of = subject.getURI();
        switch (told) {
            case SIDE -> SIDES.forEach(facet -> value(of, facet, object));
            case SERIES -> value(of, Facet.SERIES, object);
            case TOPIC -> value(of, Facet.TOPIC, object);
            case PLACE -> value(of, Facet.PLACE, object);
            case STATUS -> value(of, Facet.STATUS, object);
            case PARTICIPANT -> value(withoutFragment(of), Facet.PERSON, object);
            case DATE -> {
                if (object.isLiteral()) {
                    thing(of).ifPresent(thing -> thing.addDate(object.getLiteralLexicalForm()));
                }
            }
            case REPORT_OF -> {
                // Articles may come before the graph that tells what the thing is.
                if (object.isURI()) {
                    thing(object.getURI())
                            .ifPresent(thing -> reportOf.merge(subject, List.of(thing), (some, more) -> {
                                List<Thing> all = new ArrayList<>(some);
                                all.addAll(more);
                                return all;
                            }));
                }
            }
            case TYPE, NAME, OTHER_NAME -> throw new IllegalArgumentException(told.name());
        }
    }

    private void value(String of, Facet facet, Node object) {
        if (object.isURI()) {
            facet.code(base, object.getURI()).ifPresent(code -> thing(of).ifPresent(thing -> thing.add(facet, code)));
        }
    }

    private static String withoutFragment(String iri) {
        int hash = iri.indexOf('#');
        return hash < 0 ? iri : iri.substring(0, hash);
    }

    /** What is collected of an IRI; empty if it can have no page. Whether it has one its type will tell. */
    private Optional<Thing> thing(String iri) {
        boolean canHavePage =
                iri.indexOf('#') < 0 && (iri.startsWith(base) || iri.startsWith(Dip.ROOT)) && !iri.startsWith(graphs);
        return canHavePage
                ? Optional.of(things.computeIfAbsent(iri, key -> new Thing(key, kind(key))))
                : Optional.empty();
    }

    private String kind(String iri) {
        String path = iri.substring(iri.startsWith(base) ? base.length() : Dip.ROOT.length());
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    @Override
    public void end(Part part, Node graph) {
        switch (part) {
            case ARTICLE -> {
                article(base + graph.getURI().substring(graphs.length()));
                links = new ArticleLinks();
            }
            case CONSENSUS, GAZETTEER, ONTOLOGY, OTHER -> {}
        }
    }

    private void article(String article) {
        links.texts().forEach((node, texts) -> {
            Set<Thing> named = things(List.of(node));
            Set<Thing> told = things(links.matters(node));
            texts.forEach(text -> {
                if (text.isName()) {
                    named.forEach(thing -> thing.addAlias(text.words()));
                    told.stream()
                            .filter(thing -> !named.contains(thing))
                            .forEach(thing -> thing.addSentence(text.words(), article));
                } else {
                    told.forEach(thing -> thing.addSentence(text.words(), article));
                }
            });
        });
        links.publishers().forEach((node, publishers) -> {
            for (Node report : links.derivedFrom(node)) {
                for (Thing thing : things(List.of(report))) {
                    publishers.forEach(publisher -> thing.add(Facet.SOURCE, publisher));
                    thing.addWeight();
                }
            }
        });
    }

    /** The things among these nodes of an article, and those that they are reports of. */
    private Set<Thing> things(Collection<Node> nodes) {
        Set<Thing> found = new HashSet<>();
        for (Node node : nodes) {
            Thing thing = node.isURI() ? things.get(node.getURI()) : null;
            if (thing != null) {
                found.add(thing);
            }
            found.addAll(reportOf.getOrDefault(node, List.of()));
        }
        return found;
    }
}
