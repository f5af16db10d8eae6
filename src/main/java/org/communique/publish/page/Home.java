package org.communique.publish.page;

import java.util.List;

/**
 * The first page.
 *
 * @param numbers how much there is of each kind
 * @param newest the day of the newest article, empty if there is none
 * @param accuracy how well the articles are read, in a sentence; empty if it was not measured
 * @param citation how to cite what is shown
 * @param queries ready queries, with links that run them
 * @param sections ways into the data
 */
public record Home(
        List<Tally> numbers,
        String newest,
        String accuracy,
        String citation,
        List<Value.Link> queries,
        List<Section> sections) {
    /** How many things of a kind there are, and where they are listed. */
    public record Tally(String name, String count, String href) {}
}
