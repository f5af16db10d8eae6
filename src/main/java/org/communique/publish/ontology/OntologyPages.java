package org.communique.publish.ontology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.communique.publish.SiteSettings;
import org.communique.publish.http.Body;
import org.communique.publish.page.Addresses;
import org.communique.publish.page.Frame;
import org.communique.publish.page.Frames;
import org.communique.publish.page.Names;
import org.communique.publish.page.OntologyPage;
import org.communique.publish.page.Page;
import org.communique.publish.page.RdfSyntax;
import org.communique.publish.page.Section;
import org.communique.publish.page.SpecialPages;
import org.communique.publish.page.Templates;
import org.communique.publish.page.TermUses;
import org.communique.publish.page.ThingViews;
import org.communique.publish.page.Value;
import org.communique.publish.page.Versioned;
import org.communique.rdf.Concepts;
import org.communique.rdf.Dip;
import org.communique.store.find.Made;

/** The pages of the ontology and of its concept schemes. Each is one read of the store, once for a revision. */
public final class OntologyPages implements SpecialPages {
    private static final int LONGEST = 2000;
    private static final String ONTOLOGY = "/ontology";
    private static final String ROOT = "./";

    /** No other path is looked up or kept. */
    private static final Set<String> PATHS = Stream.concat(
                    Stream.of(ONTOLOGY),
                    Arrays.stream(Concepts.Scheme.values())
                            .map(scheme -> "/" + scheme.iri().substring(Dip.ROOT.length())))
            .collect(Collectors.toUnmodifiableSet());

    /** Uses of a concept are counted so far. */
    private static final long MOST = 10_000;

    private final DatasetGraph store;
    private final SiteSettings settings;
    private final Addresses addresses;
    private final Frames frames;
    private final Templates templates;
    private final Function<String, Made<TermUses>> uses;
    private final Versioned<String, Optional<Body>> ontologies = new Versioned<>();
    private final Versioned<String, Optional<Body>> schemes = new Versioned<>();
    private final Versioned<String, String> versions = new Versioned<>();

    /** @param uses of the terms, counted in a revision or in one before */
    public OntologyPages(
            DatasetGraph store, SiteSettings settings, Templates templates, Function<String, Made<TermUses>> uses) {
        this.store = store;
        this.uses = uses;
        this.settings = settings;
        this.addresses = new Addresses(settings.base());
        this.frames = new Frames(settings);
        this.templates = templates;
    }

    @Override
    public Optional<Made<Body>> page(String path, String revision) {
        if (!PATHS.contains(path)) {
            return Optional.empty();
        }
        if (!path.equals(ONTOLOGY)) {
            return schemes.get(revision, path, key -> Txn.calculateRead(store, () -> scheme(key, revision)))
                    .map(body -> new Made<>(revision, body));
        }
        Made<TermUses> counted = uses.apply(revision);
        return ontologies
                .get(counted.revision(), path, key -> Txn.calculateRead(store, () -> ontology(counted.value())))
                .map(body -> new Made<>(counted.revision(), body));
    }

    /**
     * Where the ontology is to be had in its present version: the path of the ontology for a path of its version, with
     * the suffix of a format where there is one.
     */
    public Optional<String> ofVersion(String path, String revision) {
        if (!path.startsWith(ONTOLOGY + "/")) {
            return Optional.empty();
        }
        String versioned = ONTOLOGY + "/" + versions.get(revision, "", key -> Txn.calculateRead(store, this::version));
        return path.equals(versioned) || path.startsWith(versioned + ".")
                ? Optional.of(ONTOLOGY + path.substring(versioned.length()))
                : Optional.empty();
    }

    private String version() {
        Iterator<Quad> quads = store.find(Node.ANY, Vocabulary.node(Dip.ONTOLOGY), OWL.versionInfo.asNode(), Node.ANY);
        String version = quads.hasNext() ? quads.next().getObject().getLiteralLexicalForm() : "";
        Iter.close(quads);
        return version;
    }

    private Node graph() {
        return Vocabulary.node(settings.base() + "graph/ontology");
    }

    private Vocabulary vocabulary() {
        Graph copy = GraphFactory.createDefaultGraph();
        store.find(graph(), Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> copy.add(quad.asTriple()));
        return new Vocabulary(copy);
    }

    private Optional<Body> scheme(String path, String revision) {
        Node scheme = Vocabulary.node(Dip.ROOT + path.substring(1));
        return store.contains(graph(), scheme, RDF.type.asNode(), SKOS.ConceptScheme.asNode())
                ? Optional.of(scheme(scheme, vocabulary(), path, revision))
                : Optional.empty();
    }

    private Optional<Body> ontology(TermUses counted) {
        Node ontology = Vocabulary.node(Dip.ROOT + ONTOLOGY.substring(1));
        return store.contains(graph(), ontology, RDF.type.asNode(), Node.ANY)
                ? Optional.of(ontology(ontology, vocabulary(), counted))
                : Optional.empty();
    }

    private Body ontology(Node ontology, Vocabulary vocabulary, TermUses counted) {
        TermFacts facts = new TermFacts(vocabulary, counted, this::value, this::live);
        List<Section.Fact> about = new ArrayList<>();
        add(about, "version", vocabulary.text(ontology, OWL.versionInfo));
        about.addAll(links(ontology, vocabulary, OWL.versionIRI, "address of this version"));
        about.addAll(links(ontology, vocabulary, OWL.priorVersion, "version before"));
        add(about, "first issued", vocabulary.text(ontology, DCTerms.issued));
        add(about, "modified", vocabulary.text(ontology, DCTerms.modified));
        add(about, "creator", vocabulary.text(ontology, DCTerms.creator));
        about.addAll(links(ontology, vocabulary, DCTerms.license, "licence"));
        add(about, "namespace", Dip.NS);
        add(about, "usual prefix", Dip.PREFIX);
        List<OntologyPage.Group> groups = List.of(
                group("classes", "Classes", vocabulary.classes(), facts::ofClass, vocabulary),
                group(
                        "links",
                        "Properties that lead to things",
                        vocabulary.objectProperties(),
                        facts::ofProperty,
                        vocabulary),
                group(
                        "values",
                        "Properties with texts, numbers and dates",
                        vocabulary.valueProperties(),
                        facts::ofProperty,
                        vocabulary));
        OntologyPage page = new OntologyPage(
                vocabulary.text(ontology, DCTerms.description),
                ontology.getURI(),
                formats("ontology"),
                about,
                vocabulary.diagram(),
                groups,
                schemes(vocabulary));
        return templates.ontology(frame(ONTOLOGY, vocabulary.text(ontology, DCTerms.title), page.summary()), page);
    }

    private static OntologyPage.Group group(
            String anchor,
            String title,
            List<Node> terms,
            Function<Node, List<Section.Fact>> facts,
            Vocabulary vocabulary) {
        return new OntologyPage.Group(
                anchor,
                title,
                terms.stream()
                        .map(term -> new OntologyPage.Term(
                                Vocabulary.local(term),
                                vocabulary.text(term, org.apache.jena.vocabulary.RDFS.label),
                                vocabulary.text(term, SKOS.definition),
                                facts.apply(term)))
                        .toList());
    }

    private static void add(List<Section.Fact> facts, String name, String text) {
        if (!text.isEmpty()) {
            facts.add(new Section.Fact(Value.text(name), List.of(Value.text(text))));
        }
    }

    private List<Section.Fact> links(Node subject, Vocabulary vocabulary, Property property, String name) {
        List<Value> values = vocabulary.objects(subject, property).stream()
                .map(node -> value(node, node.toString()))
                .toList();
        return values.isEmpty() ? List.of() : List.of(new Section.Fact(Value.text(name), values));
    }

    private static Section.Grid schemes(Vocabulary vocabulary) {
        List<Section.Row> rows = new ArrayList<>();
        for (Node scheme : vocabulary.schemes()) {
            rows.add(new Section.Row(
                    "",
                    List.of(
                            List.of(new Value.Link(
                                    vocabulary.text(scheme, SKOS.prefLabel),
                                    ROOT + scheme.getURI().substring(Dip.ROOT.length()))),
                            List.of(Value.text(vocabulary.text(scheme, DCTerms.description))),
                            List.of(Value.text(
                                    Integer.toString(vocabulary.concepts(scheme).size()))))));
        }
        return new Section.Grid("schemes", "Concept schemes", List.of("Scheme", "What it lists", "Concepts"), rows, "");
    }

    private Body scheme(Node scheme, Vocabulary vocabulary, String path, String revision) {
        List<Section.Row> rows = new ArrayList<>();
        for (Node concept : vocabulary.concepts(scheme)) {
            Uses uses = uses(concept);
            rows.add(new Section.Row(
                    vocabulary.text(concept, SKOS.notation),
                    List.of(
                            List.of(value(concept, vocabulary.text(concept, SKOS.prefLabel))),
                            texts(vocabulary.text(concept, SKOS.notation)),
                            texts(vocabulary.text(concept, SKOS.definition)),
                            vocabulary.objects(concept, SKOS.broader).stream()
                                    .map(broader -> value(broader, vocabulary.text(broader, SKOS.prefLabel)))
                                    .toList(),
                            texts(words(uses.agreed())),
                            texts(words(uses.reported())))));
        }
        String title = vocabulary.text(scheme, SKOS.prefLabel);
        String summary = vocabulary.text(scheme, DCTerms.description);
        Section.Grid grid = new Section.Grid(
                        "concepts",
                        "Concepts (%d)".formatted(rows.size()),
                        List.of("Concept", "Code", "Meaning", "Broader", "Agreed on", "In reports"),
                        rows,
                        "“Agreed on” counts statements of the consensus, “in reports” those of single articles.")
                .withoutEmptyColumns();
        Page page = new Page(
                title,
                "concept scheme",
                summary,
                settings.citationWithin(title, revision, scheme.getURI()),
                formats(path.substring(1)),
                List.of(grid),
                ThingViews.NONE,
                List.of());
        return templates.thing(frame(path, title, summary), page);
    }

    private record Uses(long agreed, long reported) {}

    private static String words(long count) {
        return count >= MOST ? "%,d or more".formatted(MOST) : "%,d".formatted(count);
    }

    private Uses uses(Node concept) {
        long agreed = 0;
        long reported = 0;
        Iterator<Quad> quads = store.find(Node.ANY, Node.ANY, Node.ANY, concept);
        while (quads.hasNext() && agreed < MOST && reported < MOST) {
            Quad quad = quads.next();
            if (quad.isDefaultGraph()) {
                agreed++;
            } else if (addresses.isArticleGraph(quad.getGraph())) {
                reported++;
            }
        }
        Iter.close(quads);
        return new Uses(agreed, reported);
    }

    private static List<Value> texts(String text) {
        return text.isEmpty() ? List.of() : List.of(Value.text(text));
    }

    private static List<Value.Link> formats(String name) {
        List<Value.Link> links = new ArrayList<>();
        for (RdfSyntax syntax : RdfSyntax.values()) {
            links.add(new Value.Link(syntax.title(), name + "." + syntax.suffix()));
        }
        return List.copyOf(links);
    }

    private Frame frame(String path, String title, String summary) {
        String name = path.substring(1);
        List<Frame.Alternate> alternates = new ArrayList<>();
        for (RdfSyntax syntax : RdfSyntax.values()) {
            alternates.add(new Frame.Alternate(name + "." + syntax.suffix(), syntax.mediaType()));
        }
        List<Value.Link> steps =
                path.equals(ONTOLOGY) ? List.of() : List.of(new Value.Link("Ontology", ROOT + "ontology"));
        return frames.of(path, title, steps, alternates).about(summary, name + ".html", "");
    }

    /** A node under these words; a link where it can be one. */
    private Value value(Node node, String words) {
        if (node.isLiteral()) {
            return Value.text(Names.shortened(node.getLiteralLexicalForm(), LONGEST));
        }
        String iri = node.toString();
        return addresses
                .path(iri)
                .<Value>map(path -> new Value.Link(
                        words,
                        path.startsWith(ONTOLOGY + "#") ? path.substring(ONTOLOGY.length()) : ROOT + path.substring(1)))
                .orElseGet(() -> Addresses.isWeb(iri) ? new Value.Outside(words, iri) : Value.text(words));
    }

    /** The first statement with this property, or that gives something this class, the consensus before articles. */
    private List<Value> live(Node term, boolean isClass) {
        Names names = new Names(store, addresses);
        for (Node graph : List.of(Quad.defaultGraphIRI, Node.ANY)) {
            Iterator<Quad> quads = isClass
                    ? store.find(graph, Node.ANY, RDF.type.asNode(), term)
                    : store.find(graph, Node.ANY, term, Node.ANY);
            if (quads.hasNext()) {
                Quad quad = quads.next();
                Iter.close(quads);
                List<Value> values = new ArrayList<>();
                values.add(value(quad.getSubject(), name(quad.getSubject(), names)));
                if (!isClass) {
                    values.add(value(quad.getObject(), name(quad.getObject(), names)));
                }
                return List.copyOf(values);
            }
        }
        return List.of();
    }

    private static String name(Node node, Names names) {
        return node.isURI()
                ? names.label(node).orElseGet(() -> Names.fromIri(node))
                : Names.shortened(node.toString(), LONGEST);
    }
}
