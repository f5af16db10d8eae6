package org.communique.rdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.communique.entity.KnownPersonEntry;
import org.communique.entity.KnownPersonEntry.Office;

/**
 * {@link KnownPersonEntry} → a {@code dip:Person} with its terms of office. A term that the gazetteer knows is
 * {@code <person>#known-tenure-1}, apart from those that articles show, and derived from the
 * graph of the gazetteer.
 */
final class KnownPersonMapper {
    private final IriMinter minter;
    private final LinkClaimMapper links;
    private final PostMapper posts;
    private final Map<String, String> officeNames;

    /** {@code officeNames}: the name under which an office is published, by its wordings. */
    KnownPersonMapper(IriMinter minter, LinkClaimMapper links, PostMapper posts, Map<String, String> officeNames) {
        this.minter = minter;
        this.links = links;
        this.posts = posts;
        this.officeNames = Map.copyOf(officeNames);
    }

    void map(KnownPersonEntry person, Resource side, Model model) {
        Resource node = minter.person(person);
        model.add(node, RDF.type, Dip.Person);
        GazetteerMapper.labels(node, person.name(), person.aliases(), model);
        model.add(node, Dip.represents, side);
        person.link().ifPresent(link -> links.map(node, link, model));
        List<Office> offices = person.offices();
        for (int i = 0; i < offices.size(); i++) {
            Resource tenure = ResourceFactory.createResource(node.getURI() + "#known-tenure-" + (i + 1));
            map(offices.get(i), person.side(), tenure, model);
            model.add(tenure, Dip.holder, node);
            model.add(tenure, Prov.WAS_DERIVED_FROM, minter.graph("gazetteer"));
        }
    }

    private void map(Office office, String side, Resource tenure, Model model) {
        String name = officeNames.getOrDefault(office.label(), office.label());
        Resource post = minter.post(name);
        if (!model.contains(post, RDFS.label)) {
            posts.map(name, List.of(), Optional.of(side), model);
        }
        model.add(tenure, RDF.type, Dip.Tenure);
        model.add(tenure, Dip.post, post);
        office.start().ifPresent(from -> model.add(tenure, Dip.observedFrom, DateLiteral.of(from)));
        office.end().ifPresent(until -> model.add(tenure, Dip.observedUntil, DateLiteral.of(until)));
    }
}
