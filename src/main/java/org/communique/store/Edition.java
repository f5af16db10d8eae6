package org.communique.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.communique.rdf.ArticleGraph;
import org.communique.rdf.Correction;
import org.communique.rdf.Digest;
import org.communique.rdf.Dip;
import org.communique.rdf.Lexical;
import org.communique.store.merge.Change;
import org.communique.store.view.ArticleView;
import org.communique.store.view.Denials;
import org.communique.store.view.ViewReader;

/** One write transaction's work on the store: places and withdraws articles, then derives the consensus again. */
final class Edition implements Intake {
    private final StoreSettings settings;
    private final DatasetGraph dataset;
    private final Checksums checksums;
    private final GraphEditor editor;
    private final String articleGraphs;
    private final Set<String> abandonedTexts = new HashSet<>();
    private final Map<String, Optional<ArticleView>> before = new TreeMap<>();
    private final Map<String, ArticleView> after = new HashMap<>();
    private final Map<String, String> presses;
    private final ViewReader reader;
    private final History history;
    private final List<Correction> corrections;
    private final Denials denials;
    private boolean changed;

    Edition(StoreSettings settings, DatasetGraph dataset) {
        this.settings = settings;
        this.dataset = dataset;
        this.checksums = new Checksums(settings.minter(), dataset);
        this.editor = new GraphEditor(dataset);
        this.articleGraphs = settings.minter().articleGraph("").getURI();
        this.presses = settings.presses().get();
        this.reader = new ViewReader(presses);
        this.history = new History(settings.minter(), dataset, checksums.revision());
        this.corrections = settings.corrections().get();
        this.denials = Denials.of(corrections);
    }

    /** The article of this identifier, by the last part of its IRI. */
    private Optional<String> id(String identifier) {
        String articles = settings.minter().article("").getURI();
        Set<String> ids = new TreeSet<>();
        dataset.findNG(Node.ANY, Node.ANY, DCTerms.identifier.asNode(), NodeFactory.createLiteralString(identifier))
                .forEachRemaining(quad -> {
                    if (quad.getSubject().getURI().startsWith(articles)) {
                        ids.add(quad.getSubject().getURI().substring(articles.length()));
                    }
                });
        return ids.stream().findFirst();
    }

    private Optional<String> identifier(String id) {
        var found = dataset.find(
                settings.minter().articleGraph(id).asNode(),
                settings.minter().article(id).asNode(),
                DCTerms.identifier.asNode(),
                Node.ANY);
        return found.hasNext() ? Optional.of(found.next().getObject().getLiteralLexicalForm()) : Optional.empty();
    }

    boolean isChanged() {
        return changed;
    }

    /** Texts that nothing in the store refers to any more, once the transaction is committed. */
    List<String> unreferencedTexts() {
        return abandonedTexts.stream()
                .filter(digest -> !dataset.contains(
                        Node.ANY, Node.ANY, Dip.textDigest.asNode(), NodeFactory.createLiteralString(digest)))
                .sorted()
                .toList();
    }

    void place(BackgroundGraph background) {
        Node name = settings.minter().graph(background.name()).asNode();
        if (!checksums.of(name).equals(Optional.of(background.digest()))) {
            editor.replace(name, background.content().get());
            checksums.set(name, background.digest());
            changed = true;
        }
    }

    /** Brings the graph of the corrections up to date; there is none where nothing is corrected. */
    void placeCorrections() {
        CorrectionGraph graph = new CorrectionGraph(settings.minter(), corrections);
        Node name = graph.name();
        if (checksums.of(name).equals(graph.digest())) {
            return;
        }
        changed = true;
        graph.digest()
                .ifPresentOrElse(
                        digest -> {
                            editor.replace(name, graph.content());
                            checksums.set(name, digest);
                        },
                        () -> {
                            editor.remove(name);
                            checksums.remove(name);
                        });
    }

    @Override
    public PreparedArticle prepare(ArticleGraph article) {
        return new PreparedArticle(article, article.digest(), view(article.graph()));
    }

    @Override
    public Placement place(PreparedArticle prepared) {
        ArticleGraph article = prepared.graph();
        String identifier = article.identifier();
        Optional<String> namesake = identifier(article.id());
        if (checksums.of(article.name().asNode()).equals(Optional.of(prepared.digest()))) {
            return new Placement(identifier, article.id(), Placement.Change.UNCHANGED, "the store holds this graph");
        }
        if (namesake.isPresent() && !namesake.get().equals(identifier)) {
            return placeBeside(namesake.get(), prepared);
        }
        Optional<String> old = id(identifier);
        write(prepared);
        return old.isPresent()
                ? new Placement(identifier, article.id(), Placement.Change.REPLACED, "was " + old.get())
                : new Placement(identifier, article.id(), Placement.Change.ADDED, "new");
    }

    /** Another identifier has the article's IRI: the same text twice, or a text made to collide. */
    private Placement placeBeside(String other, PreparedArticle prepared) {
        ArticleGraph article = prepared.graph();
        String identifier = article.identifier();
        boolean sameText = dataset.contains(
                article.name().asNode(),
                article.article().asNode(),
                Dip.textDigest.asNode(),
                NodeFactory.createLiteralString(Digest.sha256(article.text())));
        if (!sameText) {
            return new Placement(
                    identifier, article.id(), Placement.Change.REFUSED, "the IRI belongs to another text: " + other);
        }
        if (identifier.compareTo(other) < 0) {
            write(prepared);
        }
        return new Placement(identifier, article.id(), Placement.Change.DUPLICATE, "the same text as " + other);
    }

    private void write(PreparedArticle prepared) {
        ArticleGraph article = prepared.graph();
        Optional<String> old = id(article.identifier());
        old.filter(id -> !id.equals(article.id())).ifPresent(id -> {
            remove(id);
            history.isReplaced(iri(id), iri(article.id()));
        });
        history.isDrawn(iri(article.id()));
        remember(article.id());
        editor.replace(article.name().asNode(), article.graph());
        checksums.set(article.name().asNode(), prepared.digest());
        prepared.view().ifPresent(view -> after.put(article.id(), view));
        changed = true;
    }

    /** Removes the article of this id, identifier or IRI; false if there is none. */
    boolean withdraw(String article) {
        String articles = settings.minter().article("").getURI();
        String key = article.startsWith(articles) ? article.substring(articles.length()) : Lexical.line(article);
        Optional<String> id = identifier(key).isPresent() ? Optional.of(key) : id(key);
        id.ifPresent(this::remove);
        return id.isPresent();
    }

    private String iri(String id) {
        return settings.minter().article(id).getURI();
    }

    /** Keeps the view of an article as it was before this edition. */
    private void remember(String id) {
        if (!before.containsKey(id)) {
            before.put(id, storedView(id));
        }
    }

    private Optional<ArticleView> storedView(String id) {
        return view(editor.copy(settings.minter().articleGraph(id).asNode()));
    }

    private Optional<ArticleView> view(Graph graph) {
        return reader.read(ModelFactory.createModelForGraph(graph)).map(denials::article);
    }

    private void remove(String id) {
        remember(id);
        after.remove(id);
        history.leaves(iri(id));
        Node name = settings.minter().articleGraph(id).asNode();
        dataset.find(name, Node.ANY, Dip.textDigest.asNode(), Node.ANY)
                .forEachRemaining(quad -> abandonedTexts.add(quad.getObject().getLiteralLexicalForm()));
        editor.remove(name);
        checksums.remove(name);
        changed = true;
    }

    /** Brings the consensus up to date and returns the new revision. */
    String merge() {
        Consolidation consolidation = new Consolidation(settings, dataset, checksums, presses, history, corrections);
        if (consolidation.isOutdated()) {
            List<String> articles = checksums.names().stream()
                    .filter(name -> name.startsWith(articleGraphs))
                    .map(name -> name.substring(articleGraphs.length()))
                    .toList();
            consolidation.restart();
            int slice = Capacity.articles();
            for (int i = 0; i < articles.size(); i += slice) {
                consolidation.apply(articles.subList(i, Math.min(articles.size(), i + slice)).stream()
                        .map(id -> new Change(Optional.empty(), storedView(id)))
                        .toList());
            }
        } else {
            List<Change> changes = new ArrayList<>();
            before.forEach((id, view) -> changes.add(new Change(view, Optional.ofNullable(after.get(id)))));
            consolidation.apply(changes);
        }
        history.close();
        return checksums.revision();
    }
}
