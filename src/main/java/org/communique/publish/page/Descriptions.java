package org.communique.publish.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.communique.publish.http.Refusal;
import org.communique.publish.http.Status;
import org.communique.rdf.Dip;

/**
 * Gathers the description of a thing from the store: what is agreed on it, what points to it, the reports of it with
 * their evidence, and the labels of all that is mentioned. Call it inside a transaction; each step is a look-up in an
 * index, none a query.
 */
public final class Descriptions {
    /** Links between reports of one article that lead to another matter and are not followed. */
    private static final Set<Node> TO_OTHER_MATTERS = Set.of(
            Terms.of(Dip.partOfEvent),
            Terms.of(Dip.madeAt),
            Terms.of(Dip.participant),
            Terms.of(Dip.speaker),
            Terms.of(Dip.series),
            Terms.of(Dip.place),
            Terms.WAS_DERIVED_FROM,
            Terms.WAS_GENERATED_BY,
            Terms.HAS_SOURCE);

    /** What a list of events needs to know of each. */
    private static final Set<Node> SUMMARY = Set.of(
            Terms.TYPE,
            Terms.LABEL,
            Terms.PREF_LABEL,
            Terms.TITLE,
            Terms.ISSUED,
            Terms.PUBLISHER,
            Terms.of(Dip.startDate),
            Terms.of(Dip.endDate),
            Terms.of(Dip.ordinal),
            Terms.of(Dip.status),
            Terms.of(Dip.place),
            Terms.of(Dip.country),
            Terms.DEFINITION);

    private final DatasetGraph store;
    private final Addresses addresses;
    private final long limit;
    private final Supplier<Names> namesOf;

    /**
     * @param limit how many statements a description may have
     */
    public Descriptions(DatasetGraph store, Addresses addresses, long limit) {
        this(store, addresses, limit, () -> new Names(store, addresses));
    }

    /** @param names gives empty names of the store */
    Descriptions(DatasetGraph store, Addresses addresses, long limit, Supplier<Names> names) {
        this.store = store;
        this.addresses = addresses;
        this.limit = limit;
        this.namesOf = names;
    }

    /**
     * The description of the thing with this IRI, empty if the dataset does not know it.
     *
     * @throws Refusal 413 if it is larger than the limit
     */
    public Optional<Description> of(Node thing) {
        return of(thing, Window.whole());
    }

    /** The same with that which lies in the window of what points to the thing and of its reports. */
    Optional<Description> of(Node thing, Window window) {
        Gathering gathering = new Gathering(window);
        if (isGraph(thing)) {
            gathering.addAll(store.find(thing, Node.ANY, Node.ANY, Node.ANY));
        } else if (addresses.articleGraph(thing).isPresent()) {
            gathering.article(thing);
        } else {
            gathering.thing(thing);
        }
        if (gathering.quads.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(gathering.description(thing));
    }

    /** What is known of a thing that is no more. */
    Description former(Node thing) {
        Gathering gathering = new Gathering(Window.whole());
        gathering.thing(thing);
        return gathering.description(thing);
    }

    /** All that stands in a named graph. */
    Set<Quad> graph(Node graph) {
        Gathering gathering = new Gathering(Window.whole());
        gathering.addAll(store.find(graph, Node.ANY, Node.ANY, Node.ANY));
        return gathering.quads;
    }

    /** Whether anything is said about this IRI. */
    public boolean knows(Node thing) {
        return store.contains(Node.ANY, thing, Node.ANY, Node.ANY) || isMentioned(thing) || isGraph(thing);
    }

    private boolean isMentioned(Node thing) {
        Iterator<Quad> quads = store.find(Node.ANY, Node.ANY, Node.ANY, thing);
        while (quads.hasNext()) {
            if (!addresses.isArticleGraph(quads.next().getGraph())) {
                return true;
            }
        }
        return false;
    }

    private boolean isGraph(Node node) {
        return node.getURI().startsWith(addresses.base() + "graph/") && store.containsGraph(node);
    }

    /** One description while it grows. */
    private final class Gathering {
        private final Set<Quad> quads = new LinkedHashSet<>();
        private final Set<Node> done = new HashSet<>();
        private final Map<Node, Integer> numbers = new HashMap<>();
        private final Window window;
        private int pages = 1;

        Gathering(Window window) {
            this.window = window;
        }

        Description description(Node thing) {
            return new Description(thing, quads, names(), numbers, pages);
        }

        void addAll(Iterator<Quad> more) {
            more.forEachRemaining(this::add);
        }

        private void add(Quad quad) {
            if (quads.size() >= limit) {
                throw new Refusal(
                        Status.TOO_LARGE,
                        "description: more than %d statements (expected: fewer; ask for parts at /sparql, take a release)"
                                .formatted(limit));
            }
            Node graph = quad.isDefaultGraph() ? Quad.defaultGraphIRI : quad.getGraph();
            quads.add(new Quad(graph, quad.asTriple()));
        }

        void article(Node article) {
            addressesOf(article).forEach(graph -> addAll(store.find(graph, Node.ANY, Node.ANY, Node.ANY)));
            consensus(article);
            Set<Node> reports = new LinkedHashSet<>();
            quads.forEach(quad -> reports.add(quad.getSubject()));
            reports.forEach(this::consensus);
            reports.stream().filter(report -> !report.equals(article)).forEach(done::add);
        }

        private List<Node> addressesOf(Node article) {
            return addresses.articleGraph(article).stream().toList();
        }

        private void consensus(Node node) {
            addAll(store.find(Quad.defaultGraphIRI, node, Node.ANY, Node.ANY));
        }

        void thing(Node thing) {
            own(thing);
            pointing(thing);
            rounds(thing);
            reports(thing);
            documents(thing);
        }

        /** That a document of an event stands at another one, too. */
        private void documents(Node event) {
            SharedDocuments shared = new SharedDocuments(store, addresses);
            store.find(Quad.defaultGraphIRI, event, Terms.of(Dip.producedDocument), Node.ANY)
                    .forEachRemaining(quad -> shared.twins(quad.getObject())
                            .forEach(twin -> twin.statements().forEach(this::add)));
        }

        private void reports(Node thing) {
            List<Node> reports = new ArrayList<>();
            store.find(Quad.defaultGraphIRI, Node.ANY, Terms.SPECIALIZATION_OF, thing)
                    .forEachRemaining(quad -> reports.add(quad.getSubject()));
            numbers.put(Terms.SPECIALIZATION_OF, reports.size());
            pages = Math.max(pages, window.pagesOfReports(reports.size()));
            for (Node report : window.of(reports)) {
                add(new Quad(Quad.defaultGraphIRI, report, Terms.SPECIALIZATION_OF, thing));
                report(report);
            }
        }

        /** What the consensus, the gazetteer and the ontology say of it, and of all that hangs below its IRI. */
        private void own(Node thing) {
            Deque<Node> open = new ArrayDeque<>(List.of(thing));
            String below = thing.getURI() + "#";
            if (thing.getURI().equals(Dip.ONTOLOGY)) {
                terms(open);
            }
            while (!open.isEmpty()) {
                Node node = open.remove();
                if (!done.add(node)) {
                    continue;
                }
                store.find(Node.ANY, node, Node.ANY, Node.ANY).forEachRemaining(quad -> {
                    if (!addresses.isArticleGraph(quad.getGraph())) {
                        add(quad);
                        if (quad.getObject().isURI()
                                && quad.getObject().getURI().startsWith(below)) {
                            open.add(quad.getObject());
                        }
                    }
                });
                for (String graph : List.of("choices", "conflicts")) {
                    store.find(
                                    NodeFactory.createURI(addresses.base() + "graph/" + graph),
                                    Node.ANY,
                                    Terms.of(Dip.onEntity),
                                    node)
                            .forEachRemaining(quad -> open.add(quad.getSubject()));
                }
            }
        }

        private void terms(Deque<Node> open) {
            Node ontologyGraph = NodeFactory.createURI(addresses.base() + "graph/ontology");
            store.find(ontologyGraph, Node.ANY, Terms.TYPE, Node.ANY).forEachRemaining(quad -> {
                if (quad.getSubject().isURI() && quad.getSubject().getURI().startsWith(Dip.NS)) {
                    open.add(quad.getSubject());
                }
            });
        }

        /** What points to it from the consensus, the gazetteer and the ontology, each with a summary. */
        private void pointing(Node thing) {
            Map<Node, List<Quad>> pointers = new LinkedHashMap<>();
            store.find(Node.ANY, Node.ANY, Node.ANY, thing).forEachRemaining(quad -> {
                if (quad.getSubject().isURI()
                        && !addresses.isArticleGraph(quad.getGraph())
                        && !done.contains(quad.getSubject())
                        && !quad.getPredicate().equals(Terms.SPECIALIZATION_OF)) {
                    pointers.computeIfAbsent(quad.getPredicate(), property -> new ArrayList<>())
                            .add(quad);
                }
            });
            pointers.forEach((property, from) -> {
                int owners = Window.byOwner(from).size();
                numbers.put(property, owners);
                pages = Math.max(pages, window.pages(property, owners));
                for (Quad quad : window.of(property, from)) {
                    add(quad);
                    pointer(quad.getSubject());
                }
            });
        }

        /** Who hosted and who took part in each round of a series. */
        private void rounds(Node series) {
            List<Node> events = new ArrayList<>();
            store.find(Quad.defaultGraphIRI, Node.ANY, Terms.of(Dip.series), series)
                    .forEachRemaining(quad -> events.add(quad.getSubject()));
            for (Node event : events) {
                addAll(store.find(Quad.defaultGraphIRI, event, Terms.of(Dip.hostParty), Node.ANY));
                List<Node> parts = new ArrayList<>();
                store.find(Quad.defaultGraphIRI, event, Terms.of(Dip.participation), Node.ANY)
                        .forEachRemaining(quad -> {
                            add(quad);
                            parts.add(quad.getObject());
                        });
                for (Node part : parts) {
                    for (Node property : List.of(Terms.of(Dip.participant), Terms.of(Dip.role))) {
                        addAll(store.find(Quad.defaultGraphIRI, part, property, Node.ANY));
                    }
                }
            }
        }

        private void pointer(Node from) {
            if (!from.isURI() || !done.add(from)) {
                return;
            }
            String owner = Addresses.withoutFragment(from.getURI());
            if (owner.equals(from.getURI())) {
                summary(from);
            } else {
                store.find(Node.ANY, from, Node.ANY, Node.ANY).forEachRemaining(this::addConsensus);
                pointer(NodeFactory.createURI(owner));
            }
        }

        private void addConsensus(Quad quad) {
            if (!addresses.isArticleGraph(quad.getGraph())) {
                add(quad);
            }
        }

        private void summary(Node node) {
            store.find(Node.ANY, node, Node.ANY, Node.ANY).forEachRemaining(quad -> {
                if (SUMMARY.contains(quad.getPredicate())) {
                    addConsensus(quad);
                }
            });
        }

        /** A report with its evidence, its article, and what was said there or by that person. */
        private void report(Node report) {
            Optional<Node> graph = addresses.articleGraph(report);
            if (graph.isEmpty()) {
                return;
            }
            withParts(report, graph.get());
            for (Node link : List.of(Terms.of(Dip.madeAt), Terms.of(Dip.speaker))) {
                store.find(graph.get(), Node.ANY, link, report)
                        .forEachRemaining(quad -> withParts(quad.getSubject(), graph.get()));
            }
            source(report, graph.get());
        }

        private void withParts(Node report, Node graph) {
            Deque<Node> open = new ArrayDeque<>(List.of(report));
            String below = Addresses.withoutFragment(report.getURI()) + "#";
            while (!open.isEmpty()) {
                Node node = open.remove();
                if (!done.add(node)) {
                    continue;
                }
                store.find(graph, node, Node.ANY, Node.ANY).forEachRemaining(quad -> {
                    add(quad);
                    Node object = quad.getObject();
                    if (object.isURI() && object.getURI().startsWith(below)) {
                        if (TO_OTHER_MATTERS.contains(quad.getPredicate())) {
                            label(object, graph);
                        } else {
                            open.add(object);
                        }
                    }
                });
            }
        }

        private void label(Node node, Node graph) {
            addAll(store.find(graph, node, Terms.LABEL, Node.ANY));
            addAll(store.find(Quad.defaultGraphIRI, node, Terms.SPECIALIZATION_OF, Node.ANY));
        }

        private void source(Node report, Node graph) {
            Node article = NodeFactory.createURI(Addresses.withoutFragment(report.getURI()));
            for (Node property : List.of(
                    Terms.TYPE,
                    Terms.LABEL,
                    Terms.HEADLINE,
                    Terms.PUBLISHER,
                    Terms.URL,
                    Terms.ISSUED,
                    Terms.IDENTIFIER)) {
                addAll(store.find(graph, article, property, Node.ANY));
            }
        }

        /** The labels of all that is mentioned; those of things without a description of their own become part of it. */
        Map<Node, String> names() {
            Names names = namesOf.get();
            gathered().forEach(names::find);
            Set<Node> untold = window.isWhole() ? Set.of() : untold();
            for (Quad quad : List.copyOf(quads)) {
                names.find(quad.getSubject());
                names.find(quad.getPredicate());
                if (!untold.contains(quad.getObject())) {
                    labelled(quad.getObject(), names);
                    names.find(quad.getObject());
                }
            }
            return names.found();
        }

        /** The articles and reports that a page counts only: there may be thousands that tell of one post or spelling. */
        private Set<Node> untold() {
            Set<Node> untold = new HashSet<>();
            Map<Node, Set<Node>> stated = new HashMap<>();
            for (Quad quad : quads) {
                if (quad.getPredicate().equals(Terms.WAS_DERIVED_FROM) && !addresses.isArticleGraph(quad.getGraph())) {
                    untold.add(quad.getObject());
                } else if (quad.getPredicate().equals(Terms.of(Dip.statedIn))) {
                    stated.computeIfAbsent(quad.getSubject(), side -> new HashSet<>())
                            .add(quad.getObject());
                }
            }
            stated.values().forEach(untold::addAll);
            stated.values()
                    .forEach(articles ->
                            Disagreements.shown(Description.sorted(articles)).forEach(untold::remove));
            return untold;
        }

        /** What is said of those things of which all, or at least the labels, are gathered: the store need not be asked. */
        private Map<Node, List<Quad>> gathered() {
            Map<Node, List<Quad>> gathered = new HashMap<>();
            for (Quad quad : quads) {
                if (done.contains(quad.getSubject())) {
                    gathered.computeIfAbsent(quad.getSubject(), node -> new ArrayList<>())
                            .add(quad);
                }
            }
            return gathered;
        }

        private void labelled(Node node, Names names) {
            if (!node.isURI()
                    || done.contains(node)
                    || addresses.path(node.getURI()).isEmpty()) {
                return;
            }
            done.add(node);
            List<Quad> labels = new ArrayList<>();
            for (Node property : List.of(Terms.LABEL, Terms.PREF_LABEL)) {
                store.find(Node.ANY, node, property, Node.ANY).forEachRemaining(labels::add);
            }
            labels.removeIf(quad -> addresses.isArticleGraph(quad.getGraph()));
            if (!labels.isEmpty()) {
                labels.forEach(this::add);
                names.find(node, labels);
            }
        }
    }
}
