package org.communique.rdf;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.communique.entity.LinkEvidence;
import org.communique.entity.LinkState;
import org.communique.entity.WikidataLink;

/**
 * {@link WikidataLink} → a {@code dip:LinkClaim} with its state, sources and date, and the link itself: {@code owl:sameAs}
 * only if verified, {@code skos:closeMatch} for a candidate, none if rejected.
 */
final class LinkClaimMapper {
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private final LinkEvidence evidence;

    LinkClaimMapper(LinkEvidence evidence) {
        this.evidence = evidence;
    }

    void map(Resource thing, WikidataLink link, Model model) {
        Resource item = ResourceFactory.createResource(WIKIDATA + link.item());
        LinkState state = evidence.state(link);
        switch (state) {
            case VERIFIED -> model.add(thing, OWL.sameAs, item);
            case CANDIDATE -> model.add(thing, SKOS.closeMatch, item);
            case REJECTED -> {}
        }
        Resource claim = ResourceFactory.createResource(thing.getURI() + "#wikidata");
        model.add(claim, RDF.type, Dip.LinkClaim);
        model.add(claim, Dip.onEntity, thing);
        model.add(claim, Dip.item, item);
        model.add(claim, Dip.linkState, Concepts.of(state));
        evidence.of(link).forEach(source -> model.add(claim, Dip.linkEvidence, ArticleScope.english(source.title())));
        evidence.date(link).ifPresent(date -> model.add(claim, DCTerms.date, DateLiteral.of(date)));
    }
}
