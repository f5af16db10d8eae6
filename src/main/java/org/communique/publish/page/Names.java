package org.communique.publish.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.communique.rdf.Dip;

/** Finds the words for an IRI: its label in the consensus before any other; in English, else without a language, else in any. */
public final class Names {
    private static final Map<String, String> OTHER_VOCABULARIES = Map.ofEntries(
            Map.entry("http://www.w3.org/2000/01/rdf-schema#label", "name"),
            Map.entry("http://www.w3.org/2000/01/rdf-schema#comment", "comment"),
            Map.entry("http://www.w3.org/2000/01/rdf-schema#seeAlso", "see also"),
            Map.entry("http://www.w3.org/2000/01/rdf-schema#isDefinedBy", "defined in"),
            Map.entry("http://www.w3.org/2000/01/rdf-schema#subClassOf", "kind of"),
            Map.entry("http://www.w3.org/2000/01/rdf-schema#subPropertyOf", "special case of"),
            Map.entry("http://www.w3.org/2004/02/skos/core#prefLabel", "name"),
            Map.entry("http://www.w3.org/2004/02/skos/core#altLabel", "also written"),
            Map.entry("http://www.w3.org/2004/02/skos/core#inScheme", "scheme"),
            Map.entry("http://www.w3.org/2004/02/skos/core#notation", "code"),
            Map.entry("http://www.w3.org/2004/02/skos/core#topConceptOf", "top concept of"),
            Map.entry("http://www.w3.org/2004/02/skos/core#hasTopConcept", "top concept"),
            Map.entry("http://www.w3.org/2003/01/geo/wgs84_pos#lat", "latitude"),
            Map.entry("http://www.w3.org/2003/01/geo/wgs84_pos#long", "longitude"),
            Map.entry("http://www.w3.org/2002/07/owl#sameAs", "same as"),
            Map.entry("http://www.w3.org/2002/07/owl#versionInfo", "version"),
            Map.entry("http://www.w3.org/2002/07/owl#versionIRI", "version address"),
            Map.entry("http://www.w3.org/ns/prov#specializationOf", "report of"),
            Map.entry("http://www.w3.org/ns/prov#wasDerivedFrom", "taken from"),
            Map.entry("http://www.w3.org/ns/prov#wasGeneratedBy", "made by"),
            Map.entry("http://purl.org/dc/terms/issued", "published"),
            Map.entry("http://purl.org/dc/terms/isPartOf", "part of"),
            Map.entry("http://purl.org/dc/terms/isReplacedBy", "replaced by"),
            Map.entry("https://schema.org/url", "original"));

    private static final List<Node> LABELS = List.of(Terms.LABEL, Terms.PREF_LABEL, Terms.TITLE);
    private static final Comparator<Quad> BEST = Comparator.comparing((Quad quad) -> !quad.isDefaultGraph())
            .thenComparingInt(quad -> languageRank(quad.getObject()))
            .thenComparing(quad -> quad.getObject().getLiteralLexicalForm());
    private static final int LONGEST = 300;

    private final DatasetGraph store;
    private final Addresses addresses;
    private final UnaryOperator<Function<Node, Optional<String>>> keeping;
    private final Map<Node, String> found = new HashMap<>();
    private final Set<Node> sought = new HashSet<>();

    public Names(DatasetGraph store, Addresses addresses) {
        this(store, addresses, lookUp -> lookUp);
    }

    private Names(DatasetGraph store, Addresses addresses, UnaryOperator<Function<Node, Optional<String>>> keeping) {
        this.store = store;
        this.addresses = addresses;
        this.keeping = keeping;
    }

    /** The labels of what nearly every page mentions, kept for a revision: terms, concepts, states, organisations. */
    static final class Shared {
        private final Versioned<Node, Optional<String>> labels = new Versioned<>();
        private final List<String> starts;

        Shared(Addresses addresses) {
            this.starts = List.of(Dip.ROOT, addresses.base() + "state/", addresses.base() + "organisation/");
        }

        /** Names that look into the store only for what is not kept. */
        Names in(DatasetGraph store, Addresses addresses, String revision) {
            return new Names(
                    store,
                    addresses,
                    lookUp -> node -> isShared(node) ? labels.get(revision, node, lookUp) : lookUp.apply(node));
        }

        private boolean isShared(Node node) {
            return node.isURI()
                    && (OTHER_VOCABULARIES.containsKey(node.getURI())
                            || starts.stream().anyMatch(node.getURI()::startsWith));
        }
    }

    /** Looks up the name of a node; what is no IRI or has no label is left out. */
    void find(Node node) {
        if (node.isURI() && sought.add(node)) {
            label(node)
                    .or(() -> Optional.ofNullable(OTHER_VOCABULARIES.get(node.getURI())))
                    .ifPresent(name -> found.put(node, name));
        }
    }

    /** Takes the name of a node from all the labels that it has. */
    void find(Node node, Collection<Quad> said) {
        if (sought.add(node)) {
            LABELS.stream()
                    .flatMap(property -> said.stream()
                            .filter(quad -> quad.getPredicate().equals(property)
                                    && quad.getObject().isLiteral())
                            .min(BEST)
                            .stream())
                    .findFirst()
                    .ifPresent(label -> found.put(node, text(label)));
        }
    }

    /** The names found so far. */
    Map<Node, String> found() {
        return Map.copyOf(found);
    }

    /** The label of a thing in the consensus, the gazetteer or the ontology, else in its own article. */
    public Optional<String> label(Node node) {
        return keeping.apply(this::lookedUp).apply(node);
    }

    private Optional<String> lookedUp(Node node) {
        return LABELS.stream()
                .flatMap(property -> best(node, property).stream())
                .findFirst();
    }

    private Optional<String> best(Node node, Node property) {
        Optional<Node> own = addresses.articleGraph(node);
        Iterator<Quad> quads = store.find(Node.ANY, node, property, Node.ANY);
        Iterable<Quad> labels = () -> quads;
        return java.util.stream.StreamSupport.stream(labels.spliterator(), false)
                .filter(quad -> quad.getObject().isLiteral())
                .filter(quad -> !addresses.isArticleGraph(quad.getGraph())
                        || own.filter(quad.getGraph()::equals).isPresent())
                .min(BEST)
                .map(Names::text);
    }

    private static String text(Quad label) {
        return shortened(label.getObject().getLiteralLexicalForm(), LONGEST);
    }

    /** A text of so many characters at most, which ends in an ellipsis where more would follow. */
    public static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end).stripTrailing() + "…";
    }

    private static int languageRank(Node literal) {
        return switch (literal.getLiteralLanguage()) {
            case "en" -> 0;
            case "" -> 1;
            default -> 2;
        };
    }

    /** The end of an IRI as words: {@code …#startDate} is "start date", {@code …/military-medicine} "military medicine". */
    public static String fromIri(Node node) {
        if (!node.isURI()) {
            return node.toString();
        }
        String iri = node.getURI().replaceAll("[/#]+$", "");
        String end = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
        if (end.matches("[A-Z0-9]+")) {
            return end;
        }
        String apart = end.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        String words = (apart.equals(end) ? end : apart.toLowerCase(Locale.ROOT))
                .replaceAll("[-_]+", " ")
                .strip();
        return words.isEmpty() ? iri : words;
    }
}
