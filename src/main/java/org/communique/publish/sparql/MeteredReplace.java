package org.communique.publish.sparql;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;

/**
 * REPLACE that ends with the query's time and is measured before the string is built. The matching is done twice: once
 * here, watched, and once by Jena, whose result stays what it is.
 */
final class MeteredReplace extends E_StrReplace {
    private final QueryBudget budget;

    MeteredReplace(ExprList args, QueryBudget budget) {
        super(args.get(0), args.get(1), args.get(2), flags(args));
        this.budget = budget;
    }

    // Jena stands for "no flags" with null.
    @SuppressWarnings("NullAway")
    private static Expr flags(ExprList args) {
        return args.size() > 3 ? args.get(3) : null;
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
        String text = values.get(0).asString();
        String replacement = values.get(2).asString();
        long references = replacement.chars().filter(c -> c == '$').count();
        String flags = values.size() > 3 ? values.get(3).asString() : "";
        Matcher matcher = RegexEngine.makePattern("REPLACE", values.get(1).asString(), flags)
                .matcher(new WatchedText(text, budget));
        long length = text.length();
        while (matcher.find()) {
            length += replacement.length() + references * longestGroup(matcher);
            budget.allowString(length);
        }
        return super.eval(values);
    }

    private static long longestGroup(Matcher matcher) {
        long longest = 0;
        for (int group = 0; group <= matcher.groupCount(); group++) {
            longest = Math.max(longest, matcher.end(group) - (long) matcher.start(group));
        }
        return longest;
    }

    @Override
    public Expr copy(ExprList args) {
        return new MeteredReplace(args, budget);
    }
}
