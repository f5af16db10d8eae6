package org.communique.publish.sparql;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.communique.publish.http.Refusal;
import org.communique.publish.http.Status;

/** Solutions up to a number; one more is a refusal, not an end. */
final class CappedRows implements RowSet {
    private final RowSet rows;
    private final long limit;
    private long count;

    CappedRows(RowSet rows, long limit) {
        this.rows = rows;
        this.limit = limit;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public Binding next() {
        count = counted(count, limit);
        return rows.next();
    }

    @Override
    public List<Var> getResultVars() {
        return rows.getResultVars();
    }

    @Override
    public long getRowNumber() {
        return rows.getRowNumber();
    }

    @Override
    public void close() {
        rows.close();
    }

    /** The same for triples or quads. */
    static <T> Iterator<T> capped(Iterator<T> items, long limit) {
        return new Iterator<>() {
            private long seen;

            @Override
            public boolean hasNext() {
                return items.hasNext();
            }

            @Override
            public T next() {
                seen = counted(seen, limit);
                return items.next();
            }
        };
    }

    private static long counted(long before, long limit) {
        if (before >= limit) {
            throw new Refusal(
                    Status.TOO_LARGE,
                    "answer: more rows than the limit (expected: at most %d; take a slice with LIMIT and OFFSET)"
                            .formatted(limit));
        }
        return before + 1;
    }
}
