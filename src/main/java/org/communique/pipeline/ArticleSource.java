package org.communique.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.communique.article.ArticleFiles;
import org.communique.article.Rejection;

/** Where an article comes from. */
public sealed interface ArticleSource {
    /** What messages call it. */
    String where();

    /** Its length in bytes, 0 if it can't be told. */
    long size();

    /** A file; its stem is the article's identifier. */
    record File(Path path) implements ArticleSource {
        @Override
        public String where() {
            return path.toString();
        }

        @Override
        public long size() {
            return path.toFile().length();
        }
    }

    /** Bytes that were given, on the standard input for example. */
    @SuppressWarnings("ArrayRecordComponent") // Passed on once and never compared.
    record Given(String identifier, byte[] bytes) implements ArticleSource {
        @Override
        public String where() {
            return identifier;
        }

        @Override
        public long size() {
            return bytes.length;
        }
    }

    /**
     * All sources of a run, and the paths that are none.
     *
     * @param sources in the order in which their results come
     */
    record All(List<ArticleSource> sources, List<Rejection> rejections) {
        public All {
            sources = List.copyOf(sources);
            rejections = List.copyOf(rejections);
        }

        /** The article files that paths stand for, and after them what was given otherwise. */
        public static All of(List<Path> paths, List<Given> given) {
            var files = ArticleFiles.below(paths);
            var sources = new ArrayList<ArticleSource>();
            files.files().forEach(file -> sources.add(new File(file)));
            sources.addAll(given);
            return new All(sources, files.rejections());
        }
    }
}
