package org.communique.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** The solutions of a query as a table of a page. */
public final class ResultTable {
    private final Addresses addresses;
    private final String root;

    /**
     * @param root what leads from the page to the root
     */
    public ResultTable(Addresses addresses, String root) {
        this.addresses = addresses;
        this.root = root;
    }

    /** A title that tells how many rows there are. */
    public static String title(int rows) {
        return rows == 1 ? "1 row" : "%,d rows".formatted(rows);
    }

    /** The table; what is not bound stays empty. */
    public Section.Grid of(String title, List<String> variables, List<List<Optional<Node>>> rows) {
        List<Section.Row> shown = new ArrayList<>();
        for (List<Optional<Node>> row : rows) {
            shown.add(new Section.Row(
                    "",
                    row.stream()
                            .map(node -> node.map(this::value).stream().toList())
                            .toList()));
        }
        return new Section.Grid("rows", title, variables, List.copyOf(shown), "");
    }

    private Value value(Node node) {
        if (node.isLiteral()) {
            return Values.literal(node);
        }
        if (!node.isURI()) {
            return Value.text(node.toString());
        }
        String iri = node.getURI();
        return addresses
                .path(iri)
                .<Value>map(path -> new Value.Link(path, root + path.substring(1)))
                .orElseGet(() -> Addresses.isWeb(iri) ? new Value.Outside(iri, iri) : Value.text(iri));
    }
}
