package org.communique.publish.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import org.communique.publish.http.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people read when their text is no query; a line break is written as ~. */
class SyntaxFaultTest {
    private final QueryGuard guard = new QueryGuard(URI.create("http://localhost:3330/"), 10_000);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SELECT * {~ ?s ?p ?o~ } }        | query: line 3, column 4: unexpected } (expected: ",
                "SELECT * { ?s ?p                 | query: line 1, column 16: the query ends too early (expected: ",
                "SELEC * { ?s ?p ?o }             | query: line 1, column 6: “SELEC” begins no word of SPARQL",
                "SELECT * {~ ?s dip:party ?o }    | query: line 2, column 5: the prefix dip: is not declared (expected: PREFIX dip: <https://w3id.org/communique/ontology#> at the top)",
                "SELECT * { ?s my:own ?o }        | query: line 1, column 15: the prefix my: is not declared (expected: PREFIX my: <…> at the top)",
                "SELECT * { ?s ?p ?o } LIMIT x    | query: line 1, column 30: the query ends in the middle of a word",
                "SELECT * { ?s ?p \"abc }          | query: line 1, column 24: a text in quotation marks is not closed",
                "SELECT * { ?s ?p ?o } ?x         | query: line 1, column 23: unexpected ?x (expected: ",
                "SELECT (COUNT(?s) AS ?s) { ?s ?p ?o } | query: ",
            })
    void whereAndWhatIsSaidInWords(String text, String start) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> guard.read(text.replace('~', '\n')))
                .satisfies(refusal -> assertThat(refusal.detail()).startsWith(start.strip()))
                .satisfies(refusal -> assertThat(refusal.detail())
                        .contains("(expected: ")
                        .doesNotContain("\n")
                        .hasSizeLessThan(700));
    }
}
