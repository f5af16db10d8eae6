package org.communique.cli;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultsFormat;
import org.communique.rdf.QuadFormat;

/** The formats in which an answer is printed: some hold rows, some hold graphs. All in UTF-8. */
enum ResultFormat {
    CSV(false),
    TSV(false),
    JSON(false),
    XML(false),
    TABLE(false),
    TTL(true),
    NT(true),
    JSONLD(true),
    RDF(true);

    private final boolean graph;

    ResultFormat(boolean graph) {
        this.graph = graph;
    }
}
