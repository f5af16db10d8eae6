package org.communique.publish.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnFilterTest {
    private static final URI BASE = URI.create("http://localhost:3330/");

    @ParameterizedTest
    @CsvSource({
        "c,           Meeting,            Meeting,      true",
        "c,           meeting,            Meeting,      false",
        "c__contains, chien,              Hoàng Xuân Chiến, true",
        "c__contains, vnm,                RUS VNM,      true",
        "c__contains, USA,                RUS VNM,      false",
        "c__gte,      2024,               2024-05,      true",
        "c__gte,      2024,               2023-12-31,   false",
        "c__lt,       2025,               2024-12-31,   true",
        "c__lt,       2025,               2025,         false",
        "c__gte,      9,                  10,           true",
        "c__lt,       10,                 9,            true",
    })
    void aCellFitsOrNot(String parameter, String value, String cell, boolean fits) {
        ColumnFilter filter = ColumnFilter.of(parameter, List.of(value)).orElseThrow();

        assertThat(filter.accepts(Optional.of(NodeFactory.createLiteralString(cell)), BASE))
                .isEqualTo(fits);
    }

    @Test
    void anIriMayBeToldWithoutTheBase() {
        Node iri = NodeFactory.createURI("http://localhost:3330/state/VNM");

        assertThat(filter("http://localhost:3330/state/VNM").accepts(Optional.of(iri), BASE))
                .isTrue();
        assertThat(filter("state/VNM").accepts(Optional.of(iri), BASE)).isTrue();
        assertThat(filter("VNM").accepts(Optional.of(iri), BASE)).isFalse();
    }

    @Test
    void anyOfSeveralValuesWillDo() {
        ColumnFilter filter = ColumnFilter.of("type", List.of("Visit", "Call")).orElseThrow();

        assertThat(filter.accepts(Optional.of(NodeFactory.createLiteralString("Call")), BASE))
                .isTrue();
        assertThat(filter.accepts(Optional.of(NodeFactory.createLiteralString("Meeting")), BASE))
                .isFalse();
    }

    @Test
    void anEmptyCellFitsNothing() {
        assertThat(filter("").accepts(Optional.empty(), BASE)).isFalse();
    }

    @Test
    void aStrangeNameIsNoFilter() {
        assertThat(ColumnFilter.of("type__like", List.of("x"))).isEmpty();
        assertThat(ColumnFilter.of("a b", List.of("x"))).isEmpty();
    }

    private static ColumnFilter filter(String value) {
        return ColumnFilter.of("c", List.of(value)).orElseThrow();
    }
}
