package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The saved queries of {@code config/queries} over {@code fixtures/sample.trig}: each answers exactly what stands in
 * {@code fixtures/answers/<name>.csv}. With {@code -Dgolden=update} the answers are written anew; read each line before
 * it is committed.
 */
class SavedQueriesTest {
    private static final Path QUERIES = Path.of("config/queries");
    private static final Path ANSWERS = Path.of("src/test/resources/fixtures/answers");

    private static final Dataset SAMPLE = RDFDataMgr.loadDataset("src/test/resources/fixtures/sample.trig");

    static Stream<String> names() {
        return OntologyFiles.filesIn(QUERIES, ".rq").stream()
                .map(file -> file.getFileName().toString().replace(".rq", ""));
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_query_answers_what_the_sample_says(String name) throws IOException {
        String answer = answer(name);
        Path expected = ANSWERS.resolve(name + ".csv");
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(ANSWERS);
            Files.writeString(expected, answer);
        }

        assertThat(answer).isEqualTo(Files.readString(expected));
        assertThat(answer.lines().count()).as("lines").isGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"events", "participants", "statements", "topics", "documents", "awards"})
    void what_has_no_date_comes_last(String name) throws IOException {
        Dataset store = RDFDataMgr.loadDataset("src/test/resources/fixtures/sample.trig");
        Query query = QueryFactory.create(Files.readString(QUERIES.resolve(name + ".rq")));
        QuerySolution first;
        try (QueryExecution execution = QueryExecution.create(query, store)) {
            first = execution.execSelect().next();
        }
        assertThat(first.contains("date")).isTrue();
        store.getDefaultModel()
                .getResource(first.getResource("event").getURI())
                .removeAll(Dip.startDate)
                .removeAll(Dip.endDate);

        try (QueryExecution execution = QueryExecution.create(query, store)) {
            List<Boolean> undated = new ArrayList<>();
            execution.execSelect().forEachRemaining(row -> undated.add(!row.contains("date")));
            assertThat(undated).isSorted().endsWith(true);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_query_has_a_title_and_a_description_and_says_its_order(String name) throws IOException {
        String text = Files.readString(QUERIES.resolve(name + ".rq"));
        List<String> head = text.lines().takeWhile(line -> line.startsWith("#")).toList();

        assertThat(head).anyMatch(line -> line.matches("# title: \\S.*"));
        assertThat(head).anyMatch(line -> line.matches("# description: \\S.*"));
        assertThat(head).allMatch(line -> line.matches("# (title|description|parameter): .*"));
        Query query = QueryFactory.create(text);
        assertThat(query.isSelectType()).isTrue();
        assertThat(query.hasOrderBy()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_query_uses_terms_that_exist_only(String name) throws IOException {
        String text = Files.readString(QUERIES.resolve(name + ".rq"));

        assertThat(OntologyFiles.termsUsedIn(text)).isNotEmpty().isSubsetOf(OntologyFiles.TERMS);
    }

    /** The table contract: the scorer and others rely on these names and their order. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "report-events       | article,event,type,main,status,date,endDate,place,country,series,ordinal,parties,partOf",
                "report-participants | article,event,person,role,position,rank,represents",
                "report-documents    | article,event,kind,label,count",
                "report-awards       | article,event,award",
                "report-persons      | article,person,position,rank,country",
                "report-statements   | article,speaker,act,quote",
                "report-topics       | article,topic",
            })
    void the_report_tables_have_their_columns(String name, String columns) throws IOException {
        Query query = QueryFactory.create(Files.readString(QUERIES.resolve(name + ".rq")));

        assertThat(String.join(",", query.getResultVars())).isEqualTo(columns);
    }

    @Test
    void the_answers_belong_to_queries() {
        assertThat(OntologyFiles.filesIn(ANSWERS, ".csv"))
                .extracting(file -> file.getFileName().toString().replace(".csv", ""))
                .containsExactlyInAnyOrderElementsOf(names().toList());
    }

    private static String answer(String name) throws IOException {
        Query query = QueryFactory.create(Files.readString(QUERIES.resolve(name + ".rq")));
        try (QueryExecution execution = QueryExecution.create(query, SAMPLE)) {
            ByteArrayOutputStream csv = new ByteArrayOutputStream();
            ResultSetFormatter.outputAsCSV(csv, execution.execSelect());
            return csv.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
