package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.communique.entity.Gazetteer;
import org.communique.entity.KnownPosts;
import org.communique.entity.OrganisationEntry;
import org.communique.entity.Party;
import org.communique.entity.PlaceEntry;
import org.communique.entity.StateEntry;
import org.communique.entity.Supplement;
import org.communique.entity.WikidataLink;
import org.junit.jupiter.api.Test;

class GazetteerMapperTest {
    private final IriMinter minter = new IriMinter("http://localhost:3330/");
    private final Gazetteer gazetteer = new Gazetteer(
            List.of(new StateEntry(
                    "NOR",
                    "NO",
                    "Norway",
                    List.of("Kingdom of Norway"),
                    List.of("Norwegian"),
                    Optional.of("Oslo"),
                    Optional.of(new WikidataLink("Q20", 3)))),
            List.of(new PlaceEntry(
                    "oslo",
                    "Oslo",
                    List.of("Christiania"),
                    "NOR",
                    true,
                    700000,
                    Optional.of(new PlaceEntry.Position("59.9133", "10.7389")),
                    Optional.of("3143244"),
                    Optional.of(new WikidataLink("Q585", 1)))),
            List.of(new OrganisationEntry("NC", "Nordic Council", List.of(), true, Optional.empty())),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            KnownPosts.lexicon());
    private final Model model =
            ModelFactory.createModelForGraph(new GazetteerMapper(minter, Supplement.none()).map(gazetteer));

    @Test
    void twoSourcesMakeALinkThatIsAssertedOneACandidate() {
        String wikidata = "http://www.wikidata.org/entity/";
        assertThat(model.contains(minter.state("NOR"), OWL.sameAs, model.createResource(wikidata + "Q20")))
                .isTrue();
        assertThat(model.contains(minter.place("oslo"), SKOS.closeMatch, model.createResource(wikidata + "Q585")))
                .isTrue();
        assertThat(model.contains(minter.place("oslo"), OWL.sameAs)).isFalse();
    }

    @Test
    void placesLieInStatesAndOrganisationsHaveShortNames() {
        assertThat(model.contains(minter.place("oslo"), Dip.country, minter.state("NOR")))
                .isTrue();
        assertThat(model.contains(minter.organisation("NC"), Dip.shortName, "NC"))
                .isTrue();
    }

    @Test
    void labelsCallStatesByNameAndOrganisationsByCode() {
        PartyNames names = GazetteerMapper.names(gazetteer);
        assertThat(names.nameOf(new Party.State("NOR"))).isEqualTo("Norway");
        assertThat(names.nameOf(new Party.State("SWE"))).isEqualTo("SWE");
        assertThat(names.nameOf(new Party.Organisation("NC"))).isEqualTo("NC");
    }
}
