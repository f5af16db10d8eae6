package org.communique.publish.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.communique.publish.http.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryLinkTest {
    private static final String QUERY = "SELECT * { ?s rdfs:label \"Hà Nội\"@vi . ?s ?p ?o }\n".repeat(20);

    @Test
    void aLinkGivesItsQueryBackAndIsShort() {
        String link = QueryLink.encoded(QUERY);

        assertThat(link).matches("[A-Za-z0-9_-]+").hasSizeLessThan(QUERY.length() / 4);
        assertThat(QueryLink.decoded(link, 10_000)).isEqualTo(QUERY);
    }

    @Test
    void aLinkMadeByABrowserIsUnderstood() {
        // new Response(new Blob(["ASK {}"]).stream().pipeThrough(new CompressionStream("deflate-raw"))) in Chromium
        assertThat(QueryLink.decoded("cwz2VqiuBQA", 100)).isEqualTo("ASK {}");
    }

    @Test
    void aLinkThatWouldFillTheMemoryIsRefused() {
        String bomb = QueryLink.encoded("x".repeat(5_000_000));

        assertThat(bomb).hasSizeLessThan(10_000);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> QueryLink.decoded(bomb, 65_536));
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "cwz2", "AAAA", "____", "cwz2VqiuBQ", "<script>"})
    void whatIsNoLinkIsRefused(String text) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> QueryLink.decoded(text, 100))
                .satisfies(refusal -> assertThat(refusal.detail()).startsWith("parameter q: no link to a query"));
    }
}
