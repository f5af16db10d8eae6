package org.communique.publish.sparql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.communique.publish.SiteSettings.QueryLimits;
import org.communique.publish.http.Body;
import org.communique.publish.page.QuadWriter;
import org.communique.publish.page.RdfSyntax;

/** Runs one query in a read transaction and writes its whole answer, or none. */
final class Execution {
    private final DatasetGraph store;
    private final QueryLimits limits;
    private final QueryRunner runner;

    Execution(DatasetGraph store, QueryLimits limits, QueryRunner runner) {
        this.store = store;
        this.limits = limits;
        this.runner = runner;
    }

    /** The solutions of a SELECT, or the answer of an ASK. */
    Body results(Query query, Lang lang) {
        return run(query, exec -> {
            CappedOutput out = new CappedOutput(limits.bytes());
            var writer = RowSetWriterRegistry.getFactory(lang).create(lang);
            if (query.isAskType()) {
                writer.write(out, exec.ask(), exec.getContext());
            } else {
                writer.write(out, rows(exec), exec.getContext());
            }
            return out.body();
        });
    }

    boolean ask(Query query) {
        return run(query, QueryExec::ask);
    }

    Solutions solutions(Query query) {
        return run(query, exec -> {
            List<Binding> rows = new ArrayList<>();
            RowSet solutions = rows(exec);
            solutions.forEachRemaining(rows::add);
            return new Solutions(solutions.getResultVars(), rows);
        });
    }

    private RowSet rows(QueryExec exec) {
        return new CappedRows(exec.select(), limits.rows());
    }

    /** The graph of a CONSTRUCT or DESCRIBE. */
    Body graph(Query query, RdfSyntax syntax) {
        return run(query, exec -> {
            CappedOutput out = new CappedOutput(limits.bytes());
            new QuadWriter(NodeFactory.createURI("")).write(quads(query, exec), syntax, out);
            return out.body();
        });
    }

    Collection<Quad> quads(Query query) {
        return run(query, exec -> quads(query, exec));
    }

    private Collection<Quad> quads(Query query, QueryExec exec) {
        List<Quad> quads = new ArrayList<>();
        if (query.isConstructQuad()) {
            CappedRows.capped(exec.constructQuads(), limits.rows()).forEachRemaining(quads::add);
            return quads;
        }
        Iterator<Triple> triples = query.isConstructType() ? exec.constructTriples() : exec.describeTriples();
        CappedRows.capped(triples, limits.rows())
                .forEachRemaining(triple -> quads.add(new Quad(Quad.defaultGraphIRI, triple)));
        return quads.stream().distinct().toList();
    }

    private <T> T run(Query query, Function<QueryExec, T> work) {
        return runner.run(running -> {
            QueryBudget budget = new QueryBudget(limits.time(), limits.stringCharacters());
            Query metered = Metering.metered(query, budget);
            T answer;
            try {
                answer = Txn.calculateRead(store, () -> executed(metered, running, work));
            } catch (QueryCancelledException e) {
                budget.requireKept();
                throw e;
            }
            budget.requireKept();
            return answer;
        });
    }

    private <T> T executed(Query query, QueryRunner.Running running, Function<QueryExec, T> work) {
        try (QueryExec exec = QueryExec.dataset(store)
                .query(query)
                .set(ARQ.httpServiceAllowed, false)
                // Folding would run functions before the clock does.
                .set(ARQ.optExprConstantFolding, false)
                .timeout(limits.time().toMillis(), TimeUnit.MILLISECONDS)
                .build()) {
            running.started(exec);
            return work.apply(exec);
        }
    }
}
