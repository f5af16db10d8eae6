package org.communique.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.communique.rdf.IriMinter;

/** The parts of the quads that are often all that is wanted, each as canonical N-Quads: by year and by class. */
record SlicesPart() implements Part {
    static final String FOLDER = "slices/";

    @Override
    public String title() {
        return "slices";
    }

    @Override
    public List<ReleaseFile> write(Draft draft) throws IOException {
        return write(draft.minter(), draft.folder().resolve(Draft.QUADS), draft.folder());
    }

    /**
     * Writes the slices below a folder.
     *
     * @param quads all of a release, sorted
     */
    static List<ReleaseFile> write(IriMinter minter, Path quads, Path folder) throws IOException {
        Slices slices;
        try (LineSource lines = LineReader.ofGzip(quads)) {
            slices = Slices.of(minter, lines);
        }
        Map<String, FileSink> sinks = new TreeMap<>();
        try (LineSource lines = LineReader.ofGzip(quads)) {
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                for (String slice : slices.of(Row.of(new String(line.get(), StandardCharsets.UTF_8)))) {
                    FileSink sink = sinks.get(slice);
                    if (sink == null) {
                        sink = new FileSink(folder, FOLDER + slice + ".nq.gz", Draft.QUADS_TYPE);
                        sinks.put(slice, sink);
                    }
                    sink.writeLine(line.get());
                }
            }
            List<ReleaseFile> files = new ArrayList<>();
            for (FileSink sink : sinks.values()) {
                files.add(sink.finish());
            }
            return files;
        } finally {
            for (FileSink sink : sinks.values()) {
                sink.close();
            }
        }
    }
}
