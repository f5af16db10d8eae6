package org.communique.release;

import java.util.ArrayList;
import java.util.List;

/** Collects findings; of many like ones the first are told one by one and the rest is counted. */
final class Findings {
    /** So many lines tell what is wrong; thousands would hide it. */
    static final int SHOWN = 20;

    private final List<Finding> found = new ArrayList<>();

    void add(String where, String what, String expected) {
        found.add(new Finding(where, what, expected));
    }

    List<Finding> all() {
        return List.copyOf(found);
    }

    /** Findings of one kind in one place. */
    Series series(String where, String expected) {
        return new Series(where, expected);
    }

    final class Series {
        private final String where;
        private final String expected;
        private long count;

        private Series(String where, String expected) {
            this.where = where;
            this.expected = expected;
        }

        void add(String what) {
            count++;
            if (count <= SHOWN) {
                Findings.this.add(where, what, expected);
            }
        }

        /** Tells how many were not told. */
        void end() {
            if (count > SHOWN) {
                Findings.this.add(where, "%d more of this kind".formatted(count - SHOWN), expected);
            }
        }
    }
}
