package org.communique.publish.reconcile;

import java.io.StringReader;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.analyzer.ConfigurableAnalyzer;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.store.ByteBuffersDirectory;

/** A small store about invented states, with namesakes. */
final class Ruritania {
    private static final String DATA = """
            @base <http://localhost:3330/> .
            @prefix dip: <https://w3id.org/communique/ontology#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix prov: <http://www.w3.org/ns/prov#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix wd: <http://www.wikidata.org/entity/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

            <person/trinh-van-an> a dip:Person ; rdfs:label "Trịnh Văn Ân" ; skos:altLabel "Trinh Van An", "An" ;
                dip:represents <state/RUR> ; dip:positionAsStated "Deputy Foreign Minister"@en .
            <person/jean-moreau> a dip:Person ; rdfs:label "Jean Moreau" ; dip:represents <state/RUR> ;
                dip:positionAsStated "Minister of Defence"@en .
            <person/jean-moreau-2> a dip:Person ; rdfs:label "Jean Moreau" ; dip:represents <state/GRA> .
            <person/igor-smirnov> a dip:Person ; rdfs:label "Igor Smirnov" .
            <person/igor-smirnov#tenure-gra-envoy> a dip:Tenure ; dip:holder <person/igor-smirnov> ;
                dip:post <post/gra-envoy> .
            <state/RUR> a dip:State ; rdfs:label "Ruritania"@en .
            <state/GRA> a dip:State ; rdfs:label "Graustark"@en .
            <place/strelsau> a dip:Place ; rdfs:label "Strelsau"@en ; dip:country <state/RUR> .
            <series/gra-rur-dialogue> a dip:DialogueSeries ; rdfs:label "Graustark–Ruritania Dialogue"@en ;
                dip:seriesKey "gra-rur-dialogue" ; dip:party <state/GRA>, <state/RUR> ; dip:lastOrdinal 3 .
            <event/gra-rur-dialogue/3> a dip:DialogueSession ;
                rdfs:label "3rd Graustark–Ruritania Dialogue, Strelsau, 2 May 2024"@en ; dip:ordinal 3 ;
                dip:startDate "2024-05-02"^^xsd:date ; dip:place <place/strelsau> ; dip:country <state/RUR> ;
                dip:party <state/GRA>, <state/RUR> ; dip:series <series/gra-rur-dialogue> ;
                dip:participation <event/gra-rur-dialogue/3#co-chair-jean-moreau> .
            <event/gra-rur-dialogue/3#co-chair-jean-moreau> a dip:Participation ;
                dip:participant <person/jean-moreau> ; dip:positionAsStated "acting Foreign Minister"@en .
            <event/2023-visit> a dip:Visit ; rdfs:label "Visit to Ruritania, 2023"@en ; dip:startDate "2023"^^xsd:gYear ;
                skos:altLabel "<script>alert(document)</script>\\u202E" .
            <article/1> a dip:Article ; rdfs:label "Trịnh Văn Ân in Graustark" .
            GRAPH <graph/gazetteer> {
                <state/RUR> a dip:State ; rdfs:label "Ruritania"@en ; skos:altLabel "Kingdom of Ruritania"@en ;
                    dip:iso2 "RU" ; dip:iso3 "RUR" ; owl:sameAs wd:Q11, <http://other.example/x> .
                <place/zenda> a dip:Place ; rdfs:label "Zenda"@en ; dip:country <state/RUR> .
                <post/gra-envoy> a dip:Post ; rdfs:label "Envoy of Graustark to the League of Rivers"@en ;
                    skos:altLabel "Envoy to the League"@en ; dip:represents <state/GRA> .
                <post/rur-envoy> a dip:Post ; rdfs:label "Envoy of Ruritania to the League of Rivers"@en ;
                    skos:altLabel "Envoy to the League"@en ; dip:represents <state/RUR> .
                <organisation/lor> a dip:Organisation ; rdfs:label "League of Rivers"@en ; dip:shortName "LOR" .
            }
            GRAPH <graph/article/1> {
                <article/1#person-1> a dip:Person ; rdfs:label "Trinh Van An" ;
                    prov:specializationOf <person/trinh-van-an> .
                <article/1#person-2> a dip:Person ; rdfs:label "Somebody Reported" .
            }
            """;

    private Ruritania() {}

    static Dataset plain() {
        return filled(DatasetFactory.createTxnMem());
    }

    static Dataset indexed() {
        EntityDefinition fields = new EntityDefinition("uri", "label", "graph", RDFS.label.asNode());
        fields.set("label", SKOS.altLabel.asNode());
        TextIndexConfig config = new TextIndexConfig(fields);
        config.setAnalyzer(new ConfigurableAnalyzer(
                TextVocab.standardTokenizer.getURI(),
                List.of(TextVocab.lowerCaseFilter.getURI(), TextVocab.asciiFoldingFilter.getURI())));
        return filled(
                TextDatasetFactory.createLucene(DatasetFactory.createTxnMem(), new ByteBuffersDirectory(), config));
    }

    private static Dataset filled(Dataset dataset) {
        dataset.executeWrite(
                () -> RDFDataMgr.read(dataset, new StringReader(DATA), "http://localhost:3330/", Lang.TRIG));
        return dataset;
    }
}
