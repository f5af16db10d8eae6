package org.communique.publish.sparql;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/** REGEX that ends with the query's time. */
final class WatchedRegex extends E_Regex {
    private record Compiled(String pattern, String flags, Pattern regex) {}

    private final QueryBudget budget;
    private @Nullable Compiled last;

    WatchedRegex(ExprList args, QueryBudget budget) {
        super(args.get(0), args.get(1), flags(args));
        this.budget = budget;
    }

    // Jena stands for "no flags" with null.
    @SuppressWarnings("NullAway")
    private static Expr flags(ExprList args) {
        return args.size() > 2 ? args.get(2) : null;
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
        String text =
                NodeValueOps.checkAndGetStringLiteral("REGEX", values.get(0)).getLiteralLexicalForm();
        String pattern = values.get(1).asString();
        String flags = values.size() > 2 ? values.get(2).asString() : "";
        return NodeValue.booleanReturn(compiled(pattern, flags)
                .regex()
                .matcher(new WatchedText(text, budget))
                .find());
    }

    private Compiled compiled(String pattern, String flags) {
        Compiled current = last;
        if (current == null
                || !current.pattern().equals(pattern)
                || !current.flags().equals(flags)) {
            current = new Compiled(pattern, flags, RegexEngine.makePattern("REGEX", pattern, flags));
            last = current;
        }
        return current;
    }

    @Override
    public Expr copy(ExprList args) {
        return new WatchedRegex(args, budget);
    }
}
