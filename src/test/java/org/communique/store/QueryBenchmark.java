package org.communique.store;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.communique.rdf.ArticleGraph;
import org.communique.rdf.ReportMapper;

/**
 * Measures the saved queries, for {@code bin/benchmark queries}: each twice over a store of invented articles beside the
 * project's own gazetteer and ontology; the second, warm answer counts. Times are processor time of the thread that
 * answers.
 */
public final class QueryBenchmark {
    private QueryBenchmark() {}

    /**
     * Fills the store, if there is nothing in it, and asks.
     *
     * @param names of queries; all, if there are none
     */
    public static void run(Store store, int articles, Path queries, List<String> names) throws IOException {
        if (store.read(dataset -> dataset.getDefaultModel().isEmpty())) {
            fill(store, articles);
        }
        System.out.println("query\trows\tfirst, s\tthen, s");
        for (Path file : files(queries)) {
            String name = file.getFileName().toString().replace(".rq", "");
            if (names.isEmpty() || names.contains(name)) {
                String query = Files.readString(file);
                double[] first = ask(store, query);
                double[] then = ask(store, query);
                System.out.printf(Locale.ROOT, "%s\t%.0f\t%.2f\t%.2f%n", name, then[0], first[1], then[1]);
            }
        }
    }

    private static List<Path> files(Path queries) throws IOException {
        try (var files = Files.list(queries)) {
            return files.filter(file -> file.toString().endsWith(".rq"))
                    .sorted()
                    .toList();
        }
    }

    private static void fill(Store store, int articles) {
        Newsroom newsroom = Newsroom.detailed(7, Math.max(20, articles / 20), Math.max(5, articles * 3 / 10));
        ReportMapper mapper = Worlds.mapper();
        store.publish(intake -> {
            for (int number = 0; number < articles; number++) {
                ArticleGraph article = mapper.map(newsroom.article(number));
                intake.place(intake.prepare(article));
            }
        });
    }

    /** How many rows, and how many seconds. */
    private static double[] ask(Store store, String query) {
        var threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        List<String> rows = new ArrayList<>();
        store.read(dataset -> {
            try (QueryExecution execution = QueryExecution.create(QueryFactory.create(query), dataset)) {
                ResultSet answer = execution.execSelect();
                answer.forEachRemaining(row -> rows.add(row.toString()));
            }
            return rows.size();
        });
        return new double[] {rows.size(), (threads.getCurrentThreadCpuTime() - begin) / 1e9};
    }
}
