package org.communique.store.find;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.communique.rdf.Dip;

/**
 * Keeps the index of the revision that is served. After a change the first who asks starts a new one; whoever would have
 * to wait long for it gets the last one meanwhile, which tells by its revision what it was made from.
 */
public final class Finder {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);

    private final DatasetGraph store;
    private final String base;
    private final ReentrantLock lock = new ReentrantLock();
    private CompletableFuture<FindIndex> making = CompletableFuture.failedFuture(new IllegalStateException("none yet"));
    private volatile Optional<FindIndex> last = Optional.empty();

    /**
     * @param store only read, in transactions of its own
     * @param base what the IRIs of the data begin with
     */
    public Finder(DatasetGraph store, String base) {
        this.store = store;
        this.base = base;
    }

    /** The index of this revision, or the last one there was if this one takes long to make. */
    public FindIndex at(String revision) {
        Optional<FindIndex> ready = last.filter(index -> index.revision().equals(revision));
        if (ready.isPresent()) {
            return ready.get();
        }
        long deadline = System.nanoTime() + PATIENCE;
        FindIndex index = made(revision, deadline);
        while (!index.revision().equals(revision) && System.nanoTime() < deadline) {
            index = made(revision, deadline);
        }
        return index;
    }

    /** The index that is being made: perhaps of a revision before, since only one is made at a time. */
    private FindIndex made(String revision, long deadline) {
        CompletableFuture<FindIndex> index = started(revision);
        try {
            return index.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return last.orElseGet(index::join);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return last.orElseThrow(() -> new IllegalStateException("search: interrupted", e));
        } catch (ExecutionException e) {
            throw new CompletionException("search: its index can't be made", e);
        }
    }

    private CompletableFuture<FindIndex> started(String revision) {
        lock.lock();
        try {
            boolean current =
                    last.filter(index -> index.revision().equals(revision)).isPresent();
            if (making.isDone() && !(current && !making.isCompletedExceptionally())) {
                CompletableFuture<FindIndex> next = new CompletableFuture<>();
                making = next;
                Thread.ofPlatform().daemon().name("find-index").start(() -> make(revision, next));
            }
            return making;
        } finally {
            lock.unlock();
        }
    }

    private void make(String revision, CompletableFuture<FindIndex> next) {
        try {
            FindIndex index = Txn.calculateRead(
                    store, () -> FindIndex.of(new ThingReader(store, base).read(), revision, base, typeNames()));
            last = Optional.of(index);
            next.complete(index);
        } catch (RuntimeException | Error e) {
            next.completeExceptionally(e);
        }
    }

    private Map<String, String> typeNames() {
        Map<String, String> names = new HashMap<>();
        store.find(NodeFactory.createURI(base + "graph/ontology"), Node.ANY, RDFS.label.asNode(), Node.ANY)
                .forEachRemaining(quad -> {
                    if (quad.getSubject().isURI() && quad.getSubject().getURI().startsWith(Dip.NS)) {
                        names.merge(
                                quad.getSubject().getURI().substring(Dip.NS.length()),
                                quad.getObject().getLiteralLexicalForm(),
                                (one, other) -> one.compareTo(other) < 0 ? one : other);
                    }
                });
        return names;
    }
}
