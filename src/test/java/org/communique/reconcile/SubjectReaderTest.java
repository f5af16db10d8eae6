package org.communique.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;

class SubjectReaderTest {
    private static final String BASE = "http://news.example/";
    private static final String DATA = """
            @base <http://news.example/> .
            @prefix dip: <https://w3id.org/communique/ontology#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix wd: <http://www.wikidata.org/entity/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

            <person/jean-moreau> a dip:Person ; rdfs:label "Jean Moreau" ; skos:altLabel "Moreau", "J. Moreau" ;
                dip:represents <state/RUR> ; dip:positionAsStated "Foreign Minister"@en ;
                skos:closeMatch wd:Q77, <http://other.example/Q78> .
            <person/anne-dupont> a dip:Person ; rdfs:label "Anne Dupont" .
            <person/moreau> a dip:Person ; rdfs:label "Moreau" .
            <event/visit> a dip:Visit ; dip:startDate "2024-05-02"^^xsd:date ; dip:endDate "2024-05-04"^^xsd:date ;
                dip:participation <event/visit#guest> .
            <event/visit#guest> dip:participant <person/jean-moreau> ; dip:positionAsStated "Deputy Minister"@en .
            <event/talks> a dip:Meeting ; dip:startDate "2023-11"^^xsd:gYearMonth ; dip:participation <event/talks#host> .
            <event/talks#host> dip:participant <person/jean-moreau> .
            <place/strelsau> a dip:Place ; rdfs:label "Strelsau"@en ; dip:country <state/RUR> .
            <place/zenda> a dip:Place ; rdfs:label "Zenda"@en .
            <organisation/lor> a dip:Organisation ; rdfs:label "League of Rivers"@en .
            <state/RUR> a dip:State ; rdfs:label "Ruritania"@en .
            GRAPH <graph/gazetteer> {
              <state/RUR> owl:sameAs wd:Q11 .
              <place/zenda> owl:sameAs wd:Q12 .
              <person/anne-dupont> owl:sameAs wd:Q13 .
            }
            GRAPH <graph/article/1> { <article/1#person-1> a dip:Person ; rdfs:label "Some Reported Name" . }
            """;

    private static List<Subject> read() {
        Dataset dataset = DatasetFactory.createTxnMem();
        dataset.executeWrite(() -> RDFDataMgr.read(dataset, new StringReader(DATA), BASE, Lang.TRIG));
        return dataset.calculateRead(() -> new SubjectReader(dataset).read());
    }

    @Test
    void whatHasNoVerifiedItemIsFoundInTheOrderOfIris() {
        assertThat(read())
                .extracting(Subject::iri)
                .containsExactly(BASE + "organisation/lor", BASE + "person/jean-moreau", BASE + "place/strelsau");
    }

    @Test
    void withAllThatTellsItFromItsNamesakes() {
        assertThat(read().get(1))
                .isEqualTo(new Subject(
                        BASE + "person/jean-moreau",
                        Subject.Kind.PERSON,
                        "Jean Moreau",
                        List.of("J. Moreau", "Moreau"),
                        Optional.of(new Subject.Side(BASE + "state/RUR", Optional.of("Q11"))),
                        List.of("Deputy Minister", "Foreign Minister"),
                        Optional.of(new Subject.Seen("2023-11", "2024-05-04")),
                        List.of("Q77")));
    }

    @Test
    void aPlaceHasTheStateInWhichItLies() {
        assertThat(read().get(2).side()).contains(new Subject.Side(BASE + "state/RUR", Optional.of("Q11")));
    }
}
