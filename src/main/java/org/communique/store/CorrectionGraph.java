package org.communique.store;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.communique.rdf.CanonicalNQuads;
import org.communique.rdf.Correction;
import org.communique.rdf.CorrectionMapper;
import org.communique.rdf.Digest;
import org.communique.rdf.IriMinter;

/** The corrections as they stand in the store; where nothing is corrected there is no graph. */
record CorrectionGraph(IriMinter minter, List<Correction> corrections) {
    CorrectionGraph {
        corrections = List.copyOf(corrections);
    }

    Node name() {
        return minter.graph(CorrectionMapper.GRAPH).asNode();
    }

    Graph content() {
        return new CorrectionMapper(minter).map(corrections);
    }

    /** Tells their content; nothing where there are none. */
    Optional<String> digest() {
        return corrections.isEmpty()
                ? Optional.empty()
                : Optional.of(Digest.sha256(CanonicalNQuads.utf8(content().stream()
                        .map(triple -> Quad.create(name(), triple))
                        .iterator())));
    }
}
