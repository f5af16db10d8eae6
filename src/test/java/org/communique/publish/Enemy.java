package org.communique.publish;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;

/** A store in which everything that is written by people says the same: things of each kind, in all parts of them. */
public final class Enemy {
    /** Where each kind of page is that tells of the store. */
    public static final List<String> PAGES = List.of(
            "/",
            "/event/",
            "/person/",
            "/series/",
            "/article/",
            "/state/",
            "/organisation/",
            "/place/",
            "/document/",
            "/award/",
            "/dyad/",
            "/dyad/ENE-FOE",
            "/event/2030-01-01-meeting-enemy.html",
            "/person/enemy.html",
            "/series/enemy.html",
            "/state/ENE.html",
            "/organisation/enemy.html",
            "/place/enemy.html",
            "/topic/enemy.html",
            "/topic.html",
            "/article/2030-01-01-enemy-00000000.html",
            "/graph/article/2030-01-01-enemy-00000000.html",
            "/graph/gazetteer.html",
            "/search",
            "/search?kind=event&state=ENE",
            "/view/",
            "/view/timeline",
            "/view/map",
            "/view/network",
            "/view/network?of=states",
            "/view/matrix",
            "/view/ladder",
            "/view/ladder?embed=1",
            "/dataset.html",
            "/ontology.html",
            "/api/",
            "/api/events.html",
            "/api/persons.html",
            "/api/documents.html",
            "/api/statements.html",
            "/sparql?format=html&query=" + RunningSite.encoded("SELECT * { ?s ?p ?o } LIMIT 500"),
            "/sparql?format=html&query="
                    + RunningSite.encoded("SELECT * { GRAPH ?g { ?s ?p ?o } FILTER(STRENDS(STR(?g), '00000000')) }"),
            "/person/enemi",
            "/releases/");

    /** Where tables are. */
    public static final List<String> TABLES = List.of(
            "/search.csv",
            "/view/timeline.csv",
            "/view/map.csv",
            "/view/network.csv",
            "/view/matrix.csv",
            "/view/ladder.csv",
            "/api/events.csv",
            "/api/persons.csv",
            "/api/participants.csv",
            "/api/documents.csv",
            "/api/awards.csv",
            "/api/statements.csv",
            "/api/tenures.csv",
            "/api/topics.csv",
            "/api/series.csv");

    private static final String STORE = Archive.PREFIXES + """
            <event/2030-01-01-meeting-enemy> a dip:Meeting ; rdfs:label TEXT ; skos:altLabel TEXT ;
                dip:startDate "2030-01-01"^^xsd:date ; dip:place <place/enemy> ; dip:country <state/ENE> ;
                dip:party <state/ENE>, <state/FOE> ; dip:hostParty <state/ENE> ; dip:status status:held ;
                dip:topic topic:enemy ; dip:series <series/enemy> ; dip:ordinal 3 ; rdfs:seeAlso ADDRESS ;
                dip:participation <event/2030-01-01-meeting-enemy#chair-enemy> ;
                dip:producedDocument <event/2030-01-01-meeting-enemy#document-1> ;
                dip:conferredAward <event/2030-01-01-meeting-enemy#award-1> .
            <event/2030-01-01-meeting-enemy#chair-enemy> a dip:Participation ; dip:participant <person/enemy> ;
                dip:role role:co-chair ; dip:represents <state/ENE> ; dip:positionAsStated TEXT ; dip:rankAsStated TEXT .
            <event/2030-01-01-meeting-enemy#document-1> a dip:Document ; rdfs:label TEXT ; dip:signatory <state/ENE> .
            <event/2030-01-01-meeting-enemy#award-1> a dip:Award ; rdfs:label TEXT ; dip:recipient <person/enemy> ;
                dip:conferredBy <state/ENE> .
            <event/2030-02-02-meeting-enemy> a dip:Meeting ; rdfs:label TEXT ; dip:startDate "2030-02-02"^^xsd:date ;
                dip:country <state/FOE> ; dip:party <state/ENE>, <state/FOE> ; dip:status status:planned .
            <person/enemy> a dip:Person ; rdfs:label TEXT ; skos:altLabel TEXT ; dip:represents <state/ENE> ;
                dip:positionAsStated TEXT ; dip:rankAsStated TEXT ; owl:sameAs ADDRESS .
            <person/enemy#tenure-1> a dip:Tenure ; dip:holder <person/enemy> ; dip:represents <state/ENE> ;
                dip:positionAsStated TEXT ; dip:observedFrom "2030-01-01"^^xsd:date ;
                dip:observedUntil "2030-01-01"^^xsd:date ;
                prov:wasDerivedFrom <article/2030-01-01-enemy-00000000#person-1> .
            <series/enemy> a dip:DialogueSeries ; rdfs:label TEXT ; dip:party <state/ENE>, <state/FOE> ;
                dip:missingOrdinal 1, 2 .
            <article/2030-01-01-enemy-00000000> a dip:Article ; rdfs:label TEXT ; dct:issued "2030-01-01"^^xsd:date .
            <article/2030-01-01-enemy-00000000#event-1> prov:specializationOf <event/2030-01-01-meeting-enemy> .
            <article/2030-01-01-enemy-00000000#person-1> prov:specializationOf <person/enemy> .

            GRAPH <graph/gazetteer> {
                <state/ENE> a dip:State ; rdfs:label TEXT ; skos:altLabel TEXT ; skos:notation "ENE" .
                <state/FOE> a dip:State ; rdfs:label TEXT ; skos:notation "FOE" .
                <organisation/enemy> a dip:Organisation ; rdfs:label TEXT .
                <place/enemy> a dip:Place ; rdfs:label TEXT ; dip:country <state/ENE> ; geo:lat "12.5"^^xsd:decimal ;
                    geo:long "101.5"^^xsd:decimal .
                <person/enemy#wikidata> a dip:LinkClaim ; dip:onEntity <person/enemy> ; dip:item ADDRESS ;
                    dip:linkEvidence TEXT .
            }
            GRAPH <graph/ontology> {
                <https://w3id.org/communique/topic> a skos:ConceptScheme ; skos:prefLabel TEXT ; rdfs:label TEXT .
                topic:enemy a skos:Concept ; skos:prefLabel TEXT ; skos:definition TEXT ;
                    skos:inScheme <https://w3id.org/communique/topic> .
            }
            GRAPH <graph/conflicts> {
                <event/2030-01-01-meeting-enemy#conflict-1> a dip:Conflict ;
                    dip:onEntity <event/2030-01-01-meeting-enemy> ; dip:onProperty dip:startDate ;
                    dip:side <event/2030-01-01-meeting-enemy#conflict-1-side-1> .
                <event/2030-01-01-meeting-enemy#conflict-1-side-1> dip:value TEXT ;
                    dip:statedIn <article/2030-01-01-enemy-00000000> .
            }
            GRAPH <graph/article/2030-01-01-enemy-00000000> {
                <article/2030-01-01-enemy-00000000> a dip:Article ; rdfs:label TEXT ; schema:headline TEXT ;
                    dct:publisher TEXT ; schema:url ADDRESS ; dct:issued "2030-01-01"^^xsd:date ; dct:identifier TEXT .
                <article/2030-01-01-enemy-00000000#event-1> a dip:Meeting ; rdfs:label TEXT ;
                    prov:wasDerivedFrom <article/2030-01-01-enemy-00000000> ; dip:rule TEXT ;
                    dip:place <article/2030-01-01-enemy-00000000#place-1> ;
                    dip:evidence <article/2030-01-01-enemy-00000000#span-0-9> .
                <article/2030-01-01-enemy-00000000#place-1> a dip:Place ; rdfs:label TEXT .
                <article/2030-01-01-enemy-00000000#person-1> a dip:Person ; rdfs:label TEXT ; skos:altLabel TEXT ;
                    dip:positionAsStated TEXT ; dip:rankAsStated TEXT ;
                    dip:evidence <article/2030-01-01-enemy-00000000#span-0-9> .
                <article/2030-01-01-enemy-00000000#statement-1> a dip:Statement ; dip:statedText TEXT ;
                    dip:speaker <article/2030-01-01-enemy-00000000#person-1> ; dip:speechAct act:thank ;
                    dip:madeAt <article/2030-01-01-enemy-00000000#event-1> ;
                    dip:evidence <article/2030-01-01-enemy-00000000#span-0-9> .
                <article/2030-01-01-enemy-00000000#topic-enemy> a dip:TopicReport ; dip:topic topic:enemy ;
                    dip:madeAt <article/2030-01-01-enemy-00000000#event-1> ;
                    dip:evidence <article/2030-01-01-enemy-00000000#span-0-9> .
                <article/2030-01-01-enemy-00000000#span-0-9> a dip:EvidenceSpan ;
                    oa:hasSelector <article/2030-01-01-enemy-00000000#span-0-9-quote> .
                <article/2030-01-01-enemy-00000000#span-0-9-quote> oa:exact TEXT .
            }
            """;

    private Enemy() {}

    /** The site of the store, with all saved queries. */
    public static RunningSite site(String text, String address) {
        return RunningSite.start(
                saying(text, address),
                SiteSettings.local().withQueries(Path.of("config/queries")).withTables(Path.of("config/tables.tsv")));
    }

    /**
     * The store.
     *
     * @param text every label, post, rank, publisher and sentence in it
     * @param address every link to elsewhere
     */
    public static Dataset saying(String text, String address) {
        String literal = NodeFmtLib.strNT(NodeFactory.createLiteralString(text));
        String trig = STORE.replace("ADDRESS", "<" + address + ">").replace("TEXT", literal);
        Dataset dataset = DatasetFactory.createTxnMem();
        dataset.executeWrite(() -> {
            RDFParser.fromString(trig, Lang.TRIG).parse(dataset);
            Model ontology = dataset.getNamedModel("http://localhost:3330/graph/ontology");
            RDFDataMgr.read(ontology, "ontology/diplomacy.ttl");
        });
        return dataset;
    }
}
