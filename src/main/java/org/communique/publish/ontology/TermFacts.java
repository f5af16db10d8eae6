package org.communique.publish.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.communique.publish.page.Section;
import org.communique.publish.page.TermUses;
import org.communique.publish.page.Value;
import org.communique.rdf.Dip;
import org.communique.rdf.QuadFormat;

/**
 * What the ontology's page says of a term besides its definition.
 *
 * @param value makes a value of a node and words for it
 * @param live finds an example in the data for a term, and whether it is a class
 */
record TermFacts(
        Vocabulary vocabulary,
        TermUses uses,
        BiFunction<Node, String, Value> value,
        BiFunction<Node, Boolean, List<Value>> live) {
    List<Section.Fact> ofClass(Node type) {
        List<Section.Fact> facts = common(type);
        nodes(facts, "used with", vocabulary.propertiesOf(type));
        nodes(facts, "subclasses", vocabulary.subjects(RDFS.subClassOf, type));
        text(facts, "PLOVER", vocabulary.text(type, Dip.plover));
        text(facts, "CAMEO", vocabulary.text(type, Dip.cameo));
        data(facts, type, true, uses.classes().getOrDefault(type.getURI(), 0L));
        return List.copyOf(facts);
    }

    List<Section.Fact> ofProperty(Node property) {
        List<Section.Fact> facts = common(property);
        nodes(facts, "used with", vocabulary.objects(property, SchemaDO.domainIncludes));
        nodes(facts, "leads to", vocabulary.objects(property, SchemaDO.rangeIncludes));
        if (vocabulary.objects(property, RDF.type).contains(OWL.FunctionalProperty.asNode())) {
            text(facts, "functional", "yes");
        }
        data(facts, property, false, uses.properties().getOrDefault(property.getURI(), 0L));
        return List.copyOf(facts);
    }

    private List<Section.Fact> common(Node term) {
        List<Section.Fact> facts = new ArrayList<>();
        text(facts, "for example", vocabulary.text(term, SKOS.example));
        text(facts, "scope", vocabulary.text(term, SKOS.scopeNote));
        text(facts, "note", vocabulary.text(term, SKOS.editorialNote));
        vocabulary.alignments(term).forEach((property, others) -> nodes(facts, words(property), others));
        return facts;
    }

    private static String words(Property property) {
        String local = property.getLocalName();
        return switch (local) {
            case "subClassOf" -> "kind of";
            case "subPropertyOf" -> "special case of";
            case "wikidataProperty" -> "in Wikidata";
            default -> local.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        };
    }

    private void data(List<Section.Fact> facts, Node term, boolean isClass, long count) {
        text(
                facts,
                "in the data",
                count == 0 ? "not used yet" : "%,d %s".formatted(count, count == 1 ? "time" : "times"));
        List<Value> example = live.apply(term, isClass);
        if (!example.isEmpty()) {
            facts.add(new Section.Fact(Value.text("one of them"), example));
        }
    }

    private static void text(List<Section.Fact> facts, String name, String text) {
        if (!text.isEmpty()) {
            facts.add(new Section.Fact(Value.text(name), List.of(Value.text(text))));
        }
    }

    private void nodes(List<Section.Fact> facts, String name, List<Node> nodes) {
        if (!nodes.isEmpty()) {
            facts.add(new Section.Fact(
                    Value.text(name),
                    nodes.stream()
                            .map(node -> value.apply(node, shortName(node)))
                            .toList()));
        }
    }

    /** The term with a prefix, as people of the field write it. */
    private static String shortName(Node node) {
        String iri = node.toString();
        String known = QuadFormat.prefixes().shortForm(iri);
        return known.equals(iri) ? iri.replaceFirst("^https?://(www\\.)?", "") : known.replaceFirst("^dip:", "");
    }
}
