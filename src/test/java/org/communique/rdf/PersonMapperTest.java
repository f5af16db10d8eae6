package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.communique.entity.KnownPersonEntry;
import org.communique.entity.Linking;
import org.communique.entity.link.LinkSign;
import org.communique.entity.link.PersonLink;
import org.communique.event.PersonReport;
import org.junit.jupiter.api.Test;

class PersonMapperTest {
    private final IriMinter minter = new IriMinter("http://localhost:3330/");
    private final Model model = ModelFactory.createDefaultModel();

    private Resource map(PersonLink link) {
        ArticleScope scope = new ArticleScope(minter, minter.article("a"), "Rudolf Elphberg spoke.", model);
        RankScheme ranks = new RankScheme(RDFDataMgr.loadModel("ontology/schemes/ranks.ttl"));
        new PersonMapper(new EvidenceMapper(), ranks)
                .map(
                        new PersonReport(
                                "person-1",
                                "Rudolf Elphberg",
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                link,
                                List.of()),
                        scope);
        return model.getResource(minter.article("a").getURI() + "#person-1");
    }

    private static KnownPersonEntry known(String key) {
        return new KnownPersonEntry(key, "Rudolf Elphberg", List.of(), "RUR", List.of(), Optional.empty());
    }

    @Test
    void aLinkedPersonIsAReportOfTheKnownOneAndSaysWhy() {
        Resource report = map(new PersonLink(
                new Linking.Linked<>(known("Rudolf Elphberg")), Set.of(LinkSign.SIDE, LinkSign.NAME_WHOLE)));
        assertThat(report.getPropertyResourceValue(Prov.SPECIALIZATION_OF)).isEqualTo(minter.person("rudolf-elphberg"));
        assertThat(report.listProperties(Dip.linkEvidence).toList())
                .extracting(reason -> reason.getString())
                .containsExactlyInAnyOrder("the whole name", "the side");
    }

    @Test
    void betweenSeveralNothingIsDecided() {
        Resource report = map(new PersonLink(
                new Linking.Ambiguous<>(
                        "Rudolf Elphberg", List.of(known("Rudolf Elphberg"), known("Rudolf Elphberg RUR"))),
                Set.of()));
        assertThat(report.hasProperty(Prov.SPECIALIZATION_OF)).isFalse();
        assertThat(report.listProperties(Dip.candidate).toList())
                .extracting(candidate -> (RDFNode) candidate.getResource())
                .containsExactlyInAnyOrder(minter.person("rudolf-elphberg"), minter.person("rudolf-elphberg-rur"));
    }

    @Test
    void somebodyUnknownHasNoLink() {
        Resource report = map(PersonLink.nil("Rudolf Elphberg"));
        assertThat(report.hasProperty(Prov.SPECIALIZATION_OF)).isFalse();
        assertThat(report.hasProperty(Dip.candidate)).isFalse();
        assertThat(report.hasProperty(Dip.linkEvidence)).isFalse();
    }
}
