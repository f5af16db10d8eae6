package org.communique.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.communique.rdf.ArticleGraph;
import org.communique.rdf.Correction;

/**
 * The store in one folder: {@code tdb2/} (graphs), {@code text/} (index), {@code archive/} (texts) and {@code lock}.
 *
 * <p>Writes are transactions over graphs and index; when a method that writes returns, its work survives a crash. The
 * graphs are the truth: an index that a crash left behind is rebuilt when the store is opened. Readers see a whole
 * revision, never part of one. Safe for use by many threads; writers wait for each other.
 */
public final class Store implements AutoCloseable {
    private final StoreSettings settings;
    private final StoreLock lock;
    private final DatasetGraph tdb;
    private final SearchIndex index;
    private final DatasetGraph dataset;
    private final Archive archive;
    private final ReentrantLock writing = new ReentrantLock();
    private volatile String revision = "";

    private record Edited(String revision, List<String> unreferencedTexts) {}

    private Store(StoreSettings settings, StoreLock lock, Path folder) throws IOException {
        this.settings = settings;
        this.lock = lock;
        this.tdb = DatabaseMgr.connectDatasetGraph(
                Files.createDirectories(folder.resolve("tdb2")).toString());
        this.index = SearchIndex.open(Files.createDirectories(folder.resolve("text")));
        this.dataset = TextDatasetFactory.create(tdb, index.lucene(), true);
        this.archive = new Archive(Files.createDirectories(folder.resolve("archive")));
    }

    /**
     * Opens the store of this folder, or makes one, and brings the graphs that come with the program up to date.
     *
     * @throws StoreInUse if another process has it open
     * @throws UncheckedIOException if the folder can't be read or written
     */
    public static Store open(Path folder, StoreSettings settings) {
        JenaSystem.init();
        try {
            Files.createDirectories(folder);
            Store store = new Store(settings, StoreLock.take(folder), folder);
            try {
                store.start();
                return store;
            } catch (RuntimeException e) {
                store.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s: unusable (expected: a writable folder)".formatted(folder), e);
        }
    }

    private void start() {
        revision = read(d -> new Checksums(settings.minter(), d.asDatasetGraph()).revision());
        Txn.executeRead(tdb, () -> {
            if (!index.isAt(revision)) {
                try {
                    index.rebuild(tdb.find(), revision);
                } catch (IOException e) {
                    throw new UncheckedIOException("text index: can't be rebuilt (expected: a writable disk)", e);
                }
            }
        });
        if (!isBackgroundCurrent()) {
            edit(edition -> settings.background().forEach(edition::place));
        }
    }

    private boolean isBackgroundCurrent() {
        return read(d -> {
            Checksums checksums = new Checksums(settings.minter(), d.asDatasetGraph());
            CorrectionGraph corrections = new CorrectionGraph(
                    settings.minter(), settings.corrections().get());
            return checksums.of(corrections.name()).equals(corrections.digest())
                    && settings.background().stream()
                            .allMatch(graph -> checksums
                                    .of(settings.minter().graph(graph.name()).asNode())
                                    .equals(Optional.of(graph.digest())));
        });
    }

    /**
     * Puts articles into the store in one transaction: all of them or, if it fails, none. Publishing the same again
     * changes nothing.
     *
     * @return what became of each, in the order of the articles
     */
    public List<Placement> publish(List<ArticleGraph> articles) {
        List<Placement> placements = new ArrayList<>();
        publish(intake -> articles.forEach(article -> placements.add(intake.place(intake.prepare(article)))));
        return List.copyOf(placements);
    }

    /**
     * The same for articles that come one by one: none of them needs to stay in memory. Other writers wait until the work
     * is done; readers see what was there before.
     *
     * @param work hands its articles to the intake; the edition fails with what it throws
     */
    public void publish(Consumer<Intake> work) {
        edit(edition -> {
            ArchivingIntake archiving = new ArchivingIntake(edition, archive);
            work.accept(archiving);
            archiving.flush();
        });
    }

    /** How many articles may be published as one edition with the memory there is. */
    public static int capacity() {
        return Capacity.articles();
    }

    /** Removes an article, known by its identifier, its id or its IRI, with all that only it said; false if unknown. */
    public boolean withdraw(String article) {
        List<Boolean> found = new ArrayList<>();
        edit(edition -> found.add(edition.withdraw(article)));
        return found.contains(true);
    }

    /** The one place where the store is changed. Texts go last: a crash may leave one too many, never one too few. */
    private void edit(Consumer<Edition> work) {
        writing.lock();
        try {
            Edited edited = Txn.calculateWrite(dataset, () -> {
                Edition edition = new Edition(settings, new IndexedDataset(tdb, index));
                edition.placeCorrections();
                work.accept(edition);
                if (!edition.isChanged()) {
                    return new Edited(revision, List.of());
                }
                String next = edition.merge();
                index.stamp(next);
                return new Edited(next, edition.unreferencedTexts());
            });
            revision = edited.revision();
            edited.unreferencedTexts().forEach(archive::remove);
        } finally {
            writing.unlock();
        }
    }

    /** Reads one whole revision. Nothing that is lazy may leave {@code reader}. */
    public <T> T read(Function<Dataset, T> reader) {
        Dataset view = DatasetFactory.wrap(dataset);
        Supplier<T> work = () -> reader.apply(view);
        return Txn.calculateRead(dataset, work);
    }

    /** The dataset with its text index, for a server: transactional, to be read only. */
    public Dataset dataset() {
        return DatasetFactory.wrap(dataset);
    }

    /** The version of the content: equal stores have equal revisions, on every machine. For entity tags. */
    public String revision() {
        return revision;
    }

    /** Why corrections of these settings do not hold as the store is now, each with its line. */
    public List<String> refusedCorrections() {
        List<Correction> corrections = settings.corrections().get();
        return read(dataset -> new CorrectionCheck(settings.minter(), dataset.asDatasetGraph()).refused(corrections));
    }

    /** An archived text by its {@code dip:textDigest}. It is for the store's own use and never published. */
    public Optional<String> archivedText(String digest) {
        return archive.text(digest);
    }

    @Override
    public void close() {
        index.lucene().close();
        TDBInternal.expel(tdb, true);
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException("store: lock can't be freed", e);
        }
    }
}
