package org.communique.publish.page;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.communique.rdf.Dip;

/** The ontology's page: its classes and properties with their definitions, each under its own anchor. */
final class OntologySections {
    private final Description description;
    private final Values values;

    OntologySections(Description description, Values values) {
        this.description = description;
        this.values = values;
    }

    List<Section> sections() {
        return List.of(terms("classes", "Classes", true), terms("properties", "Properties", false));
    }

    private Section terms(String anchor, String title, boolean classes) {
        List<Section.Row> rows = new ArrayList<>();
        for (Node term : description.subjects()) {
            if (term.isURI()
                    && term.getURI().startsWith(Dip.NS)
                    && classes == description.has(term, Terms.TYPE, Terms.OWL_CLASS)) {
                rows.add(new Section.Row(
                        term.getURI().substring(Dip.NS.length()),
                        List.of(
                                List.of(Value.text(
                                        Dip.PREFIX + ":" + term.getURI().substring(Dip.NS.length()))),
                                List.of(Value.text(description.name(term))),
                                definition(term))));
            }
        }
        return new Section.Grid(anchor, title, List.of("Term", "Name", "Meaning"), rows, "");
    }

    private List<Value> definition(Node term) {
        List<Value> definitions = values.objects(term, Terms.DEFINITION);
        return definitions.isEmpty() ? values.objects(term, Terms.COMMENT) : definitions;
    }
}
