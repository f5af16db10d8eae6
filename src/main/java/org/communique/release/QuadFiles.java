package org.communique.release;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;

/** Reads the quads of a compressed file as a stream. */
final class QuadFiles {
    private static final int BUFFER = 1 << 16;

    private QuadFiles() {}

    /** @throws org.apache.jena.riot.RiotException if it is not of this syntax */
    static void parse(Path file, Lang syntax, StreamRDF destination) throws IOException {
        try (InputStream packed = new BufferedInputStream(Files.newInputStream(file), BUFFER);
                InputStream in = new GZIPInputStream(packed, BUFFER)) {
            RDFParser.source(in)
                    .lang(syntax)
                    .checking(false)
                    .labelToNode(LabelToNode.createUseLabelAsGiven())
                    .errorHandler(ErrorHandlerFactory.errorHandlerNoLogging)
                    .parse(destination);
        }
    }
}
