package org.communique.publish.page;

import java.util.List;
import java.util.Optional;

/**
 * The page of the query endpoint.
 *
 * @param query the text in the editor
 * @param problem why there is no answer, empty if there is one or none was asked for
 * @param result the answer, at most one
 * @param queries ready queries, with links that run them
 */
public record Editor(String query, String problem, List<Section.Grid> result, List<Value.Link> queries) {
    /** An editor with an answer. */
    public static Editor of(String query, Optional<Section.Grid> result, List<Value.Link> queries) {
        return new Editor(query, "", result.stream().toList(), queries);
    }
}
