package org.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The form of the competency questions in {@code ontology/questions}; their answers are tested over the seeds. */
class QuestionsTest {
    private static final Path FOLDER = OntologyFiles.FOLDER.resolve("questions");
    private static final Dataset SAMPLE = RDFDataMgr.loadDataset("src/test/resources/fixtures/sample.trig");

    static List<Path> questions() {
        return OntologyFiles.filesIn(FOLDER, ".rq");
    }

    @Test
    void there_are_at_least_thirty_numbered_without_a_gap_each_with_its_answer() {
        List<String> numbers = questions().stream()
                .map(file -> file.getFileName().toString().replaceFirst("-.*", ""))
                .toList();

        assertThat(numbers)
                .hasSizeGreaterThanOrEqualTo(30)
                .isEqualTo(Stream.iterate(1, n -> n + 1)
                        .limit(numbers.size())
                        .map("%02d"::formatted)
                        .toList());
        assertThat(OntologyFiles.filesIn(FOLDER, ".csv"))
                .isEqualTo(questions().stream().map(QuestionsTest::answer).toList());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void each_asks_in_english_and_its_answer_has_its_columns(Path file) throws IOException {
        String text = Files.readString(file);
        Query query = QueryFactory.create(text);

        assertThat(text.lines().findFirst().orElseThrow()).matches("# question: [A-Z].*\\?");
        assertThat(Files.readAllLines(answer(file)).getFirst()).isEqualTo(String.join(",", query.getResultVars()));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void each_gives_its_rows_in_a_fixed_order(Path file) throws IOException {
        Query query = QueryFactory.create(Files.readString(file));

        assertThat(query.hasOrderBy()
                        || (query.hasAggregators() && query.getGroupBy().isEmpty()))
                .as("ordered, or one row")
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void each_uses_terms_that_exist_only(Path file) throws IOException {
        assertThat(OntologyFiles.termsUsedIn(Files.readString(file)))
                .isNotEmpty()
                .isSubsetOf(OntologyFiles.TERMS);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void each_can_be_asked_of_any_store(Path file) throws IOException {
        try (QueryExecution execution = QueryExecution.create(Files.readString(file), SAMPLE)) {
            assertThat(ResultSetFormatter.consume(execution.execSelect())).isNotNegative();
        }
    }

    private static Path answer(Path question) {
        return question.resolveSibling(question.getFileName().toString().replace(".rq", ".csv"));
    }
}
