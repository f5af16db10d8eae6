package org.communique.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.communique.rdf.Dip;
import org.communique.store.find.Words;

/**
 * The Lucene index behind {@code text:query}: labels and other names in one field, headlines, quotations and statements
 * in others, without case and diacritics. Each commit carries the revision of the store that it belongs to.
 */
final class SearchIndex {
    private static final String REVISION = "revision";

    /** To be counted up whenever other fields are indexed, or differently: the indexes there are get rebuilt. */
    private static final Map.Entry<String, String> FORM = Map.entry("form", "2");

    private final TextIndexLucene lucene;

    private SearchIndex(TextIndexLucene lucene) {
        this.lucene = lucene;
    }

    /** Opens the index; one that can't be read is begun anew, since it can be rebuilt from the store. */
    static SearchIndex open(Path folder) throws IOException {
        try {
            return new SearchIndex(new TextIndexLucene(new IndexDirectory(FSDirectory.open(folder)), config()));
        } catch (IOException | TextIndexException damaged) {
            clear(folder);
            return new SearchIndex(new TextIndexLucene(new IndexDirectory(FSDirectory.open(folder)), config()));
        }
    }

    private static TextIndexConfig config() {
        EntityDefinition fields = new EntityDefinition("uri", "label", "graph", RDFS.label.asNode());
        fields.set("label", SKOS.prefLabel.asNode());
        fields.set("label", SKOS.altLabel.asNode());
        fields.set("headline", SchemaDO.headline.asNode());
        fields.set("quote", OA.exact.asNode());
        fields.set("statement", Dip.statedText.asNode());
        fields.setUidField("uid");
        TextIndexConfig config = new TextIndexConfig(fields);
        config.setAnalyzer(Words.analyzer());
        return config;
    }

    TextIndexLucene lucene() {
        return lucene;
    }

    /** The next commit belongs to this revision. */
    void stamp(String revision) {
        lucene.getIndexWriter().setLiveCommitData(List.of(Map.entry(REVISION, revision), FORM));
    }

    /** Whether the last commit belongs to this revision and was made as this program makes it. */
    boolean isAt(String revision) {
        Directory directory = lucene.getDirectory();
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Map<String, String> stamp = reader.getIndexCommit().getUserData();
            return revision.equals(stamp.get(REVISION)) && FORM.getValue().equals(stamp.get(FORM.getKey()));
        } catch (IndexNotFoundException empty) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("text index: unreadable", e);
        }
    }

    /**
     * Indexes these quads and nothing else, as the state of this revision. Queries ask for the default graph under
     * one of its two names only, so that is the one it is indexed under.
     */
    void rebuild(Iterator<Quad> quads, String revision) throws IOException {
        lucene.getIndexWriter().deleteAll();
        quads.forEachRemaining(this::add);
        stamp(revision);
        lucene.commit();
    }

    /** Indexes the quad, if it is of those to be found. */
    void add(Quad quad) {
        entity(quad).ifPresent(lucene::addEntity);
    }

    /** Forgets the quad, if it is of those to be found. */
    void delete(Quad quad) {
        entity(quad).ifPresent(lucene::deleteEntity);
    }

    private Optional<Entity> entity(Quad quad) {
        Node graph = quad.isDefaultGraph() ? Quad.defaultGraphNodeGenerated : quad.getGraph();
        return Optional.ofNullable(TextQueryFuncs.entityFromQuad(
                lucene.getDocDef(), graph, quad.getSubject(), quad.getPredicate(), quad.getObject()));
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        Files.createDirectories(folder);
    }
}
