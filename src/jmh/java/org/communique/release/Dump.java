package org.communique.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDFLib;
import org.communique.rdf.IriMinter;

/** The N-Quads of a release, written and read back, for a benchmark that stands in another package. */
public record Dump(Dataset dataset, IriMinter minter, Path folder) {
    /** Writes the N-Quads as a release does, sorted and compressed, within a read transaction. */
    public long write(long memory) throws IOException {
        Path scratch = Files.createDirectories(folder.resolve("scratch"));
        QuadsPart part = new QuadsPart();
        part.write(new Draft(dataset, minter, folder, scratch, memory));
        return part.quads();
    }

    /** Parses what was written, and no more. */
    public void read() throws IOException {
        QuadFiles.parse(folder.resolve(Draft.QUADS), Lang.NQUADS, StreamRDFLib.sinkNull());
    }
}
