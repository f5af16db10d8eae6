package org.communique.store;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.communique.rdf.ArticleGraph;
import org.communique.rdf.ReportMapper;

/**
 * Measures how a store grows, for {@code bin/benchmark merge}: publishes invented articles as one edition into an empty
 * store, then some more, one by one. Times are given by the clock and, since a busy machine stretches that, as processor
 * time of all threads.
 */
final class MergeBenchmark {
    private static final int ONE_BY_ONE = 60;
    private static final int AHEAD = 64;
    private static final String COLUMNS =
            "articles\tseconds\tof processor\tone more, ms: median\tof processor\tslowest\tof processor\trevision";

    private final ReportMapper mapper = Worlds.mapper();

    MergeBenchmark() {}

    /** @param arguments how many articles, for each store to be measured */
    public static void main(String[] arguments) throws Exception {
        List<String> sizes = arguments.length > 0 ? List.of(arguments) : List.of("1000", "10000", "100000");
        System.out.println(COLUMNS);
        for (String size : sizes) {
            Path folder = Files.createTempDirectory("communique-merge");
            try (Store store = Store.open(folder, Worlds.settings())) {
                new MergeBenchmark().measure(store, Integer.parseInt(size));
            } finally {
                delete(folder);
            }
        }
    }

    /** Thirty events for a hundred articles, and as many people as the articles name forty times each. */
    private static Newsroom newsroom(int articles) {
        return new Newsroom(7, Math.max(20, articles / 20), Math.max(5, articles * 3 / 10));
    }

    /** Publishes so many invented articles as one edition. */
    void fill(Store store, int articles) {
        Newsroom newsroom = newsroom(articles);
        store.publish(intake -> publish(newsroom, articles, intake));
    }

    private void measure(Store store, int articles) {
        Newsroom newsroom = newsroom(articles);
        Watch whole = Watch.start();
        fill(store, articles);
        Time all = whole.stop();
        System.out.printf("%d\t%.1f\t%.1f", articles, all.clock(), all.processor());
        List<Time> singles = new ArrayList<>();
        for (int number = articles; number < articles + ONE_BY_ONE; number++) {
            ArticleGraph article = mapper.map(newsroom.article(number));
            Watch one = Watch.start();
            store.publish(List.of(article));
            singles.add(one.stop());
        }
        singles.sort(Comparator.comparingDouble(Time::clock));
        Time median = singles.get(ONE_BY_ONE / 2);
        Time slowest = singles.getLast();
        System.out.printf(
                "\t%.0f\t%.0f\t%.0f\t%.0f\t%s%n",
                median.clock() * 1_000,
                median.processor() * 1_000,
                slowest.clock() * 1_000,
                slowest.processor() * 1_000,
                store.revision());
    }

    /** Another thread maps ahead of the one that publishes, as the pipeline's threads do. */
    private void publish(Newsroom newsroom, int articles, Intake intake) {
        try (ExecutorService mapping = Executors.newSingleThreadExecutor()) {
            Deque<Future<PreparedArticle>> ahead = new ArrayDeque<>();
            int next = 0;
            while (next < articles || !ahead.isEmpty()) {
                if (next < articles && ahead.size() < AHEAD) {
                    int number = next++;
                    ahead.add(mapping.submit(() -> intake.prepare(mapper.map(newsroom.article(number)))));
                } else {
                    intake.place(ahead.remove().get());
                }
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) throws Exception {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Seconds. */
    private record Time(double clock, double processor) {}

    private record Watch(long clock, long processor) {
        static Watch start() {
            return new Watch(System.nanoTime(), processorTime());
        }

        Time stop() {
            return new Time((System.nanoTime() - clock) / 1e9, (processorTime() - processor) / 1e9);
        }

        private static long processorTime() {
            return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                    .getProcessCpuTime();
        }
    }
}
