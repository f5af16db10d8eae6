package org.communique.publish.page;

import java.util.List;

/**
 * The page of the query endpoint.
 *
 * @param base what the IRIs of the data begin with
 * @param query the text in the editor
 * @param given whether somebody asked for this query, so that it should run
 * @param problem why there is no answer, empty if there is one or none was asked for
 * @param result the answer, at most one
 * @param examples queries to begin with
 * @param limits what holds for every query, in words
 */
public record Editor(
        String base,
        String query,
        boolean given,
        String problem,
        List<Section.Grid> result,
        List<Examples> examples,
        List<String> limits) {
    /**
     * Links that open queries.
     *
     * @param title what they have in common
     */
    public record Examples(String title, List<Value.Link> links) {}

    /** The same with an answer. */
    public Editor with(Section.Grid grid) {
        return new Editor(base, query, given, problem, List.of(grid), examples, limits);
    }

    /** The same with the reason why there is no answer. */
    public Editor without(String reason) {
        return new Editor(base, query, given, reason, List.of(), examples, limits);
    }
}
