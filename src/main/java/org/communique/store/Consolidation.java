package org.communique.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.communique.rdf.Correction;
import org.communique.rdf.CorrectionMapper;
import org.communique.rdf.Digest;
import org.communique.rdf.IriMinter;
import org.communique.store.identity.Bonds;
import org.communique.store.identity.Kinship;
import org.communique.store.identity.PersonNode;
import org.communique.store.merge.Amendments;
import org.communique.store.merge.Change;
import org.communique.store.merge.EventKeys;
import org.communique.store.merge.Merge;
import org.communique.store.merge.PlaceIris;
import org.communique.store.merge.Relations;
import org.communique.store.view.ArticleView;
import org.communique.store.view.EventView;
import org.communique.store.view.PersonView;
import org.communique.store.view.ViewText;

/**
 * Keeps what is derived from the article graphs up to date: the keys of the reports, the consensus, the choices and the
 * conflicts. All of it is derived anew once the gazetteer, the ontology, the presses or the merge itself are others. To
 * be used within a write transaction.
 */
final class Consolidation {
    /** To be raised whenever the same articles are merged to another outcome. */
    private static final String MERGE = "6";

    /** The graphs by which articles are merged; saved queries, which are a graph too, are not among them. */
    private static final List<String> MERGED_BY =
            List.of(BackgroundGraph.GAZETTEER, BackgroundGraph.ONTOLOGY, CorrectionMapper.GRAPH);

    private final Checksums checksums;
    private final IriMinter minter;
    private final History history;
    private final GraphEditor editor;
    private final Node identity;
    private final List<Node> derived;
    private final String digest;
    private final IdentityIndex index;
    private final Kinship<PersonView, PersonNode> persons;
    private final Kinship<EventView, EventView> bonded;
    private final PlaceIris places;
    private final EventKeys events;
    private final Merge merge;

    Consolidation(
            StoreSettings settings,
            DatasetGraph dataset,
            Checksums checksums,
            Map<String, String> presses,
            History history,
            List<Correction> corrections) {
        this.checksums = checksums;
        this.minter = settings.minter();
        this.history = history;
        this.editor = new GraphEditor(dataset);
        this.identity = settings.minter().graph("identity").asNode();
        this.derived = List.of(
                Quad.defaultGraphNodeGenerated,
                identity,
                settings.minter().graph("choices").asNode(),
                settings.minter().graph("conflicts").asNode());
        this.digest = digest(settings, checksums, presses);
        this.index = new IdentityIndex(settings.minter(), dataset);
        StoredBackground background = new StoredBackground(settings.minter(), dataset);
        Bonds bonds = Bonds.of(corrections);
        StoredReports reports = new StoredReports(settings.minter(), dataset, index);
        this.merge = new Merge(
                settings.minter(),
                background,
                reports.persons(),
                reports.events(),
                reports,
                new StoredCanvas(settings.minter(), dataset, index, history),
                settings.posts(),
                bonds,
                new Amendments(settings.minter(), corrections));
        this.persons = Merge.persons(bonds, settings.minter());
        this.bonded = Merge.events(bonds, settings.minter(), background, report -> Optional.empty());
        this.places = new PlaceIris(settings.minter(), background);
        this.events = new EventKeys(places::unknown);
    }

    private static String digest(StoreSettings settings, Checksums checksums, Map<String, String> presses) {
        StringBuilder content = new StringBuilder(MERGE);
        for (String graph : MERGED_BY) {
            content.append('\n')
                    .append(checksums
                            .of(settings.minter().graph(graph).asNode())
                            .orElse(""));
        }
        new TreeMap<>(presses)
                .forEach((name, state) ->
                        content.append('\n').append(name).append('\t').append(state));
        return Digest.sha256(content.toString());
    }

    /** Whether what is derived was derived by other means. */
    boolean isOutdated() {
        return !checksums.of(identity).equals(Optional.of(digest));
    }

    /** Forgets what is derived. */
    void restart() {
        history.allLeave();
        derived.forEach(editor::remove);
        checksums.set(identity, digest);
    }

    void apply(List<Change> changes) {
        changes.forEach(change -> {
            change.before().ifPresent(this::unindex);
            change.after().ifPresent(this::index);
        });
        merge.apply(changes);
    }

    private void index(ArticleView article) {
        article.persons().forEach(person -> {
            index.keep(person.iri(), ViewText.of(person));
            for (String key : persons.keys(person)) {
                if (persons.isLoose(key)) {
                    index.add(person.iri(), key, persons.called(person));
                } else {
                    index.add(person.iri(), key);
                }
            }
        });
        article.events().forEach(event -> {
            index.keep(event.iri(), ViewText.of(event));
            keys(event).forEach(key -> index.add(event.iri(), key));
            naming(event, index::add);
            round(event, index::add);
        });
    }

    /** How the event's report names a place that the gazetteer does not know. */
    private void naming(EventView event, BiConsumer<String, Relations.Named> note) {
        event.place()
                .ifPresent(place -> places.unknown(place)
                        .ifPresent(iri -> note.accept(
                                iri,
                                new Relations.Named(
                                        event.iri(),
                                        place.name(),
                                        place.country(),
                                        event.source().origin()))));
    }

    /** What the event's report says of the series that it is a round of. */
    private void round(EventView event, BiConsumer<String, Relations.Round> note) {
        event.series()
                .ifPresent(series -> note.accept(
                        minter.series(series.key()).getURI(),
                        new Relations.Round(
                                event.iri(),
                                series.iri(),
                                series.label(),
                                series.parties(),
                                event.ordinal(),
                                event.source().origin())));
    }

    private Set<String> keys(EventView event) {
        Set<String> keys = new TreeSet<>(events.of(event));
        keys.addAll(bonded.bondKeys(event));
        return keys;
    }

    private void unindex(ArticleView article) {
        article.persons().forEach(person -> {
            index.drop(person.iri());
            for (String key : persons.keys(person)) {
                if (persons.isLoose(key)) {
                    index.remove(person.iri(), key, persons.called(person));
                } else {
                    index.remove(person.iri(), key);
                }
            }
        });
        article.events().forEach(event -> {
            index.drop(event.iri());
            keys(event).forEach(key -> index.remove(event.iri(), key));
            naming(event, index::remove);
            round(event, index::remove);
        });
    }
}
