package org.communique.store.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.communique.rdf.Dip;
import org.communique.rdf.Prov;

/**
 * The texts of one article's graph and what they are about: a quotation leads over its span to the reports that it is
 * evidence of, these to the event where something was said or to the speaker, and to the article. The same way as
 * SPARQL's path {@code ^oa:hasSelector?/^dip:evidence?/^dip:participation?/(dip:madeAt|dip:speaker|…)?}.
 */
final class ArticleLinks {
    private static final List<Node> BACKWARDS =
            List.of(OA.hasSelector.asNode(), Dip.evidence.asNode(), Dip.participation.asNode());
    private static final Set<Node> FORWARDS =
            Set.of(Dip.madeAt.asNode(), Dip.speaker.asNode(), OA.hasSource.asNode(), Prov.WAS_DERIVED_FROM.asNode());
    private static final Set<Node> NAMES = Set.of(RDFS.label.asNode(), SKOS.altLabel.asNode());
    private static final Set<Node> SENTENCES =
            Set.of(SchemaDO.headline.asNode(), OA.exact.asNode(), Dip.statedText.asNode());

    private final Map<Node, Map<Node, List<Node>>> back = new HashMap<>();
    private final Map<Node, List<Node>> forth = new HashMap<>();
    private final Map<Node, List<Text>> texts = new LinkedHashMap<>();
    private final Map<Node, List<String>> publishers = new HashMap<>();
    private final Map<Node, List<Node>> derived = new HashMap<>();

    /** A text and whether it is a name. */
    record Text(String words, boolean isName) {}

    void add(Quad quad) {
        Node property = quad.getPredicate();
        Node subject = quad.getSubject();
        Node object = quad.getObject();
        if (BACKWARDS.contains(property)) {
            back.computeIfAbsent(property, p -> new HashMap<>())
                    .computeIfAbsent(object, o -> new ArrayList<>())
                    .add(subject);
        }
        if (FORWARDS.contains(property)) {
            forth.computeIfAbsent(subject, s -> new ArrayList<>()).add(object);
        }
        if (property.equals(Prov.WAS_DERIVED_FROM.asNode())) {
            derived.computeIfAbsent(object, o -> new ArrayList<>()).add(subject);
        }
        if (!object.isLiteral()) {
            return;
        }
        String words = object.getLiteralLexicalForm();
        if (NAMES.contains(property) || SENTENCES.contains(property)) {
            texts.computeIfAbsent(subject, s -> new ArrayList<>()).add(new Text(words, NAMES.contains(property)));
        } else if (property.equals(DCTerms.publisher.asNode())) {
            publishers.computeIfAbsent(subject, s -> new ArrayList<>()).add(words);
        }
    }

    Map<Node, List<Text>> texts() {
        return texts;
    }

    /** The publishers, by article. */
    Map<Node, List<String>> publishers() {
        return publishers;
    }

    /** The article itself and the reports made from it. */
    Collection<Node> derivedFrom(Node article) {
        Set<Node> nodes = new LinkedHashSet<>(derived.getOrDefault(article, List.of()));
        nodes.add(article);
        return nodes;
    }

    /** What a text of this node is about, the node itself among it. */
    Collection<Node> matters(Node node) {
        Set<Node> found = new LinkedHashSet<>(List.of(node));
        for (Node property : BACKWARDS) {
            Map<Node, List<Node>> step = back.getOrDefault(property, Map.of());
            List.copyOf(found).forEach(to -> found.addAll(step.getOrDefault(to, List.of())));
        }
        List.copyOf(found).forEach(from -> found.addAll(forth.getOrDefault(from, List.of())));
        return found;
    }
}
