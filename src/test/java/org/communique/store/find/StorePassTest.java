package org.communique.store.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.communique.store.find.StoreVisitor.Part;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StorePassTest {
    private static final String BASE = "http://localhost:3330/";

    /** Both kinds of stores that are served: their orders of reading differ. */
    static Stream<DatasetGraph> stores() {
        return Stream.of(DatasetFactory.createTxnMem().asDatasetGraph(), DatabaseMgr.createDatasetGraph())
                .peek(store -> Txn.executeWrite(
                        store, () -> RDFDataMgr.read(store, "src/test/resources/fixtures/sample.trig")));
    }

    /** Remembers all it is told. */
    private static final class Witness implements StoreVisitor {
        private final List<Quad> quads = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();
        private final List<Node> ended = new ArrayList<>();
        private final Set<Node> graphs = new HashSet<>();

        @Override
        public void statement(Part part, Quad quad) {
            assertThat(ended).doesNotContain(quad.getGraph());
            quads.add(quad);
            graphs.add(quad.getGraph());
            if (parts.isEmpty() || parts.getLast() != part) {
                parts.add(part);
            }
        }

        @Override
        public void end(Part part, Node graph) {
            ended.add(graph);
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void eachStatementIsToldOnceGraphByGraph(DatasetGraph store) {
        Witness witness = new Witness();
        Txn.executeRead(store, () -> {
            new StorePass(store, BASE, () -> false).tell(List.of(witness));

            assertThat(witness.quads).containsExactlyInAnyOrderElementsOf(Iter.toList(store.find()));
        });
        assertThat(witness.ended).doesNotHaveDuplicates().hasSizeGreaterThan(4);
        assertThat(witness.parts.getFirst()).isEqualTo(Part.CONSENSUS);
        assertThat(witness.parts).contains(Part.GAZETTEER, Part.ARTICLE);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void itEndsWhenNobodyWantsItAnyMore(DatasetGraph store) {
        Witness witness = new Witness();

        assertThatThrownBy(() ->
                        Txn.executeRead(store, () -> new StorePass(store, BASE, () -> true).tell(List.of(witness))))
                .isInstanceOf(CancellationException.class);
        assertThat(witness.parts).isEmpty();
    }
}
