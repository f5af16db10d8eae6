package org.communique.rdf;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.communique.entity.BodyEntry;
import org.communique.entity.FormerStateEntry;
import org.communique.entity.Gazetteer;
import org.communique.entity.OfficeEntry;
import org.communique.entity.OrganisationEntry;
import org.communique.entity.Party;
import org.communique.entity.PlaceEntry;
import org.communique.entity.PublisherEntry;
import org.communique.entity.StateEntry;
import org.communique.entity.Supplement;

/**
 * {@link Gazetteer} → the graph of the things known beforehand: labels, codes, positions, terms of office, and links to
 * Wikidata with what they rest on.
 */
public final class GazetteerMapper {
    private static final String GEONAMES = "https://sws.geonames.org/";
    private static final String WGS84 = "http://www.w3.org/2003/01/geo/wgs84_pos#";
    private static final Property LATITUDE = ResourceFactory.createProperty(WGS84, "lat");
    private static final Property LONGITUDE = ResourceFactory.createProperty(WGS84, "long");

    private final IriMinter minter;
    private final Supplement supplement;
    private final LinkClaimMapper links;

    public GazetteerMapper(IriMinter minter, Supplement supplement) {
        this.minter = minter;
        this.supplement = supplement;
        this.links = new LinkClaimMapper(supplement.evidence());
    }

    public Graph map(Gazetteer gazetteer) {
        Model model = ModelFactory.createDefaultModel();
        gazetteer.states().forEach(state -> map(state, model));
        gazetteer.places().forEach(place -> map(place, model));
        gazetteer.organisations().forEach(organisation -> map(organisation, model));
        supplement.formerStates().forEach(state -> map(state, model));
        supplement.bodies().forEach(body -> map(body, model));
        PostMapper posts = new PostMapper(minter, gazetteer);
        supplement.offices().forEach(office -> map(office, posts, model));
        gazetteer.publishers().forEach(publisher -> map(publisher, model));
        KnownPersonMapper people = new KnownPersonMapper(minter, links, posts, supplement.officeNames());
        gazetteer.people().forEach(person -> people.map(person, side(person.side(), gazetteer), model));
        posts.unite(model);
        return model.getGraph();
    }

    private Resource side(String code, Gazetteer gazetteer) {
        return gazetteer.state(code).isPresent() ? minter.state(code) : minter.organisation(code);
    }

    /** States by their English short name, organisations by their code: short enough for a label of an event. */
    public static PartyNames names(Gazetteer gazetteer) {
        return party -> switch (party) {
            case Party.State state ->
                gazetteer.state(state.code()).map(StateEntry::name).orElse(state.code());
            case Party.Organisation organisation -> organisation.code();
        };
    }

    private void map(StateEntry state, Model model) {
        Resource node = minter.state(state.iso3());
        model.add(node, RDF.type, Dip.State);
        labels(node, state.name(), state.aliases(), model);
        model.add(node, Dip.iso3, ArticleScope.plain(state.iso3()));
        if (!state.iso2().isEmpty()) {
            model.add(node, Dip.iso2, ArticleScope.plain(state.iso2()));
        }
        supplement.cowCode(state.iso3()).ifPresent(code -> {
            model.add(node, Dip.cowCode, ArticleScope.integer(code.number()));
            model.add(node, Dip.cowAbbreviation, ArticleScope.plain(code.abbreviation()));
        });
        state.adjectives().forEach(adjective -> model.add(node, Dip.demonym, ArticleScope.english(adjective)));
        state.link().ifPresent(link -> links.map(node, link, model));
    }

    private void map(FormerStateEntry state, Model model) {
        Resource node = minter.state(state.code());
        model.add(node, RDF.type, Dip.State);
        labels(node, state.name(), state.aliases(), model);
        model.add(node, DCTerms.description, ArticleScope.english("former state"));
        state.link().ifPresent(link -> links.map(node, link, model));
    }

    private void map(BodyEntry body, Model model) {
        Resource node = minter.organisation(body.key());
        model.add(node, RDF.type, Dip.Organisation);
        labels(node, body.name(), body.aliases(), model);
        model.add(node, DCTerms.description, ArticleScope.english(body.kind()));
        model.add(node, Dip.country, minter.state(body.country()));
        body.link().ifPresent(link -> links.map(node, link, model));
    }

    private void map(OfficeEntry office, PostMapper posts, Model model) {
        Resource node = posts.map(office.name(), office.aliases(), office.side(), model);
        office.link().ifPresent(link -> links.map(node, link, model));
    }

    private void map(PublisherEntry publisher, Model model) {
        Resource node = minter.publisher(publisher.name());
        model.add(node, RDF.type, SchemaDO.NewsMediaOrganization);
        labels(node, publisher.name(), publisher.aliases(), model);
        model.add(node, Dip.pressOf, minter.state(publisher.country()));
        publisher.link().ifPresent(link -> links.map(node, link, model));
    }

    private void map(PlaceEntry place, Model model) {
        Resource node = minter.place(place.key());
        model.add(node, RDF.type, Dip.Place);
        labels(node, place.name(), place.aliases(), model);
        model.add(node, Dip.country, minter.state(place.country()));
        place.position().ifPresent(position -> {
            model.add(node, LATITUDE, position.latitude(), XSDDatatype.XSDdecimal);
            model.add(node, LONGITUDE, position.longitude(), XSDDatatype.XSDdecimal);
        });
        place.geonames()
                .filter(id -> id.matches("[0-9]+"))
                .ifPresent(id -> model.add(node, SKOS.closeMatch, model.createResource(GEONAMES + id + "/")));
        place.link().ifPresent(link -> links.map(node, link, model));
    }

    private void map(OrganisationEntry organisation, Model model) {
        Resource node = minter.organisation(organisation.code());
        model.add(node, RDF.type, Dip.Organisation);
        labels(node, organisation.name(), organisation.aliases(), model);
        model.add(node, Dip.shortName, ArticleScope.plain(organisation.code()));
        organisation.link().ifPresent(link -> links.map(node, link, model));
    }

    static void labels(Resource node, String name, List<String> aliases, Model model) {
        model.add(node, RDFS.label, ArticleScope.english(name));
        aliases.forEach(alias -> model.add(node, SKOS.altLabel, ArticleScope.english(alias)));
    }
}
