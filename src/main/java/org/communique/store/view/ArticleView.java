package org.communique.store.view;

import java.util.List;
import java.util.Set;

/**
 * One article's reports as the merge reads them.
 *
 * @param source who stands behind them
 * @param identifier the file's stem
 * @param label the article's label
 * @param persons the persons it names
 * @param events the events it reports
 * @param organisations IRIs of the organisations for which it gives a short name
 */
public record ArticleView(
        Source source,
        String identifier,
        String label,
        List<PersonView> persons,
        List<EventView> events,
        Set<String> organisations) {
    public ArticleView {
        persons = List.copyOf(persons);
        events = List.copyOf(events);
        organisations = Set.copyOf(organisations);
    }
}
