package org.communique.publish.sparql;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/** What GROUP_CONCAT gathers, unchanged, but counted. */
final class MeteredItem extends ExprFunction1 {
    private final QueryBudget budget;

    MeteredItem(Expr item, QueryBudget budget) {
        super(item, "metered");
        this.budget = budget;
    }

    @Override
    public NodeValue eval(NodeValue value) {
        budget.gather(value.asString().length() + 1L);
        return value;
    }

    @Override
    public Expr copy(Expr item) {
        return new MeteredItem(item, budget);
    }
}
