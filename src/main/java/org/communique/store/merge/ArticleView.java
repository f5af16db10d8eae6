package org.communique.store.merge;

import java.util.List;
import java.util.Map;

/**
 * One article's reports as the merge reads them.
 *
 * @param source who stands behind them
 * @param identifier the file's stem
 * @param label the article's label
 * @param persons the persons it names
 * @param events the events it reports
 * @param shortNames of the organisations it names as sides, by IRI
 */
public record ArticleView(
        Source source,
        String identifier,
        String label,
        List<PersonView> persons,
        List<EventView> events,
        Map<String, String> shortNames) {
    public ArticleView {
        persons = List.copyOf(persons);
        events = List.copyOf(events);
        shortNames = Map.copyOf(shortNames);
    }
}
