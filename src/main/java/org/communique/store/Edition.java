package org.communique.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.communique.rdf.ArticleGraph;
import org.communique.rdf.Digest;
import org.communique.rdf.Dip;
import org.communique.rdf.Lexical;
import org.communique.store.merge.ArticleView;
import org.communique.store.merge.Merge;
import org.communique.store.merge.ViewReader;

/** One write transaction's work on the store: places and withdraws articles, then derives the consensus again. */
final class Edition {
    private final StoreSettings settings;
    private final DatasetGraph dataset;
    private final Checksums checksums;
    private final GraphEditor editor;
    private final String articleGraphs;
    private final Map<String, String> idByIdentifier = new HashMap<>();
    private final Map<String, String> identifierById = new TreeMap<>();
    private final Set<String> abandonedTexts = new HashSet<>();
    private boolean changed;

    Edition(StoreSettings settings, DatasetGraph dataset) {
        this.settings = settings;
        this.dataset = dataset;
        this.checksums = new Checksums(settings.minter(), dataset);
        this.editor = new GraphEditor(dataset);
        this.articleGraphs = settings.minter().articleGraph("").getURI();
        listArticles();
    }

    private void listArticles() {
        String articles = settings.minter().article("").getURI();
        dataset.find(Quad.defaultGraphNodeGenerated, Node.ANY, DCTerms.identifier.asNode(), Node.ANY)
                .forEachRemaining(quad -> {
                    if (quad.getSubject().getURI().startsWith(articles)) {
                        note(
                                quad.getObject().getLiteralLexicalForm(),
                                quad.getSubject().getURI().substring(articles.length()));
                    }
                });
    }

    private void note(String identifier, String id) {
        idByIdentifier.put(identifier, id);
        identifierById.put(id, identifier);
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

    Placement place(ArticleGraph article) {
        String identifier = article.identifier();
        String digest = article.digest();
        Optional<String> namesake = Optional.ofNullable(identifierById.get(article.id()));
        if (checksums.of(article.name().asNode()).equals(Optional.of(digest))) {
            return new Placement(identifier, article.id(), Placement.Change.UNCHANGED, "the store holds this graph");
        }
        if (namesake.isPresent() && !namesake.get().equals(identifier)) {
            return placeBeside(namesake.get(), article, digest);
        }
        Optional<String> old = Optional.ofNullable(idByIdentifier.get(identifier));
        write(article, digest);
        return old.isPresent()
                ? new Placement(identifier, article.id(), Placement.Change.REPLACED, "was " + old.get())
                : new Placement(identifier, article.id(), Placement.Change.ADDED, "new");
    }

    /** Another identifier has the article's IRI: the same text twice, or a text made to collide. */
    private Placement placeBeside(String other, ArticleGraph article, String digest) {
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
            idByIdentifier.remove(other);
            write(article, digest);
        }
        return new Placement(identifier, article.id(), Placement.Change.DUPLICATE, "the same text as " + other);
    }

    private void write(ArticleGraph article, String digest) {
        Optional<String> old = Optional.ofNullable(idByIdentifier.get(article.identifier()));
        old.filter(id -> !id.equals(article.id())).ifPresent(this::remove);
        editor.replace(article.name().asNode(), article.graph());
        checksums.set(article.name().asNode(), digest);
        note(article.identifier(), article.id());
        changed = true;
    }

    /** Removes the article of this id, identifier or IRI; false if there is none. */
    boolean withdraw(String article) {
        String articles = settings.minter().article("").getURI();
        String key = article.startsWith(articles) ? article.substring(articles.length()) : Lexical.line(article);
        Optional<String> id =
                identifierById.containsKey(key) ? Optional.of(key) : Optional.ofNullable(idByIdentifier.get(key));
        id.ifPresent(this::remove);
        return id.isPresent();
    }

    private void remove(String id) {
        Node name = settings.minter().articleGraph(id).asNode();
        dataset.find(name, Node.ANY, Dip.textDigest.asNode(), Node.ANY)
                .forEachRemaining(quad -> abandonedTexts.add(quad.getObject().getLiteralLexicalForm()));
        editor.remove(name);
        checksums.remove(name);
        String identifier = identifierById.remove(id);
        if (identifier != null) {
            idByIdentifier.remove(identifier);
        }
        changed = true;
    }

    /** Derives the default graph from all article graphs and returns the new revision. */
    String merge() {
        ViewReader reader = new ViewReader(settings.presses().get());
        List<ArticleView> views =
                articleGraphs().flatMap(graph -> reader.read(graph).stream()).toList();
        StoredBackground background = new StoredBackground(settings.minter(), dataset);
        Model consensus = new Merge(settings.minter(), background).consensus(views);
        editor.replace(Quad.defaultGraphNodeGenerated, consensus.getGraph());
        return checksums.revision();
    }

    private Stream<Model> articleGraphs() {
        return checksums.all().keySet().stream()
                .filter(name -> name.startsWith(articleGraphs))
                .map(name -> {
                    Graph copy = editor.copy(NodeFactory.createURI(name));
                    return ModelFactory.createModelForGraph(copy);
                });
    }
}
