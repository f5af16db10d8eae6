package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.event.Confidence;
import org.communique.rdf.Dip;
import org.communique.rdf.IriMinter;
import org.communique.rdf.PartyNames;
import org.communique.rdf.RankScheme;
import org.communique.rdf.ReportMapper;
import org.communique.rdf.SampleReports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplanationTest {
    private static final String BASE = "http://localhost:3330/";
    private static final String EIGHTH = BASE + "event/rus-vnm-defence-strategy-dialogue/8";

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void publish() {
        ReportMapper mapper = new ReportMapper(
                new IriMinter(BASE), RankScheme.empty(), PartyNames.codes(), Confidence.unfitted(), "0.1.0");
        store = Store.open(folder, Worlds.settings());
        store.publish(SampleReports.five().stream().map(mapper::map).toList());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Optional<Trail> explain(String iri) {
        return store.read(dataset -> new Explanation(dataset).of(iri));
    }

    private List<Trail.Report> reports(String iri, String property, String value) {
        return explain(iri).orElseThrow().values().stream()
                .filter(v -> v.property().equals(property) && v.value().equals(value))
                .findFirst()
                .orElseThrow()
                .reports();
    }

    @Test
    void aDateLeadsToRuleQuotationArticleAndAddress() {
        List<Trail.Report> reports = reports(EIGHTH, Dip.startDate.getURI(), "2025-09-03");
        assertThat(reports).hasSize(2);
        assertThat(reports).allSatisfy(report -> {
            assertThat(report.rules()).containsExactly("EventRule");
            assertThat(report.quotations()).hasSize(1);
            assertThat(report.quotations().getFirst().text())
                    .hasSize(report.quotations().getFirst().end());
        });
        assertThat(reports).extracting(Trail.Report::address).contains(Optional.of("https://tass.com/world/2011461"));
    }

    @Test
    void whatOneSourceAloneSaysHasOneReport() {
        assertThat(reports(EIGHTH, Dip.producedDocument.getURI(), EIGHTH + "#document-1"))
                .extracting(Trail.Report::publisher)
                .containsExactly(Optional.of("Viet Nam News"));
    }

    @Test
    void aSpellingLeadsToTheArticlesThatUseIt() {
        String fomin = BASE + "person/alexander-vasilyevich-fomin";
        assertThat(reports(fomin, SKOS.altLabel.getURI(), "Alexander Fomin")).hasSize(3);
        assertThat(reports(fomin, RDFS.label.getURI(), "Alexander Vasilyevich Fomin"))
                .hasSize(2);
    }

    @Test
    void aReportExplainsItself() {
        String report =
                reports(EIGHTH, Dip.startDate.getURI(), "2025-09-03").getFirst().iri();
        assertThat(reports(report, Dip.startDate.getURI(), "2025-09-03"))
                .extracting(Trail.Report::iri)
                .containsExactly(report);
    }

    @Test
    void whatIsChosenAgainstOthersLeadsToTheLosersToo() {
        Trail.Decision rank = explain(EIGHTH).orElseThrow().decisions().stream()
                .filter(decision -> decision.property().equals(Dip.rankAsStated.getURI()))
                .filter(decision -> decision.conflict().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(rank.entity()).startsWith(EIGHTH + "#co-chair-");
        assertThat(rank.positions()).hasSizeGreaterThan(1).allSatisfy(position -> {
            assertThat(position.articles()).isNotEmpty();
            assertThat(position.reports()).isNotEmpty();
            assertThat(position.reports().getFirst().quotations()).isNotEmpty();
        });
    }

    @Test
    void anUnknownThingHasNoTrail() {
        assertThat(explain(BASE + "event/none")).isEmpty();
    }
}
