package org.communique.publish.view;

import java.util.List;

/**
 * A view of a selection: its picture, the rows it shows and the query that gives them.
 *
 * @param query gives the rows at the SPARQL endpoint
 * @param picture empty in itself if there are no rows
 * @param notes what is not shown, and why
 * @param pages how many pages of rows there are; one if all are shown
 */
record Plot(Rows rows, String query, Picture picture, List<String> notes, int pages) {
    static final Picture NOTHING = new Picture(960, 1, List.of(), List.of(), List.of());

    boolean isEmpty() {
        return rows.rows().isEmpty();
    }

    /** The number of pages that so many things take. */
    static int pages(int things, int each) {
        return Math.max(1, (things + each - 1) / each);
    }

    /** The things of one page. */
    static <T> List<T> page(List<T> all, int page, int each) {
        int begin = Math.min(all.size(), (page - 1) * each);
        return all.subList(begin, Math.min(all.size(), begin + each));
    }
}
