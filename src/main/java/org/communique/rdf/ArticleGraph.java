package org.communique.rdf;

import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Resource;

/**
 * What one article says, as one named graph after {@code src/docs/data-model.md}. The graph belongs to the reader of
 * this record: nobody else changes it.
 *
 * @param id the last part of the article's IRI: "2025-09-03-tass-1a2b3c4d"
 * @param identifier the file's stem
 * @param name the graph's IRI
 * @param article the article's IRI
 * @param text the text to archive, with only the characters that {@link Lexical#exact} leaves
 * @param graph the triples
 */
public record ArticleGraph(String id, String identifier, Resource name, Resource article, String text, Graph graph) {
    /** SHA-256 over the canonical N-Quads of the graph: equal if and only if the graphs are. */
    public String digest() {
        return Digest.sha256(CanonicalNQuads.utf8(CanonicalNQuads.quads(name.asNode(), graph)));
    }

    /** The same article with another graph. */
    public ArticleGraph with(Graph other) {
        return new ArticleGraph(id, identifier, name, article, text, other);
    }
}
