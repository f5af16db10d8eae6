package org.communique.publish.sparql;

import java.time.Duration;
import org.apache.jena.query.QueryCancelledException;
import org.communique.publish.http.Refusal;
import org.communique.publish.http.Status;
import org.jspecify.annotations.Nullable;

/**
 * What one run of a query may still spend inside its functions, where ARQ's own time limit does not look. Used by the
 * thread of that query alone.
 */
final class QueryBudget {
    private final long deadline;
    private final int stringLimit;
    private long gathered;
    private @Nullable Refusal refusal;

    QueryBudget(Duration time, int stringLimit) {
        this.deadline = System.nanoTime() + time.toNanos();
        this.stringLimit = stringLimit;
    }

    /**
     * Allows a string of this length to be built.
     *
     * @throws QueryCancelledException if it is too long: the only exception that ARQ lets through everywhere. Any other
     *     one would silently empty a cell or drop a row
     */
    void allowString(long characters) {
        if (characters > stringLimit) {
            refuse("query: it builds a string of more than %d characters (expected: at most that many)"
                    .formatted(stringLimit));
        }
    }

    /** Counts what a GROUP_CONCAT gathers, over all groups; sixteen strings of full length in all. */
    void gather(long characters) {
        gathered += characters;
        if (gathered > 16L * stringLimit) {
            refuse("query: GROUP_CONCAT gathers more than %d characters (expected: at most that many)"
                    .formatted(16L * stringLimit));
        }
    }

    /** Stops the query if its time is over. */
    void requireTime() {
        if (System.nanoTime() - deadline > 0) {
            throw new QueryCancelledException();
        }
    }

    private void refuse(String detail) {
        refusal = new Refusal(Status.TOO_LARGE, detail);
        throw new QueryCancelledException();
    }

    /**
     * Says that the run is over.
     *
     * @throws Refusal if something was refused on the way, whatever became of the exception
     */
    void requireKept() {
        if (refusal != null) {
            throw refusal;
        }
    }
}
