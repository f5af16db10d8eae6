package org.communique.release;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** All quads as canonical N-Quads: the form that is compared, and the one that all other files are made from. */
final class QuadsPart implements Part {
    private long quads;

    @Override
    public String title() {
        return "N-Quads";
    }

    /** How many quads were written. */
    long quads() {
        return quads;
    }

    @Override
    public List<ReleaseFile> write(Draft draft) throws IOException {
        try (LineSorter sorter = draft.sorter()) {
            new QuadRows().write(draft.dataset().asDatasetGraph().find(), new Selection(draft.minter()), sorter::add);
            try (LineSource lines = sorter.read();
                    FileSink out = draft.create(Draft.QUADS, Draft.QUADS_TYPE)) {
                for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                    out.writeLine(line.get());
                    quads++;
                }
                return List.of(out.finish());
            }
        }
    }
}
