package org.communique.publish.sparql;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;
import org.communique.publish.http.Body;

/** The solutions of a SELECT query, all of them, in their order. */
public record Solutions(List<Var> variables, List<Binding> rows) {
    public Solutions {
        variables = List.copyOf(variables);
        rows = List.copyOf(rows);
    }

    /** The names of the variables. */
    public List<String> columns() {
        return variables.stream().map(Var::getVarName).toList();
    }

    /** What a row has for each variable. */
    public List<Optional<Node>> cells(Binding row) {
        return variables.stream()
                .map(variable -> Optional.ofNullable(row.get(variable)))
                .toList();
    }

    /** The same variables with other rows. */
    public Solutions with(List<Binding> others) {
        return new Solutions(variables, others);
    }

    /**
     * Written in one of the SPARQL result formats.
     *
     * @param limit how many bytes there may be
     * @throws org.communique.publish.http.Refusal 413 beyond the limit
     */
    public Body written(Lang format, int limit) {
        CappedOutput out = new CappedOutput(limit);
        RowSetWriterRegistry.getFactory(format)
                .create(format)
                .write(out, RowSetStream.create(variables, rows.iterator()), new Context());
        return out.body();
    }
}
