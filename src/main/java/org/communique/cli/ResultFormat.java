package org.communique.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The formats in which an answer is printed: some hold rows, some hold a graph. All in UTF-8. */
enum ResultFormat {
    TABLE(Shape.ROWS),
    CSV(Shape.ROWS),
    TSV(Shape.ROWS),
    JSON(Shape.ROWS),
    XML(Shape.ROWS),
    /** The first column alone, bare: for what other programs take line by line. */
    LINES(Shape.ROWS),
    TTL(Shape.GRAPH),
    NT(Shape.GRAPH),
    JSONLD(Shape.GRAPH),
    RDF(Shape.GRAPH);

    /** What a query answers with. */
    enum Shape {
        ROWS,
        GRAPH
    }

    private final Shape shape;

    ResultFormat(Shape shape) {
        this.shape = shape;
    }

    Shape shape() {
        return shape;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** "ttl, nt, jsonld, rdf". */
    static String codes(Shape shape) {
        return Arrays.stream(values())
                .filter(format -> format.shape == shape)
                .map(ResultFormat::code)
                .collect(Collectors.joining(", "));
    }
}
