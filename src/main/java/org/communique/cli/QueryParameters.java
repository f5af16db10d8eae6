package org.communique.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.irix.IRIs;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.PatternVars;

/**
 * Values of the command line for variables of a query.
 *
 * @param base against which relative IRIs stand
 */
record QueryParameters(Query query, String base) {
    /**
     * Turns texts into terms: {@code <…>} is an IRI, absolute or below the base, digits are a number, a day is a date,
     * and all else is a text.
     *
     * @throws CommandFailure for a name that is no variable of the query
     */
    Map<String, RDFNode> bind(Map<String, String> values) {
        if (values.isEmpty()) {
            return Map.of();
        }
        var variables = PatternVars.vars(query.getQueryPattern()).stream()
                .map(Var::getVarName)
                .collect(Collectors.toCollection(TreeSet::new));
        var bound = new HashMap<String, RDFNode>();
        values.forEach((name, value) -> {
            if (!variables.contains(name)) {
                throw new CommandFailure(
                        "--param " + name, "no variable of this query", "one of " + String.join(", ", variables));
            }
            bound.put(name, term(value));
        });
        return bound;
    }

    private RDFNode term(String value) {
        if (value.startsWith("<") && value.endsWith(">")) {
            return ResourceFactory.createResource(IRIs.resolve(base, value.substring(1, value.length() - 1)));
        }
        if (value.matches("-?[0-9]{1,18}")) {
            return ResourceFactory.createTypedLiteral(value, XSDDatatype.XSDinteger);
        }
        if (value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return ResourceFactory.createTypedLiteral(value, XSDDatatype.XSDdate);
        }
        return ResourceFactory.createStringLiteral(value);
    }
}
