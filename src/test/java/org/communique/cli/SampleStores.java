package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.communique.config.Home;
import org.communique.config.Settings;
import org.communique.pipeline.ArticleMapping;
import org.communique.pipeline.ArticleSource;
import org.communique.pipeline.Publishing;
import org.communique.rdf.CanonicalNQuads;
import org.communique.store.Store;

/**
 * Stores as the commands make them, with the project's own ontology and gazetteer. Filling a new one takes seconds, so
 * that is done once, and each store begins as a copy.
 */
final class SampleStores {
    private static final Home HOME = new Home(Path.of(""));
    private static final Assembly ASSEMBLY = new Assembly(HOME, Settings.read(HOME, Optional.empty()));
    private static final ArticleMapping MAPPING = ASSEMBLY.mapping();
    private static final Path EMPTY = prepare(Path.of("target", "empty-store"));

    private SampleStores() {}

    /** A new store without articles. */
    static Store empty(Path folder) throws IOException {
        try (var files = Files.walk(EMPTY)) {
            for (var file : files.skip(1).toList()) {
                Files.copy(file, folder.resolve(EMPTY.relativize(file).toString()));
            }
        }
        return Store.open(folder, ASSEMBLY.storeSettings());
    }

    /** A new store with the articles that these paths stand for, all of which it takes. */
    static Store with(Path folder, List<Path> paths, int batchSize) throws IOException {
        var store = empty(folder);
        publish(store, paths, batchSize);
        return store;
    }

    /** The sample dispatches, in the order of their names. */
    static List<Path> seeds() throws IOException {
        return texts(HOME.seeds());
    }

    /** The article files of a folder, in the order of their names. */
    static List<Path> texts(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /** Publishes one after the other, as many in a transaction as {@code batchSize} says. */
    static void publish(Store store, List<Path> paths, int batchSize) {
        var sources = paths.stream()
                .map(path -> (ArticleSource) new ArticleSource.File(path))
                .toList();
        var report = new Publishing(MAPPING, store, batchSize)
                .publish(new ArticleSource.All(sources, List.of()), done -> {});
        assertThat(report.rejections()).isEmpty();
        assertThat(report.articles()).isEqualTo(paths.size());
    }

    /** A query's answer in CSV, with plain line ends. */
    static String csv(Store store, String query) {
        var out = new ByteArrayOutputStream();
        var streams = Streams.of(
                new ByteArrayInputStream(new byte[0]), out, OutputStream.nullOutputStream(), Path.of(""), false, false);
        var base = ASSEMBLY.settings().base().toString();
        new QueryRun(base, Map.of(), Optional.of(ResultFormat.CSV)).answer(query, store, streams);
        streams.out().flush();
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** All quads of the store but the history's, the default graph's too, as sorted N-Quads. */
    static String dump(Store store) {
        return store.read(dataset -> CanonicalNQuads.text(Iter.filter(
                dataset.asDatasetGraph().find(),
                quad -> !quad.getGraph().getURI().endsWith("/graph/history"))));
    }

    private static Path prepare(Path folder) {
        try {
            remove(folder);
            Store.open(folder, ASSEMBLY.storeSettings()).close();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
