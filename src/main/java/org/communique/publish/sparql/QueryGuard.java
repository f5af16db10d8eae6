package org.communique.publish.sparql;

import java.net.URI;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.vocabulary.XSD;
import org.communique.publish.http.Refusal;
import org.communique.publish.http.Status;

/**
 * Reads a query and refuses, before it runs, what a public endpoint must not do: ask other servers, call Java code, or
 * nest so deeply that reading it exhausts the stack. Works on the algebra, which is what will be executed.
 */
final class QueryGuard {
    private static final int DEEPEST_NESTING = 100;
    private static final Set<String> MAGIC_PROPERTIES = Set.of(TextQuery.NS + "query");
    private static final Set<String> CASTS = Set.of(
            XSD.xboolean.getURI(),
            XSD.decimal.getURI(),
            XSD.integer.getURI(),
            XSD.xint.getURI(),
            XSD.xlong.getURI(),
            XSD.xdouble.getURI(),
            XSD.xfloat.getURI(),
            XSD.xstring.getURI(),
            XSD.date.getURI(),
            XSD.dateTime.getURI(),
            XSD.time.getURI(),
            XSD.duration.getURI(),
            XSD.dayTimeDuration.getURI(),
            XSD.yearMonthDuration.getURI(),
            XSD.gYear.getURI(),
            XSD.gYearMonth.getURI());

    private final URI base;
    private final int longest;

    /**
     * @param base what relative IRIs in queries are relative to; never a place on the server's disk
     * @param longest how many UTF-16 units a query may have
     */
    QueryGuard(URI base, int longest) {
        this.base = base;
        this.longest = longest;
    }

    /**
     * The query of this text.
     *
     * @throws Refusal 400 if it is no SPARQL query, 403 if it does what is not allowed here, 413 if it is too long
     */
    Query read(String text) {
        if (text.length() > longest) {
            throw new Refusal(
                    Status.TOO_LARGE, "query: %d characters (expected: at most %d)".formatted(text.length(), longest));
        }
        requireFlat(text);
        try {
            Query query = QueryFactory.create(text, base.toString(), Syntax.syntaxSPARQL_12);
            Op op = Algebra.compile(query);
            Walker.walk(op, new Operators(), new Functions());
            return query;
        } catch (QueryException e) {
            throw SyntaxFault.of(e);
        } catch (StackOverflowError e) {
            throw new Refusal(Status.BAD_REQUEST, "query: nested too deeply (expected: a flatter query)", e);
        }
    }

    // Brackets inside strings and comments count too: a query with a hundred of them open is none to miss.
    private static void requireFlat(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '(', '{', '[' -> depth++;
                case ')', '}', ']' -> depth = Math.max(0, depth - 1);
                default -> {}
            }
            if (depth > DEEPEST_NESTING) {
                throw new Refusal(
                        Status.BAD_REQUEST,
                        "query: nested too deeply (expected: at most %d open brackets)".formatted(DEEPEST_NESTING));
            }
        }
    }

    private static void requireAllowed(Expr expr) {
        Walker.walk(expr, new Operators(), new Functions());
    }

    private static void requireProperty(Node predicate) {
        if (!predicate.isURI()) {
            return;
        }
        String iri = predicate.getURI();
        boolean magic = iri.startsWith("java:") || iri.startsWith("http://jena.") || iri.startsWith("http://jena.hpl.");
        if (magic && !MAGIC_PROPERTIES.contains(iri)) {
            throw forbidden("property function <%s>".formatted(iri), "only text:query");
        }
    }

    private static Refusal forbidden(String what, String fine) {
        return new Refusal(Status.FORBIDDEN, "query: %s is not allowed here (expected: %s)".formatted(what, fine));
    }

    private static final class Operators extends OpVisitorBase {
        @Override
        public void visit(OpService service) {
            throw forbidden("SERVICE", "patterns over this dataset; ask the other endpoint yourself");
        }

        @Override
        public void visit(OpBGP bgp) {
            for (Iterator<Triple> triples = bgp.getPattern().iterator(); triples.hasNext(); ) {
                requireProperty(triples.next().getPredicate());
            }
        }

        @Override
        public void visit(OpPath path) {
            org.apache.jena.sparql.path.Path steps = path.getTriplePath().getPath();
            if (steps != null
                    && (steps.toString().contains("<java:") || steps.toString().contains("<http://jena."))) {
                throw forbidden("a property function in a path", "paths of ordinary properties");
            }
        }

        @Override
        public void visit(OpPropFunc function) {
            requireProperty(function.getProperty());
        }

        // The walker passes over the conditions of an order and the expressions inside aggregates.
        @Override
        public void visit(OpOrder order) {
            order.getConditions().forEach(condition -> requireAllowed(condition.getExpression()));
        }

        @Override
        public void visit(OpGroup group) {
            for (ExprAggregator aggregator : group.getAggregators()) {
                requireAggregate(aggregator);
            }
        }

        private static void requireAggregate(ExprAggregator expr) {
            if (expr.getAggregator() instanceof AggCustom custom) {
                throw forbidden("aggregate <%s>".formatted(custom.getIRI()), "the aggregates of SPARQL 1.1");
            }
            if (expr.getAggregator().getExprList() != null) {
                for (Expr item : expr.getAggregator().getExprList()) {
                    requireAllowed(item);
                }
            }
        }
    }

    private static final class Functions extends ExprVisitorBase {
        @Override
        public void visit(ExprFunctionN function) {
            if (function instanceof E_Call) {
                throw forbidden("CALL", "the functions of SPARQL 1.1");
            }
            if (function instanceof E_Function call && !CASTS.contains(call.getFunctionIRI())) {
                throw forbidden(
                        "function <%s>".formatted(call.getFunctionIRI()), "the functions of SPARQL 1.1 and XSD casts");
            }
        }
    }
}
