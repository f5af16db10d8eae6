package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the published samples answer: each competency question of {@code ontology/questions} exactly what stands in the
 * CSV file beside it, each saved query of {@code config/queries} its table.
 */
class SeedsAnswersTest {
    private static final Path QUESTIONS = Path.of("ontology/questions");
    private static final Path QUERIES = Path.of("config/queries");

    @TempDir
    static Path folder;

    private static Store store;

    @BeforeAll
    static void publish() throws IOException {
        store = SampleStores.with(folder, SampleStores.seeds(), Integer.MAX_VALUE);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    static List<Path> questions() throws IOException {
        return queriesIn(QUESTIONS);
    }

    static List<Path> savedQueries() throws IOException {
        return queriesIn(QUERIES);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void eachQuestionHasItsAnswer(Path question) throws IOException {
        var answer = question.resolveSibling(question.getFileName().toString().replace(".rq", ".csv"));
        assertThat(SampleStores.csv(store, Files.readString(question))).isEqualTo(Files.readString(answer));
    }

    @ParameterizedTest
    @MethodSource("savedQueries")
    void eachSavedQueryHasRows(Path query) throws IOException {
        assertThat(SampleStores.csv(store, Files.readString(query)).lines())
                .as("the header and rows")
                .hasSizeGreaterThan(1);
    }

    /** An undated event must not hide the days of the others. */
    @Test
    void whoTookPartInAnUndatedEventHasAFirstAndALastDay() throws IOException {
        assertThat(SampleStores.csv(store, Files.readString(QUERIES.resolve("persons.rq"))))
                .containsPattern("person/ngo-xuan-lich,.*,2017-11-22,2020-02-03,");
    }

    private static List<Path> queriesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".rq"))
                    .sorted()
                    .toList();
        }
    }
}
