package org.communique.publish;

import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;

/**
 * An invented store in which some things have very much to tell: a state, a person, a place, a topic and a series of a
 * thousand events, an event with hundreds of participants and reports, an article of sixty events.
 */
final class Archive {
    static final int EVENTS = 1000;
    static final int ROUNDS = 300;
    static final int PARTICIPANTS = 150;
    static final int REPORTS = 120;

    static final String STATE = "/state/AAA";
    static final String PERSON = "/person/ambassador-everywhere";
    static final String PLACE = "/place/capital-of-alphaland";
    static final String TOPIC = "/topic/border-trade";
    static final String ORGANISATION = "/organisation/league";
    static final String SERIES = "/series/alphaland-dialogue";
    static final String EVENT = "/event/2020-01-01-conference";
    static final String ARTICLE = "/article/2020-01-01-gazette-00000000";

    static final String PREFIXES = """
            @base <http://localhost:3330/> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix dip: <https://w3id.org/communique/ontology#> .
            @prefix geo: <http://www.w3.org/2003/01/geo/wgs84_pos#> .
            @prefix oa: <http://www.w3.org/ns/oa#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix prov: <http://www.w3.org/ns/prov#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix schema: <https://schema.org/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @prefix status: <https://w3id.org/communique/status/> .
            @prefix role: <https://w3id.org/communique/role/> .
            @prefix act: <https://w3id.org/communique/speech-act/> .
            @prefix topic: <https://w3id.org/communique/topic/> .
            """;

    private final StringBuilder text = new StringBuilder(PREFIXES);

    private Archive() {}

    static Dataset dataset() {
        Archive archive = new Archive();
        archive.gazetteer();
        for (int i = 0; i < EVENTS; i++) {
            archive.event(i);
        }
        archive.conference();
        archive.article();
        Dataset dataset = DatasetFactory.createTxnMem();
        dataset.executeWrite(() -> {
            RDFParser.fromString(archive.text.toString(), Lang.TRIG).parse(dataset);
            Model ontology = dataset.getNamedModel("http://localhost:3330/graph/ontology");
            RDFDataMgr.read(ontology, "ontology/diplomacy.ttl");
        });
        return dataset;
    }

    private static String code(int number) {
        return "S" + (char) ('A' + number / 26) + (char) ('A' + number % 26);
    }

    private void gazetteer() {
        text.append("GRAPH <graph/gazetteer> { <state/AAA> a dip:State ; rdfs:label \"Republic of Alphaland\" .\n");
        text.append("<organisation/league> a dip:Organisation ; rdfs:label \"League of the Middle Regions\" .\n");
        text.append("<place/capital-of-alphaland> a dip:Place ; rdfs:label \"Capital of Alphaland\" ;"
                + " dip:country <state/AAA> ; geo:lat 12.5 ; geo:long 101.5 .\n");
        for (int i = 0; i < 60; i++) {
            text.append("<state/%s> a dip:State ; rdfs:label \"Federal Union of Number %d\" .%n".formatted(code(i), i));
        }
        text.append("}\nGRAPH <graph/ontology> {\n");
        for (int i = 0; i < 30; i++) {
            text.append(
                    "topic:matter-%d a skos:Concept ; skos:prefLabel \"A matter of number %d\"@en .%n".formatted(i, i));
        }
        text.append("topic:border-trade a skos:Concept ; skos:prefLabel \"Trade across the border\"@en . }\n");
        text.append("<person/ambassador-everywhere> a dip:Person ; rdfs:label \"Ambassador Everywhere\" ;"
                + " dip:represents <state/AAA> .\n<series/alphaland-dialogue> a dip:DialogueSeries ;"
                + " rdfs:label \"Dialogue of Alphaland with everybody on matters of all numbers\" .\n");
        for (int i = 0; i < 400; i++) {
            text.append("<person/delegate-%d> a dip:Person ; rdfs:label \"Delegate of the Name %d\" ;".formatted(i, i)
                    + " dip:represents <state/%s> .%n".formatted(code(i % 60)));
        }
    }

    private void event(int i) {
        String day = "%d-%02d-%02d".formatted(1990 + i / 36, 1 + i / 3 % 12, 1 + i % 28);
        String event = "event/%s-meeting-%d".formatted(day, i);
        String article = "article/%s-gazette-%08d".formatted(day, i + 1);
        text.append(
                "<%s> a dip:Meeting ; rdfs:label \"Meeting of Alphaland and the Union of Number %d, Capital, %s\" ;%n"
                        .formatted(event, i % 60, day));
        text.append(
                "dip:startDate \"%s\"^^xsd:date ; dip:place <place/capital-of-alphaland> ; dip:country <state/AAA> ;%n"
                        .formatted(day));
        text.append("dip:party <state/AAA>, <state/%s>, <organisation/league> ; dip:hostParty <state/AAA> ;%n"
                .formatted(code(i % 60)));
        text.append("dip:status status:%s ; dip:topic topic:border-trade, topic:matter-%d ;%n"
                .formatted(i % 9 == 0 ? "planned" : "held", i % 30));
        if (i < ROUNDS) {
            text.append("dip:series <series/alphaland-dialogue> ; dip:ordinal %d ;%n".formatted(i + 1));
        }
        text.append("dip:participation <%s#chair-1>, <%s#member-1> .%n".formatted(event, event));
        part(event + "#chair-1", "ambassador-everywhere", "co-chair", "AAA");
        part(event + "#member-1", "delegate-" + i % 400, "participant", code(i % 60));
        text.append("<%s> a dip:Article ; rdfs:label \"Gazette of the Capital, %s\" ; dct:issued \"%s\"^^xsd:date .%n"
                .formatted(article, day, day));
        report(article, event, "1");
        text.append("<%s#person-1> prov:specializationOf <person/ambassador-everywhere> .%n".formatted(article));
        text.append("GRAPH <graph/%s> {%n".formatted(article));
        source(article, day);
        reported(article, "1", "The two sides met in the Capital and spoke about trade, number %d.".formatted(i));
        text.append("<%s#person-1> a dip:Person ; rdfs:label \"Ambassador E. Everywhere\" ;".formatted(article)
                + " dip:positionAsStated \"Ambassador at Large for Everything\"@en ; dip:evidence <%s#span-1> .%n"
                        .formatted(article));
        text.append(
                "<%s#statement-1> a dip:Statement ; dip:statedText \"The Ambassador said that number %d is fine.\" ;"
                                .formatted(article, i)
                        + " dip:speaker <%s#person-1> ; dip:speechAct act:thank ; dip:madeAt <%s#event-1> . }%n"
                                .formatted(article, article));
    }

    private void part(String part, String person, String role, String side) {
        text.append(
                "<%s> a dip:Participation ; dip:participant <person/%s> ; dip:role role:%s ; dip:represents <state/%s> ;"
                                .formatted(part, person, role, side)
                        + " dip:positionAsStated \"Deputy Minister of Foreign Affairs and Trade\"@en .\n");
    }

    private void report(String article, String event, String number) {
        text.append("<%s#event-%s> prov:specializationOf <%s> .%n".formatted(article, number, event));
    }

    private void source(String article, String day) {
        text.append(
                "<%s> a dip:Article ; rdfs:label \"Gazette of the Capital, %s\" ; dct:publisher \"Gazette of the Capital\" ;"
                                .formatted(article, day)
                        + " schema:url <https://gazette.example/%s/what-was-told-of-the-meeting> ;".formatted(day)
                        + " dct:issued \"%s\"^^xsd:date .%n".formatted(day));
    }

    private void reported(String article, String number, String sentence) {
        text.append(
                "<%s#event-%s> a dip:Meeting ; rdfs:label \"meeting of number %s\" ;".formatted(article, number, number)
                        + " dip:startDate \"2020-01-01\"^^xsd:date ; dip:status status:held ; dip:evidence <%s#span-%s> .%n"
                                .formatted(article, number));
        text.append("<%s#span-%s> a dip:EvidenceSpan ; oa:hasSelector <%s#span-%s-quote> .%n"
                .formatted(article, number, article, number));
        text.append("<%s#span-%s-quote> oa:exact \"%s\"@en .%n".formatted(article, number, sentence));
    }

    /** One event with many participants, documents, awards and reports. */
    private void conference() {
        String event = EVENT.substring(1);
        text.append(
                "<%s> a dip:Conference ; rdfs:label \"Conference of all with all, Capital\" ;".formatted(event)
                        + " dip:startDate \"2020-01-01\"^^xsd:date ; dip:place <place/capital-of-alphaland> ; dip:status status:held .\n");
        for (int i = 0; i < PARTICIPANTS; i++) {
            text.append("<%s> dip:participation <%s#member-%d> ; dip:party <state/%s> .%n"
                    .formatted(event, event, i, code(i % 60)));
            part(event + "#member-" + i, "delegate-" + i, "participant", code(i % 60));
        }
        for (int i = 0; i < 60; i++) {
            text.append("<%s> dip:producedDocument <%s#document-%d> ; dip:conferredAward <%s#award-%d> .%n"
                    .formatted(event, event, i, event, i));
            text.append("<%s#document-%d> a dip:Document ; rdfs:label \"Memorandum on the matter of number %d\" ;"
                            .formatted(event, i, i)
                    + " dip:signatory <state/AAA>, <state/%s> .%n".formatted(code(i % 60)));
            text.append(
                    "<%s#award-%d> a dip:Award ; rdfs:label \"Order of the number %d\" ; dip:recipient <person/delegate-%d> ."
                                    .formatted(event, i, i, i)
                            + "\n");
        }
        for (int i = 0; i < REPORTS; i++) {
            String article = "article/2020-01-02-herald-%08d".formatted(i);
            report(article, event, "1");
            text.append("<%s> a dip:Article ; rdfs:label \"Herald %d\" ; dct:issued \"2020-01-02\"^^xsd:date .%n"
                    .formatted(article, i));
            text.append("GRAPH <graph/%s> {%n".formatted(article));
            source(article, "2020-01-02");
            reported(
                    article,
                    "1",
                    "All met all in the Capital, as the Herald of number %d tells at some length.".formatted(i));
            text.append(
                    "<%s#statement-1> a dip:Statement ; dip:statedText \"A delegate said that %d matters were settled.\" ;"
                                    .formatted(article, i)
                            + " dip:speechAct act:thank ; dip:madeAt <%s#event-1> . }%n".formatted(article));
        }
    }

    /** One article that tells of many events. */
    private void article() {
        String article = ARTICLE.substring(1);
        text.append("<%s> a dip:Article ; rdfs:label \"Gazette of the year\" ; dct:issued \"2020-01-01\"^^xsd:date .%n"
                .formatted(article));
        text.append("GRAPH <graph/%s> {%n".formatted(article));
        source(article, "2020-01-01");
        for (int i = 1; i <= 60; i++) {
            reported(
                    article,
                    Integer.toString(i),
                    "On one of the days the sides met for the time of number %d.".formatted(i));
            text.append(
                    "<%s#person-%d> a dip:Person ; rdfs:label \"Delegate of the Name %d\" ;".formatted(article, i, i)
                            + " dip:positionAsStated \"Deputy Minister of Foreign Affairs and Trade\"@en .\n");
            text.append("<%s#event-%d> dip:participation <%s#event-%d-part> .%n".formatted(article, i, article, i));
            text.append("<%s#event-%d-part> dip:participant <%s#person-%d> ; dip:role role:participant .%n"
                    .formatted(article, i, article, i));
            text.append("<%s#statement-%d> a dip:Statement ; dip:statedText \"They said that all was well, time %d.\" ;"
                            .formatted(article, i, i)
                    + " dip:speaker <%s#person-%d> ; dip:speechAct act:thank ; dip:madeAt <%s#event-%d> .%n"
                            .formatted(article, i, article, i));
        }
        text.append("}\n");
        for (int i = 1; i <= 60; i++) {
            text.append("<%s#event-%d> prov:specializationOf <event/2020-02-%02d-told-%d> .%n"
                    .formatted(article, i, 1 + i % 28, i));
        }
    }
}
