package org.communique.publish.sparql;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Puts a budget under the functions of a query that can build strings without end or match without end. */
final class Metering extends ExprTransformCopy {
    private final QueryBudget budget;

    private Metering(QueryBudget budget) {
        this.budget = budget;
    }

    /** The same query with its functions under this budget. */
    static Query metered(Query query, QueryBudget budget) {
        return QueryTransformOps.transform(query, new ElementTransformCopyBase(), new Metering(budget));
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
        return switch (function) {
            case E_StrConcat concat -> new MeteredConcat(args, budget);
            case E_StrReplace replace -> new MeteredReplace(args, budget);
            case E_Regex regex -> new WatchedRegex(args, budget);
            default -> super.transform(function, args);
        };
    }

    @Override
    public Expr transform(ExprAggregator expr) {
        Aggregator aggregator = expr.getAggregator();
        ExprList items = aggregator.getExprList();
        if (items == null) {
            return super.transform(expr);
        }
        boolean gathers = aggregator instanceof AggGroupConcat || aggregator instanceof AggGroupConcatDistinct;
        ExprList metered = new ExprList();
        for (Expr item : items) {
            Expr inner = ExprTransformer.transform(this, item);
            metered.add(gathers ? new MeteredItem(inner, budget) : inner);
        }
        return new ExprAggregator(expr.getVar(), aggregator.copy(metered));
    }
}
