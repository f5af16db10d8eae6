package org.communique.publish.sparql;

import java.util.List;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** CONCAT that is measured before the string is built. */
final class MeteredConcat extends E_StrConcat {
    private final QueryBudget budget;

    MeteredConcat(ExprList args, QueryBudget budget) {
        super(args);
        this.budget = budget;
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
        budget.requireTime();
        long length = 0;
        for (NodeValue value : values) {
            length += value.asString().length();
        }
        budget.allowString(length);
        return super.eval(values);
    }

    @Override
    public Expr copy(ExprList args) {
        return new MeteredConcat(args, budget);
    }
}
