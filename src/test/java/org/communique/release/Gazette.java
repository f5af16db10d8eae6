package org.communique.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sys.JenaSystem;
import org.communique.rdf.IriMinter;
import org.communique.rdf.QuadFormat;
import org.communique.release.catalog.Accuracy;

/** A small invented dataset in the form of the store's, and releases of it. */
final class Gazette {
    static final IriMinter MINTER = new IriMinter("http://news.example/");
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final String DATA = """
            <event/dialogue/3> a dip:Meeting ; rdfs:label "Third talks"@en ; dip:startDate "2024-05-06"^^xsd:date ;
                dip:participation <event/dialogue/3#host-a> .
            <event/dialogue/3#host-a> a dip:Participation ; dip:participant <person/a> .
            <event/spring> a dip:Visit ; rdfs:label "A \\"spring\\" visit\\n\\tto Ruritania"@en ;
                dip:startDate "2025-04"^^xsd:gYearMonth ; dip:ordinal 7 ; dip:isMainEvent true .
            <event/undated> a dip:Call ; rdfs:label "A call"@en .
            <person/a> a dip:Person ; rdfs:label "Ána Ðỗ" , "Ana Do" ; rdfs:seeAlso <http://other.example/a?b=c&d=(e)> .
            <article/one#event-1> prov:specializationOf <event/dialogue/3> .
            <article/one> a dip:Article ; dct:identifier "one" .
            GRAPH <graph/article/one> {
                <article/one> a dip:Article ; dct:identifier "one" ; dct:issued "2024-05-07"^^xsd:date .
                <article/one#event-1> a dip:Meeting ; prov:wasDerivedFrom <article/one> ;
                    dip:evidence <article/one#span-0-9> ;
                    rdfs:label "Talks, said \\\\ by one"@en .
            }
            GRAPH <graph/article/two> { <article/two> a dip:Article ; dct:identifier "two" . }
            GRAPH <graph/choices> { <event/spring#choice-1> dip:onEntity <event/spring> . }
            GRAPH <graph/conflicts> {
                <event/spring#conflict-1> a dip:Conflict ; dip:onEntity <event/spring> ; dip:onProperty dip:startDate .
            }
            GRAPH <graph/gazetteer> { <state/ABC> a dip:State ; rdfs:label "Ruritania"@en . }
            GRAPH <graph/ontology> { dip:Meeting a rdfs:Class . }
            GRAPH <graph/identity> { <article/one#event-1> dip:blockingKey "secret key" . }
            GRAPH <graph/checksums> { <graph/article/one> schema:sha256 "abc" . }
            GRAPH <http://elsewhere.example/graph/article/x> { <x> a dip:Article . }
            """;

    private Gazette() {}

    /** The dataset; a new one each time. */
    static Dataset data() {
        return parsed(DATA);
    }

    /** The dataset with some of its text replaced. */
    static Dataset dataWith(String text, String replacement) {
        if (!DATA.contains(text)) {
            throw new IllegalArgumentException(text + ": not in the data (expected: some of it)");
        }
        return parsed(DATA.replace(text, replacement));
    }

    private static Dataset parsed(String text) {
        JenaSystem.init();
        StringBuilder head = new StringBuilder();
        QuadFormat.prefixes()
                .getNsPrefixMap()
                .forEach((prefix, iri) -> head.append("PREFIX ")
                        .append(prefix)
                        .append(": <")
                        .append(iri)
                        .append(">\n"));
        Dataset dataset = DatasetFactory.create();
        RDFParser.fromString(head + text, Lang.TRIG).base(MINTER.base()).parse(dataset);
        return dataset;
    }

    static Path release(Dataset data, Path releases, String version) throws IOException {
        return releasing()
                .write(
                        data,
                        releases,
                        ReleaseVersion.of(version).orElseThrow(),
                        Optional.of(DAY),
                        Optional.empty(),
                        step -> {});
    }

    static Path releaseAfter(Path earlier, Dataset data, String version) throws IOException {
        ReleaseVersion next = ReleaseVersion.of(version).orElseThrow();
        return releasing()
                .write(
                        data,
                        earlier.resolve("..").normalize(),
                        next,
                        Optional.of(DAY),
                        Optional.of(earlier),
                        step -> {});
    }

    private static Codebook codebook() {
        try {
            return Codebook.read(Path.of("config/tables.tsv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonLdContext context() {
        try {
            return JsonLdContext.read(Path.of("config/context.jsonld"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Releasing releasing() {
        return new Releasing(
                MINTER,
                new Imprint("Gazette", "The gazette", "https://licence.example/"),
                "0.0.1",
                List.of(new Accuracy("cases", "event", 0.9, 0.8, 0.847, 10)),
                context(),
                codebook(),
                Path.of("config/queries"));
    }

    static List<String> findings(Path release) throws IOException {
        return new Verification(release, release.resolveSibling("scratch"))
                .ofItself(step -> {}).stream().map(Finding::toString).toList();
    }

    static List<String> findings(Path release, Dataset store) throws IOException {
        return new Verification(release, release.resolveSibling("scratch"))
                .with(store, step -> {}).stream().map(Finding::toString).toList();
    }
}
