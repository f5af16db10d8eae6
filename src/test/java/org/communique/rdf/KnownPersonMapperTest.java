package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.annotation.Annotated;
import org.communique.annotation.PartialDate;
import org.communique.entity.Gazetteer;
import org.communique.entity.KnownPersonEntry;
import org.communique.entity.KnownPersonEntry.Office;
import org.communique.entity.KnownPosts;
import org.communique.entity.LinkEvidence;
import org.communique.entity.StateEntry;
import org.communique.entity.WikidataLink;
import org.communique.entity.link.PostLevel;
import org.junit.jupiter.api.Test;

class KnownPersonMapperTest {
    private final IriMinter minter = new IriMinter("http://localhost:3330/");
    private final Model model = ModelFactory.createDefaultModel();
    private final LinkEvidence evidence = LinkEvidence.read(Path.of("src/test/resources/fixtures/gazetteer"));

    private static final Gazetteer RURITANIA = new Gazetteer(
            List.of(new StateEntry(
                    "RUR", "", "Ruritania", List.of(), List.of("Ruritanian"), Optional.empty(), Optional.empty())),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            KnownPosts.lexicon());

    private Resource map(String item) {
        KnownPersonEntry person = new KnownPersonEntry(
                "Rudolf Elphberg",
                List.of("Rudolf V"),
                "RUR",
                List.of(
                        new Office("King of Ruritania", year(1894), Optional.empty()),
                        new Office("Prince of Zenda", year(1880), year(1894))),
                Optional.of(new WikidataLink(item, 1)));
        new KnownPersonMapper(
                        minter,
                        new LinkClaimMapper(evidence),
                        new PostMapper(minter, RURITANIA),
                        Map.of("Prince of Zenda", "Princedom of Zenda"))
                .map(person, minter.state("RUR"), model);
        return minter.person("rudolf-elphberg").inModel(model);
    }

    private static Optional<PartialDate> year(int year) {
        return PartialDate.of(year, OptionalInt.empty(), OptionalInt.empty());
    }

    @Test
    void aPersonHasNamesAndASide() {
        Resource person = map("Q1");
        assertThat(person.hasProperty(RDF.type, Dip.Person)).isTrue();
        assertThat(person.hasProperty(RDFS.label, "Rudolf Elphberg", "en")).isTrue();
        assertThat(person.hasProperty(SKOS.altLabel, "Rudolf V", "en")).isTrue();
        assertThat(person.hasProperty(Dip.represents, minter.state("RUR"))).isTrue();
    }

    @Test
    void eachOfficeIsATenureOfTheGazetteerWithItsPostAndDates() {
        Resource person = map("Q1");
        Resource tenure = model.getResource(person.getURI() + "#known-tenure-2");
        assertThat(tenure.hasProperty(RDF.type, Dip.Tenure)).isTrue();
        assertThat(tenure.hasProperty(Dip.holder, person)).isTrue();
        assertThat(tenure.getPropertyResourceValue(Dip.post))
                .isEqualTo(model.createResource("http://localhost:3330/post/princedom-of-zenda"));
        assertThat(tenure.getProperty(Dip.observedFrom).getString()).isEqualTo("1880");
        assertThat(tenure.getProperty(Dip.observedUntil).getString()).isEqualTo("1894");
        assertThat(tenure.hasProperty(Prov.WAS_DERIVED_FROM, minter.graph("gazetteer")))
                .isTrue();
        assertThat(model.getResource(person.getURI() + "#known-tenure-1").hasProperty(Dip.observedUntil))
                .isFalse();
    }

    @Test
    void aPostTellsWhoseItIsAndHowHigh() {
        map("Q1");
        Resource king = model.getResource("http://localhost:3330/post/king-of-ruritania");
        assertThat(king.hasProperty(Dip.represents, minter.state("RUR"))).isTrue();
        assertThat(king.hasProperty(Dip.postLevel, Concepts.of(PostLevel.HEAD_OF_STATE)))
                .isTrue();
        assertThat(king.getProperty(Dip.heldByOne).getBoolean()).isTrue();
    }

    @Test
    void oneSourceMakesACandidate() {
        Resource person = map("Q1");
        Resource claim = model.getResource(person.getURI() + "#wikidata");
        assertThat(person.hasProperty(SKOS.closeMatch, wikidata("Q1"))).isTrue();
        assertThat(person.hasProperty(OWL.sameAs)).isFalse();
        assertThat(claim.hasProperty(RDF.type, Dip.LinkClaim)).isTrue();
        assertThat(claim.hasProperty(Dip.onEntity, person)).isTrue();
        assertThat(claim.hasProperty(Dip.item, wikidata("Q1"))).isTrue();
        assertThat(claim.hasProperty(Dip.linkState, Concepts.Scheme.LINK_STATE.concept("candidate")))
                .isTrue();
        assertThat(claim.getProperty(Dip.linkEvidence).getString()).isEqualTo("Red register");
        assertThat(claim.getProperty(DCTerms.date).getString()).isEqualTo("2021");
    }

    @Test
    void anAuditedSourceMakesALinkThatIsAsserted() {
        Resource person = map("Q3");
        assertThat(person.hasProperty(OWL.sameAs, wikidata("Q3"))).isTrue();
        assertThat(person.hasProperty(SKOS.closeMatch)).isFalse();
        assertThat(model.getResource(person.getURI() + "#wikidata")
                        .hasProperty(Dip.linkState, Concepts.Scheme.LINK_STATE.concept("verified")))
                .isTrue();
    }

    @Test
    void nobodySharesAnIriInTheProjectsOwnGazetteer() {
        List<KnownPersonEntry> people = Annotated.gazetteer().people();
        TreeSet<String> iris = new TreeSet<>();
        people.forEach(person -> iris.add(minter.person(person).getURI()));
        assertThat(iris).hasSameSizeAs(people);
    }

    private Resource wikidata(String item) {
        return model.createResource("http://www.wikidata.org/entity/" + item);
    }
}
