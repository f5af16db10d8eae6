package org.communique.store.merge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.communique.rdf.Dip;
import org.communique.rdf.IriMinter;
import org.communique.rdf.NameWords;
import org.communique.rdf.Prov;

/** The default graph while it is written, and the things that many canonical things share: sides and places. */
final class ConsensusGraph {
    private final Model model = ModelFactory.createDefaultModel();
    private final IriMinter minter;
    private final Background background;
    private final Map<String, String> shortNames;
    private final Map<String, Vote> placeNames = new TreeMap<>();
    private final Map<String, String> placeCountries = new HashMap<>();

    /** @param shortNames of organisations that the gazetteer may not know, by IRI */
    ConsensusGraph(IriMinter minter, Background background, Map<String, String> shortNames) {
        this.minter = minter;
        this.background = background;
        this.shortNames = Map.copyOf(shortNames);
    }

    Model model() {
        return model;
    }

    IriMinter minter() {
        return minter;
    }

    Background background() {
        return background;
    }

    static Resource iri(String iri) {
        return ResourceFactory.createResource(iri);
    }

    static Literal english(String words) {
        return ResourceFactory.createLangLiteral(words, "en");
    }

    static Literal integer(int number) {
        return ResourceFactory.createTypedLiteral(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    /** A report and the canonical thing that it speaks of. */
    void specialises(String report, Resource canonical) {
        model.add(iri(report), Prov.SPECIALIZATION_OF, canonical);
    }

    /** A state or an organisation, with type and label so that simple queries need no other graph. */
    Resource party(String iri) {
        Resource party = iri(iri);
        model.add(party, RDFS.label, english(background.label(iri).orElseGet(() -> partyName(iri))));
        if (iri.startsWith(minter.base() + "state/")) {
            model.add(party, RDF.type, Dip.State);
        } else {
            model.add(party, RDF.type, Dip.Organisation);
            model.add(party, Dip.shortName, ResourceFactory.createStringLiteral(partyName(iri)));
        }
        return party;
    }

    /** What labels of events call a side: the state's name, the organisation's short name. */
    String partyName(String iri) {
        String code = iri.substring(iri.lastIndexOf('/') + 1);
        Optional<String> shortName = background.shortName(iri).or(() -> Optional.ofNullable(shortNames.get(iri)));
        return shortName.or(() -> background.label(iri)).orElse(code);
    }

    /** IRI of a reported place: the gazetteer's, else made from its name and, if another state has that one, its state. */
    String placeIri(EventView.PlaceView place) {
        if (place.linked().isPresent()) {
            return place.linked().get();
        }
        String bySlug = minter.place(place.name()).getURI();
        Optional<String> known = background.country(bySlug);
        boolean elsewhere = known.isPresent() && !known.equals(place.country());
        return elsewhere
                ? minter.place(place.name() + "-"
                                + place.country().map(ViewReader::code).orElse("unlinked"))
                        .getURI()
                : bySlug;
    }

    /** Notes a reported place, to be written by {@link #writePlaces}. */
    void place(EventView.PlaceView place, Source source) {
        String iri = placeIri(place);
        specialises(place.iri(), iri(iri));
        placeNames.computeIfAbsent(iri, i -> new Vote()).cast(NameWords.key(place.name()), place.name(), source);
        place.country().ifPresent(country -> placeCountries.merge(iri, country, (a, b) -> a.compareTo(b) < 0 ? a : b));
    }

    String placeName(String iri) {
        return background
                .label(iri)
                .or(() -> Optional.ofNullable(placeNames.get(iri)).flatMap(Vote::winnerOrFirst))
                .orElse("");
    }

    /** Places by their best name; a place of the gazetteer lies where the gazetteer says. */
    void writePlaces() {
        Set.copyOf(placeNames.keySet()).forEach(iri -> {
            Resource place = iri(iri);
            model.add(place, RDF.type, Dip.Place);
            model.add(place, RDFS.label, english(placeName(iri)));
            background
                    .country(iri)
                    .or(() -> Optional.ofNullable(placeCountries.get(iri)))
                    .ifPresent(country -> model.add(place, Dip.country, party(country)));
        });
    }
}
