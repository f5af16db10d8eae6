package org.communique.cli;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the store. */
@Command(
        name = "query",
        description = {
            "Asks a saved query of config/queries, any other SPARQL query, or any page of the site.",
            "The usual prefixes need not be declared; relative IRIs stand below the base."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  communique query series",
            "  communique query report-events --format csv > events.csv",
            "  communique query 'SELECT ?name { ?p a dip:Person ; rdfs:label ?name }'",
            "  communique query --get /sparql?query=ASK%7B%7D",
            "  echo 'DESCRIBE <series/rus-vnm-defence-strategy-dialogue>' | communique query - --format ttl"
        })
final class QueryCommand implements Callable<Integer> {
    private final Session session;

    /** What is asked: one of the two. */
    static final class Question {
        @Parameters(
                index = "0",
                paramLabel = "NAME|FILE|-",
                description = "A saved query, a file, - (stdin), or SPARQL itself.")
        @Nullable
        private String query;

        @Option(
                names = "--get",
                paramLabel = "PATH",
                description = "Prints the site's answer to GET PATH; no server is needed.")
        @Nullable
        private String path;
    }

    @ArgGroup(multiplicity = "1")
    private final Question question = new Question();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, csv, tsv, json, xml or lines (the first column, bare) for rows;"
                    + " ttl, nt, jsonld or rdf for graphs (default: table on a terminal, else csv; ttl for graphs).")
    @Nullable
    private ResultFormat format;

    @Option(
            names = "--param",
            paramLabel = "NAME=VALUE",
            description = "Binds a variable of the query: an IRI in <>, a number, a date or a text. Repeatable.")
    private Map<String, String> parameters = Map.of();

    @Option(names = "--accept", paramLabel = "TYPE", description = "With --get: the Accept header (default: */*).")
    private String accept = "*/*";

    @Mixin
    private final StoreOption storeOption = new StoreOption();

    @Mixin
    private final CommonOptions options = new CommonOptions();

    QueryCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        var assembly = options.assembly(session);
        var directory = storeOption.directory(assembly.settings(), session.streams());
        return session.stores().use(session, directory, assembly, Stores.Need.EXISTING, store -> {
            var streams = session.streams();
            if (question.path != null) {
                return new SiteGet(assembly, store).answer(question.path, accept, streams);
            }
            var text = new QueryText(question.query == null ? "-" : question.query).read(assembly.home(), streams);
            var base = assembly.settings().base().toString();
            return new QueryRun(base, parameters, Optional.ofNullable(format)).answer(text, store, streams);
        });
    }
}
