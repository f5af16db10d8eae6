package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.communique.event.Confidence;
import org.communique.event.EventType;
import org.communique.event.Report;
import org.communique.event.Role;
import org.communique.event.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportMapperTest {
    private static final String PREFIXES = """
            PREFIX dip: <https://w3id.org/communique/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            BASE <http://localhost:3330/>
            """;
    private final ReportMapper mapper = new ReportMapper(
            new IriMinter("http://localhost:3330/"),
            RankScheme.empty(),
            PartyNames.codes(),
            Confidence.unfitted(),
            "0.1.0");

    private ArticleGraph map(Report report) {
        return mapper.map(report);
    }

    private static void assertHolds(ArticleGraph article, String pattern) {
        Model model = ModelFactory.createModelForGraph(article.graph());
        try (var ask = QueryExecutionFactory.create(PREFIXES + "ASK { " + pattern + " }", model)) {
            assertThat(ask.execAsk()).as(pattern).isTrue();
        }
    }

    @Test
    void whatIsReportedIsAsSureAsItsSignsTell() {
        Confidence confidence =
                new Confidence(new Weights(Map.of("always", 0.0, "ordinal", 2.2)), new Weights(Map.of("always", 1.4)));
        ReportMapper mapper = new ReportMapper(
                new IriMinter("http://localhost:3330/"), RankScheme.empty(), PartyNames.codes(), confidence, "0.1.0");
        assertHolds(mapper.map(SampleReports.eighthByTass()), """
                ?e a dip:DialogueSession ; dip:ordinal 8 ; dip:confidence 0.9 .
                ?s a dip:Statement ; dip:confidence 0.8 .
                """);
    }

    @Test
    void aSessionCarriesDateSeriesOrdinalPartiesAndPlace() {
        assertHolds(map(SampleReports.eighthByTass()), """
                ?e a dip:DialogueSession ; dip:startDate "2025-09-03"^^xsd:date ; dip:ordinal 8 ; dip:isMainEvent true ;
                   dip:dateBasis <https://w3id.org/communique/date-basis/dateline> ;
                   dip:status <https://w3id.org/communique/status/held> ;
                   dip:party <state/RUS>, <state/VNM> ; dip:country <state/VNM> ;
                   dip:series [ dip:seriesKey "rus-vnm-defence-strategy-dialogue" ] ;
                   dip:place [ rdfs:label "Hanoi"@en ; prov:specializationOf <place/hanoi> ] ;
                   prov:wasDerivedFrom ?article ; dip:rule "EventRule" .
                ?article a dip:Article ; dct:identifier "tass-eighth" ; dip:origin "Vietnam News Agency" .
                """);
    }

    @Test
    void aParticipationNamesPersonRolePostRankAndSide() {
        assertHolds(map(SampleReports.eighthByTass()), """
                ?e dip:participation [ dip:participant [ a dip:Person ; rdfs:label "Alexander Fomin" ] ;
                    dip:role <https://w3id.org/communique/role/co-chair> ; dip:represents <state/RUS> ;
                    dip:positionAsStated "Deputy Defense Minister"@en ; dip:rankAsStated "Colonel General"@en ;
                    dip:evidence ?span ] .
                """);
    }

    @Test
    void awardDocumentAndTheLargerEventAreLinked() {
        assertHolds(map(SampleReports.eighthByVietNamNews()), """
                ?conferral a dip:AwardConferral ; dip:partOfEvent ?session ;
                    dip:conferredAward [ a dip:Award ; rdfs:label "Friendship Order"@en ] .
                ?session a dip:DialogueSession ; dip:producedDocument [ dip:documentCount 1 ;
                    dip:documentKind <https://w3id.org/communique/document-kind/minutes> ] .
                """);
    }

    @Test
    void speakersArePersonsPartiesOrInstitutions() {
        assertHolds(map(SampleReports.eighthByTass()), """
                ?one a dip:Statement ; dip:speaker [ a dip:Person ] ; dip:madeAt ?e ;
                    dip:speechAct <https://w3id.org/communique/speech-act/thank> .
                ?two a dip:Statement ; dip:speakerKind "parties" .
                """);
        assertHolds(
                map(SampleReports.eighthByVietNamNews()),
                "?s dip:speaker [ a dip:Organisation ; rdfs:label \"the Foreign Ministry\"@en ] .");
    }

    @Test
    void aTopicStandsOnItsReportAndOnTheEvent() {
        assertHolds(map(SampleReports.eighthByTass()), """
                ?t a dip:TopicReport ; dip:topic <https://w3id.org/communique/topic/military-medicine> ; dip:madeAt ?e .
                ?e dip:topic <https://w3id.org/communique/topic/military-medicine> .
                """);
    }

    @Test
    void positionsCountCodePointsAndTheQuotationIsThatStretch() {
        String text = "𝕏 said 𝕐.";
        Report report = Dispatch.of("astral", text).personOfUnknownSide("𝕏").report();
        assertHolds(map(report), """
                ?p dip:evidence [ oa:hasSelector [ oa:start 0 ; oa:end 9 ], [ oa:exact "𝕏 said 𝕐." ] ] .
                """);
    }

    @Test
    void theIdIsDatePublisherAndHashOrSaysWhatIsUnknown() {
        assertThat(map(SampleReports.eighthByTass()).id()).matches("2025-09-03-tass-[0-9a-f]{8}");
        assertThat(map(Dispatch.of("x", "Text.").report()).id()).matches("undated-unknown-[0-9a-f]{8}");
    }

    @Test
    void anAddressThatNoBrowserShouldFollowIsLeftOut() {
        ArticleGraph article =
                map(Dispatch.of("x", "Text.").at("javascript:alert(1)").report());
        assertThat(CanonicalNQuads.text(CanonicalNQuads.quads(article.name().asNode(), article.graph())))
                .doesNotContain("javascript");
    }

    @Test
    void anOrganisationAsPartyHasItsShortName() {
        Report report = Dispatch.of("asean", "Text.")
                .event(EventType.CONFERENCE)
                .parties(new org.communique.entity.Party.Organisation("ASEAN"))
                .done()
                .report();
        assertHolds(map(report), "?e dip:party <organisation/asean> . <organisation/asean> dip:shortName \"ASEAN\" .");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two\nlines",
                "a \"quote\" and a \\",
                "nul\u0000 and bell\u0007",
                "lone \uD800 surrogate",
                "<a> ^ ` | {b}",
                "\u202Eright to left\u202C",
                "'''\"\"\" . <http://x> .",
                "x@en^^<y>",
                "\uFFFE\uFFFF",
                "日本",
                "..\\../..",
                "%0A#?"
            })
    void hostileTextNeverBreaksTheOutput(String hostile) {
        Report report = Dispatch.of(hostile + "x", hostile + " and more text.")
                .by(hostile, "2025-01-01")
                .citing(hostile)
                .headed(hostile)
                .person(hostile, hostile, hostile, Dispatch.VNM, hostile)
                .event(EventType.MEETING)
                .in(hostile, new org.communique.entity.Linking.Nil<>(hostile), "VNM")
                .series(hostile, "s", hostile)
                .with("person-1", Role.HOST)
                .produced(org.communique.event.DocumentKind.OTHER, hostile, 1)
                .conferred(hostile)
                .done()
                .says(
                        new org.communique.event.Speaker.Institution(hostile),
                        org.communique.event.SpeechAct.WARN,
                        "event-1")
                .report();
        ArticleGraph article = map(report);
        String canonical =
                CanonicalNQuads.text(CanonicalNQuads.quads(article.name().asNode(), article.graph()));
        var read = DatasetFactory.create();
        RDFParser.create()
                .source(new StringReader(canonical))
                .lang(Lang.NQUADS)
                .checking(true)
                .strict(true)
                .parse(read);
        assertThat(CanonicalNQuads.text(read.asDatasetGraph().find())).isEqualTo(canonical);
        assertThat(canonical.lines()).allMatch(line -> line.matches("(<[!-~&&[^<>\"{}|^`\\\\]]+> ){2}.* \\."));
        assertThat(canonical.lines().count()).isEqualTo(article.graph().size());
    }

    @ParameterizedTest
    @EnumSource(QuadFormat.class)
    void everyFormatHoldsTheSameTriples(QuadFormat format) throws Exception {
        ArticleGraph article = map(SampleReports.eighthByVietNamNews());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(List.of(article), out);
        var read = DatasetFactory.create();
        RDFParser.create()
                .source(new StringReader(out.toString(StandardCharsets.UTF_8)))
                .lang(
                        switch (format) {
                            case TRIG -> Lang.TRIG;
                            case NQ -> Lang.NQUADS;
                            case TTL -> Lang.TURTLE;
                            case JSONLD -> Lang.JSONLD11;
                        })
                .parse(read);
        Model model = format == QuadFormat.TTL
                ? read.getDefaultModel()
                : read.getNamedModel(article.name().getURI());
        assertThat(model.getGraph().isIsomorphicWith(article.graph())).isTrue();
    }

    @Test
    void equalReportsGiveEqualBytes() {
        assertThat(map(SampleReports.seventh()).digest())
                .isEqualTo(map(SampleReports.seventh()).digest())
                .isNotEqualTo(map(SampleReports.third()).digest());
    }

    @Test
    void aReportOfTheSampleHasNoBlankNode() {
        assertThat(RDFDataMgr.loadModel("ontology/diplomacy.ttl").isEmpty()).isFalse();
        for (Report report : SampleReports.five()) {
            assertThat(map(report).graph().find().toList())
                    .noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank());
        }
    }
}
