package org.communique.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.communique.cli.ResultFormat.Shape;
import org.communique.rdf.QuadFormat;
import org.communique.store.Store;

/**
 * One query (SPARQL 1.1) and how its answer is printed. Reads one whole revision of the store; reaches no other
 * machine.
 */
record QueryRun(String base, Map<String, String> parameters, Optional<ResultFormat> format) {
    /** @throws CommandFailure if it is no query, or the format does not fit its answer */
    int answer(String text, Store store, Streams streams) {
        var query = parsed(text);
        var shape = query.isSelectType() || query.isAskType() ? Shape.ROWS : Shape.GRAPH;
        var chosen = format.orElseGet(() -> usual(shape, streams));
        if (chosen.shape() != shape) {
            throw new CommandFailure(
                    "--format " + chosen.code(),
                    shape == Shape.ROWS ? "this query answers with rows" : "this query answers with a graph",
                    "one of " + ResultFormat.codes(shape));
        }
        return store.read(dataset -> print(query, dataset, chosen, streams.out()));
    }

    private Query parsed(String text) {
        try {
            var query = new Query();
            query.setPrefixMapping(QuadFormat.prefixes());
            return QueryFactory.parse(query, text, base, Syntax.syntaxARQ);
        } catch (QueryParseException e) {
            throw new CommandFailure(
                    "query:%d:%d".formatted(e.getLine(), e.getColumn()),
                    String.valueOf(e.getMessage()).lines().collect(Collectors.joining(" ")),
                    "SPARQL 1.1");
        }
    }

    private static ResultFormat usual(Shape shape, Streams streams) {
        return switch (shape) {
            case ROWS -> streams.colour() ? ResultFormat.TABLE : ResultFormat.CSV;
            case GRAPH -> ResultFormat.TTL;
        };
    }

    private int print(Query query, Dataset dataset, ResultFormat chosen, PrintStream out) {
        var builder = QueryExecution.dataset(dataset).query(query).set(ARQ.httpServiceAllowed, false);
        new QueryParameters(query, base).bind(parameters).forEach(builder::substitution);
        try (var execution = builder.build()) {
            switch (chosen) {
                case TABLE -> table(query, execution, out);
                case CSV -> rows(query, execution, ResultSetLang.RS_CSV, out);
                case TSV -> rows(query, execution, ResultSetLang.RS_TSV, out);
                case JSON -> rows(query, execution, ResultSetLang.RS_JSON, out);
                case XML -> rows(query, execution, ResultSetLang.RS_XML, out);
                case LINES -> lines(query, execution, out);
                case TTL -> RDFDataMgr.write(out, graph(query, execution), RDFFormat.TURTLE_PRETTY);
                case NT -> RDFDataMgr.write(out, graph(query, execution), RDFFormat.NTRIPLES_UTF8);
                case JSONLD -> RDFDataMgr.write(out, graph(query, execution), RDFFormat.JSONLD11_PRETTY);
                case RDF -> RDFDataMgr.write(out, graph(query, execution), RDFFormat.RDFXML_ABBREV);
            }
        }
        return ExitCode.DONE;
    }

    private static void rows(Query query, QueryExecution execution, Lang lang, OutputStream out) {
        if (query.isAskType()) {
            ResultSetFormatter.output(out, execution.execAsk(), lang);
        } else {
            ResultSetFormatter.output(out, execution.execSelect(), lang);
        }
    }

    private void table(Query query, QueryExecution execution, PrintStream out) {
        if (query.isAskType()) {
            out.println(execution.execAsk() ? "yes" : "no");
        } else {
            new TextTable(base).print(execution.execSelect(), out);
        }
    }

    private static void lines(Query query, QueryExecution execution, PrintStream out) {
        if (query.isAskType()) {
            out.println(execution.execAsk() ? "yes" : "no");
            return;
        }
        var first = query.getResultVars().getFirst();
        execution.execSelect().forEachRemaining(row -> {
            var value = Optional.ofNullable(row.get(first));
            var text = value.map(node -> node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString());
            out.println(Streams.harmless(text.orElse("")).replaceAll("\\s+", " "));
        });
    }

    private static Model graph(Query query, QueryExecution execution) {
        var graph = query.isDescribeType() ? execution.execDescribe() : execution.execConstruct();
        return graph.setNsPrefixes(QuadFormat.prefixes());
    }
}
