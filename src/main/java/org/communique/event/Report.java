package org.communique.event;

import java.util.List;
import org.communique.article.Article;

/**
 * All that one article says, and nothing that it does not say: a pure function of the article, the ontology and the
 * gazetteer.
 */
public record Report(
        Article article,
        Publication publication,
        List<PersonReport> persons,
        List<EventReport> events,
        List<StatementReport> statements,
        List<TopicReport> topics) {
    public Report {
        persons = List.copyOf(persons);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        topics = List.copyOf(topics);
    }
}
