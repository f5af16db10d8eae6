package org.communique.fair;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A site, and the registries that know it, at which every check passes; and the same with something wrong.
 *
 * @param changes from texts of its documents to what stands in their place
 * @param gone documents that are not there
 */
record ModelSite(Map<String, String> changes, Set<String> gone) {
    static final String ONTOLOGY = "https://w3id.org/example/onto";
    static final String DATASET = "https://data.example/dataset";

    private static final Map<String, String> PLACES = Map.of(
            "https://w3id.org/example/", "own/",
            "https://data.example/", "data/",
            "https://creativecommons.org/", "licences/",
            "https://doi.org/", "doi/",
            "http://prefix.cc/", "prefix/",
            "https://lov.linkeddata.es/", "lov/");

    private static final String TURTLE = """
        @prefix bibo: <http://purl.org/ontology/bibo/> .
        @prefix dct: <http://purl.org/dc/terms/> .
        @prefix foaf: <http://xmlns.com/foaf/0.1/> .
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix schema: <https://schema.org/> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix vann: <http://purl.org/vocab/vann/> .
        <https://w3id.org/example/onto> a owl:Ontology ;
            dct:title "Things" ;
            dct:description "What there is." ;
            dct:license <https://creativecommons.org/licenses/by/4.0/> ;
            dct:creator "A" ;
            dct:publisher "B" ;
            dct:created "2026-01-01" ;
            dct:issued "2026-01-02" ;
            dct:bibliographicCitation "A: Things" ;
            dct:source <https://source.example/> ;
            bibo:doi "10.5555/onto" ;
            bibo:status <http://purl.org/ontology/bibo/status/draft> ;
            foaf:logo <https://w3id.org/example/logo.svg> ;
            schema:includedInDataCatalog <https://data.example/catalog> ;
            owl:versionIRI <https://w3id.org/example/onto/1.0> ;
            owl:versionInfo "1.0" ;
            vann:preferredNamespacePrefix "ex" ;
            vann:preferredNamespaceUri "https://w3id.org/example/onto#" .
        <https://w3id.org/example/onto#Thing> a owl:Class ;
            rdfs:label "thing" ;
            skos:definition "What is." ;
            rdfs:subClassOf <https://other.example/ns#Thing> .
        """;

    private static final String DCAT = """
        @prefix dcat: <http://www.w3.org/ns/dcat#> .
        @prefix dct: <http://purl.org/dc/terms/> .
        @prefix prov: <http://www.w3.org/ns/prov#> .
        <https://data.example/dataset#it> a dcat:Dataset ;
            dct:title "Data" ;
            dct:description "Rows." ;
            dct:creator "A" ;
            dct:publisher "B" ;
            dct:issued "2026-01-01" ;
            dct:license <https://creativecommons.org/licenses/by/4.0/> ;
            dct:accessRights <https://rights.example/PUBLIC> ;
            dct:hasPart <https://data.example/part> ;
            dcat:keyword "rows" ;
            prov:wasAttributedTo <https://data.example/b> ;
            dcat:distribution <https://data.example/dataset#csv> .
        <https://data.example/dataset#csv> a dcat:Distribution ;
            dcat:downloadURL <https://data.example/file.csv> ;
            dcat:mediaType <https://www.iana.org/assignments/media-types/text/csv> ;
            dcat:byteSize "10" .
        """;

    private static final String PAGE = """
        <!doctype html><html><head><title>Data</title>
        <link rel="describedby" type="text/turtle" href="dataset.ttl">
        <script type="application/ld+json">{
          "@context": "https://schema.org", "@type": "Dataset", "@id": "https://data.example/dataset#it",
          "identifier": "https://doi.org/10.5555/data", "name": "Data", "description": "Rows.",
          "creator": {"@type": "Person", "name": "A"}, "publisher": {"@type": "Organization", "name": "B"},
          "datePublished": "2026-01-01", "isAccessibleForFree": true, "keywords": ["rows"],
          "license": "https://creativecommons.org/licenses/by/4.0/", "isPartOf": "https://data.example/catalog",
          "distribution": [{"@type": "DataDownload", "contentUrl": "https://data.example/file.csv",
            "encodingFormat": "text/csv", "contentSize": "10 B"}]
        }</script></head><body>Data</body></html>
        """;

    /** Document by path; where several stand at one address, the type they are asked by is part of it. */
    private static final Map<String, String> DOCUMENTS = Map.ofEntries(
            Map.entry("/own/onto text/turtle", TURTLE),
            Map.entry("/own/onto text/html", "<html><body>Things</body></html>"),
            Map.entry("/own/onto/1.0", "-> /own/onto"),
            Map.entry("/data/dataset", "-> /data/dataset.doc"),
            Map.entry("/data/dataset.doc text/html", PAGE),
            Map.entry("/data/dataset.doc text/turtle", DCAT),
            Map.entry("/data/dataset.ttl text/turtle", DCAT),
            Map.entry("/data/catalog text/turtle", "<#it> <http://www.w3.org/ns/dcat#resource> <" + ONTOLOGY + "> ."),
            Map.entry("/data/file.csv text/csv", "a,b\r\n1,2\r\n"),
            Map.entry("/licences/licenses/by/4.0/ text/html", "<html>CC BY</html>"),
            Map.entry("/doi/10.5555/data", "-> /data/dataset.doc"),
            Map.entry("/prefix/ex.file.json application/json", "{\"ex\": \"https://w3id.org/example/onto#\"}"),
            Map.entry(
                    "/lov/dataset/lov/api/v2/vocabulary/list application/json",
                    "[{\"uri\": \"https://w3id.org/example/onto\"}]"));

    static ModelSite complete() {
        return new ModelSite(Map.of(), Set.of());
    }

    /** The same with another text in all its documents. */
    ModelSite with(String text, String other) {
        if (DOCUMENTS.values().stream().noneMatch(document -> document.contains(text))) {
            throw new IllegalArgumentException(text + ": in no document (expected: a part of one)");
        }
        Map<String, String> all = new HashMap<>(changes);
        all.put(text, other);
        return new ModelSite(all, gone);
    }

    /** The same without a text. */
    ModelSite lacking(String text) {
        return with(text, "");
    }

    /** The same without a document. */
    ModelSite without(String document) {
        if (!DOCUMENTS.containsKey(document)) {
            throw new IllegalArgumentException(
                    document + ": no document (expected: one of " + DOCUMENTS.keySet() + ")");
        }
        Set<String> all = new HashSet<>(gone);
        all.add(document);
        return new ModelSite(changes, all);
    }

    /** Judged with the registries at hand. */
    FairReport judged() throws IOException {
        return judged(PLACES.keySet());
    }

    /** Judged where only these beginnings of addresses can be reached. */
    FairReport judged(Set<String> reached) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        try {
            String root = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            Map<String, URI> places = new HashMap<>();
            reached.forEach(prefix -> places.put(changed(prefix), URI.create(root + PLACES.get(prefix))));
            return new Fairness(changed(ONTOLOGY), DATASET).assess(new AddressMap(places, false));
        } finally {
            server.stop(0);
        }
    }

    private String changed(String text) {
        String result = text;
        for (Map.Entry<String, String> change : changes.entrySet()) {
            result = result.replace(change.getKey(), change.getValue());
        }
        return result;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String accept = exchange.getRequestHeaders().getFirst("Accept");
            for (Map.Entry<String, String> document : DOCUMENTS.entrySet()) {
                String key = document.getKey();
                if (gone.contains(key)) {
                    continue;
                }
                String type = key.substring(key.indexOf(' ') + 1);
                boolean here = key.equals(path) || key.equals(path + " " + type);
                String text = changed(document.getValue());
                if (here && text.startsWith("-> ")) {
                    exchange.getResponseHeaders().set("Location", text.substring(3));
                    exchange.sendResponseHeaders(303, -1);
                    return;
                }
                if (here
                        && (accept.startsWith(type) || accept.equals("*/*") || accept.equals("text/html, */*;q=0.5"))) {
                    send(exchange, type, text);
                    return;
                }
            }
            exchange.sendResponseHeaders(404, -1);
        }
    }

    private static void send(HttpExchange exchange, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        if (head) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(bytes.length));
        }
        exchange.sendResponseHeaders(200, head ? -1 : bytes.length);
        if (!head) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
