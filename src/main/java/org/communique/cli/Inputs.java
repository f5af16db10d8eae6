package org.communique.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.communique.pipeline.ArticleSource;

/** The articles that a command line names. */
record Inputs(List<Path> paths, int maxArticleBytes) {
    private static final Path STANDARD_INPUT = Path.of("-");

    ArticleSource.All read(Streams streams) throws IOException {
        var files = new ArrayList<Path>();
        var given = new ArrayList<ArticleSource.Given>();
        for (var path : paths) {
            if (!path.equals(STANDARD_INPUT)) {
                files.add(behindLinks(streams.path(path)));
            } else if (given.isEmpty()) {
                // One byte more than is allowed, so that the reader sees that it is too much.
                given.add(new ArticleSource.Given("stdin", streams.in().readNBytes(maxArticleBytes + 1)));
            }
        }
        return ArticleSource.All.of(files, given);
    }

    /** A link to a folder stands for the folder. */
    private static Path behindLinks(Path path) throws IOException {
        return Files.isDirectory(path) ? path.toRealPath() : path;
    }
}
