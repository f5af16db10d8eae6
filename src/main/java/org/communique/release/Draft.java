package org.communique.release;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.query.Dataset;
import org.communique.rdf.IriMinter;

/**
 * A release that is being written.
 *
 * @param dataset what is released, within a read transaction
 * @param minter of its IRIs
 * @param folder where its files go
 * @param scratch where files go that are removed at the end
 * @param memory how many bytes of lines may be held at a time
 */
record Draft(Dataset dataset, IriMinter minter, Path folder, Path scratch, long memory) {
    static final String QUADS = "data.nq.gz";
    static final String TRIG = "data.trig.gz";
    static final String CONSENSUS = "consensus.ttl.gz";
    static final String JSON_LD = "data.jsonld.gz";
    static final String CONTEXT = "context.jsonld";
    static final String QUADS_TYPE = "application/n-quads";
    static final String JSON_LD_TYPE = "application/ld+json";

    FileSink create(String path, String mediaType) throws IOException {
        return new FileSink(folder, path, mediaType);
    }

    /** The quads, once they are written. */
    LineSource quads() throws IOException {
        return LineReader.ofGzip(folder.resolve(QUADS));
    }

    LineSorter sorter() {
        return new LineSorter(scratch, memory);
    }
}
