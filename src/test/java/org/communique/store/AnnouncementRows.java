package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.core.Quad;
import org.communique.rdf.Prov;

/** What {@code announcements.rq} answers, to be held against what {@code explain} says of each event. */
public record AnnouncementRows(List<Trail.Announcement> rows) {
    /** The answer over this store; call it inside a transaction, if the store has such. */
    public static AnnouncementRows of(Dataset store) {
        List<Trail.Announcement> rows = new ArrayList<>();
        try (QueryExecution execution = QueryExecution.create(
                QueryFactory.create(Files.readString(Path.of("config/queries/announcements.rq"))), store)) {
            execution.execSelect().forEachRemaining(solution -> rows.add(row(solution)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new AnnouncementRows(rows);
    }

    private static Trail.Announcement row(QuerySolution row) {
        return new Trail.Announcement(
                text(row, "event").orElseThrow(),
                text(row, "label").orElseThrow(),
                text(row, "announcedOn"),
                text(row, "announcedFor"),
                text(row, "outcome")
                        .map(outcome -> new Trail.Outcome(
                                outcome,
                                text(row, "outcomeLabel").orElse(outcome),
                                text(row, "heldOn"),
                                text(row, "slippage").stream()
                                        .mapToLong(Long::parseLong)
                                        .findFirst())));
    }

    private static Optional<String> text(QuerySolution row, String column) {
        return Optional.ofNullable(row.get(column)).map(AnnouncementRows::text);
    }

    private static String text(RDFNode node) {
        return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
    }

    /** Asserts that of every event {@code explain} tells the rows of its announcements and of those that it came of. */
    public void areWhatIsExplained(Dataset store) {
        Explanation explanation = new Explanation(store);
        for (String event : events(store)) {
            assertThat(explanation.of(event).map(Trail::announcements).orElse(List.of()))
                    .as(event)
                    .containsExactlyElementsOf(rows.stream()
                            .filter(row -> row.event().equals(event) || isOutcome(row, event))
                            .toList());
        }
    }

    /** How many of the rows have an outcome that is another event. */
    public long fulfilledByOthers() {
        return rows.stream()
                .filter(row -> row.outcome().isPresent() && !isOutcome(row, row.event()))
                .count();
    }

    private static boolean isOutcome(Trail.Announcement row, String event) {
        return row.outcome().filter(outcome -> outcome.event().equals(event)).isPresent();
    }

    private static Set<String> events(Dataset store) {
        Set<String> events = new TreeSet<>();
        store.asDatasetGraph()
                .find(Quad.defaultGraphIRI, Node.ANY, Prov.SPECIALIZATION_OF.asNode(), Node.ANY)
                .forEachRemaining(quad -> events.add(quad.getObject().getURI()));
        events.removeIf(iri -> !iri.contains("/event/") || iri.contains("#"));
        return events;
    }
}
