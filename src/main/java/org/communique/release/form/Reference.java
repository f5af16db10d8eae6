package org.communique.release.form;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.rdf.Dip;
import org.communique.rdf.IriMinter;
import org.communique.rdf.Prov;

/** Looks up what the gazetteer and the consensus know of parties, places and people. Parties are kept: there are few. */
final class Reference {
    private static final String WGS84 = "http://www.w3.org/2003/01/geo/wgs84_pos#";
    private static final Property LATITUDE = ResourceFactory.createProperty(WGS84, "lat");
    private static final Property LONGITUDE = ResourceFactory.createProperty(WGS84, "long");
    private static final String GEONAMES = "https://sws.geonames.org/";
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private final DatasetGraph dataset;
    private final Node gazetteer;
    private final String states;
    private final Map<Node, Party> parties = new HashMap<>();

    Reference(DatasetGraph dataset, IriMinter minter) {
        this.dataset = dataset;
        this.gazetteer = minter.graph("gazetteer").asNode();
        this.states = minter.base() + "state/";
    }

    Party party(Node iri) {
        return parties.computeIfAbsent(iri, this::read);
    }

    private Party read(Node iri) {
        Facts facts = Facts.of(dataset, gazetteer, iri);
        boolean isState = iri.getURI().startsWith(states);
        String code = Facts.local(iri.getURI());
        String shortName = facts.text(iri, Dip.shortName);
        String label = facts.text(iri, RDFS.label);
        String wikidata = facts.values(iri, OWL.sameAs).stream()
                .map(Facts::text)
                .filter(same -> same.startsWith(WIKIDATA))
                .findFirst()
                .orElse("");
        return new Party(
                iri.getURI(),
                label.isEmpty() ? code : label,
                isState || shortName.isEmpty() ? code : shortName,
                isState,
                facts.text(iri, Dip.cowCode),
                wikidata);
    }

    /** A place of a report. */
    Place place(Facts report, Node event) {
        String country = Facts.local(report.text(event, Dip.country));
        return report.value(event, Dip.place)
                .map(place -> place(report.text(place, RDFS.label), canonical(place), country))
                .orElse(new Place("", "", country, "", "", ""));
    }

    private Place place(String stated, Node known, String country) {
        Facts facts = Facts.of(dataset, gazetteer, known);
        String geoNames = facts.values(known, SKOS.closeMatch).stream()
                .map(Facts::text)
                .filter(match -> match.startsWith(GEONAMES))
                .map(match -> match.substring(GEONAMES.length()).replace("/", ""))
                .findFirst()
                .orElse("");
        return new Place(
                stated,
                facts.text(known, RDFS.label),
                country,
                facts.text(known, LATITUDE),
                facts.text(known, LONGITUDE),
                geoNames);
    }

    /** The thing that a report is of; the report itself if it is of none. */
    Node canonical(Node report) {
        return Facts.of(dataset, Quad.defaultGraphIRI, report)
                .value(report, Prov.SPECIALIZATION_OF)
                .orElse(report);
    }

    /** The label of a thing of the consensus, empty if it has none. */
    String label(Node thing) {
        return Facts.of(dataset, Quad.defaultGraphIRI, thing).text(thing, RDFS.label);
    }
}
