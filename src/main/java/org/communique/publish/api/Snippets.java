package org.communique.publish.api;

import java.net.URI;
import java.util.List;
import org.communique.publish.page.QueryPage;

/**
 * How to have a table from other programs, ready to be copied.
 *
 * @param base where the site is
 */
record Snippets(URI base) {
    /**
     * @param filters the filters as they stand in an address, empty if none
     */
    List<QueryPage.Snippet> of(SavedQuery query, String filters) {
        String address = base + "api/" + query.name();
        String asked = filters.isEmpty() ? "" : "?" + filters;
        return List.of(
                new QueryPage.Snippet("curl", """
                        curl -o %1$s.csv '%2$s.csv%3$s'
                        """.formatted(query.name(), address, asked)),
                new QueryPage.Snippet("Python, pandas", """
                        import pandas as pd

                        %1$s = pd.read_csv("%2$s.csv%3$s", dtype=str, keep_default_na=False)
                        """.formatted(variable(query), address, asked)),
                new QueryPage.Snippet("Python, SPARQLWrapper", """
                        from urllib.request import urlopen
                        from SPARQLWrapper import SPARQLWrapper, JSON

                        query = urlopen("%2$s.rq").read().decode("utf-8")
                        endpoint = SPARQLWrapper("%1$ssparql")
                        endpoint.setQuery(query)
                        endpoint.setReturnFormat(JSON)
                        rows = endpoint.queryAndConvert()["results"]["bindings"]
                        """.formatted(base, address)),
                new QueryPage.Snippet("R", """
                        %1$s <- read.csv("%2$s.csv%3$s", colClasses = "character", encoding = "UTF-8")
                        """.formatted(variable(query).replace('_', '.'), address, asked)));
    }

    private static String variable(SavedQuery query) {
        return query.name().replace('-', '_');
    }
}
